import type { CellChange, ReportDiff, SectionChange, SentenceChange } from '../../src/compare/index.js';

const otherSide = { 'only-before': 'only-after', 'only-after': 'only-before' } as const;
const otherKind = { new: 'gone', gone: 'new' } as const;
const otherSpan = { inserted: 'deleted', deleted: 'inserted', same: 'same' } as const;

function negated(delta: CellChange['delta']): CellChange['delta'] {
  if (delta === null || delta === 0 || delta === '0') return delta;
  if (typeof delta === 'number') return -delta;
  return delta.startsWith('-') ? delta.slice(1) : `-${delta}`;
}

function mirroredCell(cell: CellChange): Omit<CellChange, 'ratio'> {
  const { ratio: _, ...rest } = cell;
  const { before, after, delta, comparability } = cell;
  const mirrored = otherSide[comparability as keyof typeof otherSide] ?? comparability;
  return { ...rest, before: after, after: before, delta: negated(delta), comparability: mirrored };
}

function mirroredSentence({ kind, before, after, spans, figures }: SentenceChange) {
  return {
    kind: otherKind[kind as keyof typeof otherKind] ?? kind,
    before: after,
    after: before,
    spans: spans.map((span) => ({ text: span.text, kind: otherSpan[span.kind] })),
    figures: figures.map((figure) => ({ before: figure.after, after: figure.before })),
  };
}

const byPlace = ({ before, after }: Pick<SentenceChange, 'before' | 'after'>) =>
  JSON.stringify([before, after]);
const byText = (a: string, b: string) => (a < b ? -1 : 1);

/** The sentences of all sections by where they stand: one that moved to another section is told in the one it is in now. */
function sentencesOf(sections: readonly SectionChange[], mirrored: boolean) {
  return sections
    .flatMap(({ sentences }) => (mirrored ? sentences.map(mirroredSentence) : sentences))
    .map((sentence) => ({
      ...sentence,
      // What is deleted stands before what is inserted, whichever way round.
      spans: ['same', 'deleted', 'inserted'].map((kind) =>
        sentence.spans.filter((span) => span.kind === kind).map(({ text }) => text.normalize('NFKC')),
      ),
    }))
    .sort((a, b) => byText(byPlace(a), byPlace(b)));
}

/** What must be the same in a diff and in its mirror image: all but rates, and the order of what is gone. */
export function comparableParts({ before, after, cells, narrative }: ReportDiff) {
  return {
    before,
    after,
    cells: cells.map(({ ratio: _, ...cell }) => cell),
    sentences: sentencesOf(narrative, false),
    similarity: Object.fromEntries(narrative.map(({ section, similarity }) => [section, similarity])),
  };
}

/** A diff as it must be the other way round. */
export function mirrored({
  before,
  after,
  cells,
  narrative,
}: ReportDiff): ReturnType<typeof comparableParts> {
  return {
    before: after,
    after: before,
    cells: cells.map(mirroredCell),
    sentences: sentencesOf(narrative, true) as never,
    similarity: Object.fromEntries(narrative.map(({ section, similarity }) => [section, similarity])),
  };
}
