import type { Chance } from '../generators/layouts/chance.js';
import type { Pieces, Target } from './pieces.js';
import type { Stretch } from './slot-rows.js';

/** What a mutation does. */
export type Verb = 'delete' | 'duplicate' | 'swap' | 'blur';

/** Every thing a mutation does, and every thing it is done to. */
export const verbs: readonly Verb[] = ['delete', 'duplicate', 'swap', 'blur'];
export const targets: readonly Target[] = ['cell', 'row', 'label', 'separator'];

/** A stretch of a source with something else in its place. */
export interface Edit extends Stretch {
  readonly text: string;
}

/** A source in which one thing was done to one piece. */
export interface Mutated {
  readonly verb: Verb;
  readonly target: Target;
  readonly edits: readonly Edit[];
  readonly source: string;
}

type Mutate = (pieces: Pieces, target: Target, piece: Stretch, by: Chance) => readonly Edit[];

const cut = ({ start, end }: Stretch): Edit => ({ start, end, text: '' });
const hasText = (target: Target): boolean => target === 'cell' || target === 'label';

/** What blurs: a sign that takes the place of another, is put beside it, or parts it from the next. */
const smudges: readonly [string, ...string[]] = ['?', '□', 'O', 'l', '.', '、', ' ', '1', '8', '曰', '／'];
const blurredSeparators: readonly [string, ...string[]] = [' ', '  ', '丨', '\n', '\t', '|', '.', ''];

/** The text alone, or with the separator beside it. */
const remove: Mutate = ({ separatorAt }, target, piece, by) => {
  const separator = hasText(target) ? separatorAt.get(piece.start) : undefined;
  return separator && by.once(2) ? [cut(piece), cut(separator)] : [cut(piece)];
};

const repeat: Mutate = ({ source, separatorAt }, target, piece) => {
  const text = source.slice(piece.start, piece.end);
  const separator = hasText(target) ? separatorAt.get(piece.start) : undefined;
  const parting = separator ? source.slice(separator.start, separator.end) : '';
  return [{ start: piece.end, end: piece.end, text: `${parting}${text}` }];
};

/** Another piece of the same kind: mostly one that stands near. */
function another(all: readonly Stretch[], piece: Stretch, by: Chance): Stretch | undefined {
  const at = all.indexOf(piece);
  return all[by.once(3) ? by.below(all.length) : at + 1 + by.below(8)];
}

const exchange: Mutate = ({ source, of }, target, piece, by) => {
  const other = another(of[target], piece, by);
  if (!other || (other.start < piece.end && piece.start < other.end)) return [];
  const textOf = ({ start, end }: Stretch): string => source.slice(start, end);
  return [
    { ...piece, text: textOf(other) },
    { ...other, text: textOf(piece) },
  ];
};

const smudge: Mutate = ({ source }, target, piece, by) => {
  if (target === 'separator') return [{ ...piece, text: by.of(blurredSeparators) }];
  const length = piece.end - piece.start;
  const at = piece.start + by.below(length + 1);
  if (target === 'row')
    return [cut({ start: at, end: Math.max(at, piece.end - (source[piece.end - 1] === '\n' ? 1 : 0)) })];
  return [{ start: at, end: Math.min(piece.end, at + by.below(2)), text: by.of(smudges) }];
};

const ways: Readonly<Record<Verb, Mutate>> = {
  delete: remove,
  duplicate: repeat,
  swap: exchange,
  blur: smudge,
};

function edited(source: string, edits: readonly Edit[]): string {
  let text = '';
  let from = 0;
  for (const edit of edits) {
    text += source.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return text + source.slice(from);
}

/** A source with one piece of it deleted, duplicated, swapped or blurred. Null where the source has no such piece. */
export function mutate(pieces: Pieces, verb: Verb, target: Target, by: Chance): Mutated | null {
  const all = pieces.of[target];
  const piece = all[by.below(all.length)];
  if (!piece) return null;
  const edits = [...ways[verb](pieces, target, piece, by)]
    .map(({ start, end, text }) => ({ start, end, text }))
    .sort((a, b) => a.start - b.start);
  return { verb, target, edits, source: edited(pieces.source, edits) };
}
