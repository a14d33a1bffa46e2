import { printable } from '../one-line.js';
import type { MarkedText, Part } from '../part.js';
import { displayWidth } from './display-width.js';
import { textTable } from './text-table.js';

/** Two ideographic spaces, as a paragraph begins in Chinese. */
const PARAGRAPH_INDENT = '\u3000\u3000';
const RULE = '────────';

/** A part and its lines. */
interface Drawn {
  readonly kind: Part['kind'];
  readonly lines: readonly string[];
}

const marks = { same: ['', ''], inserted: ['{+', '+}'], deleted: ['[-', '-]'] } as const;

function markedText({ mark, text }: MarkedText): string {
  const [open, close] = marks[mark];
  return `${open}${printable(text)}${close}`;
}

function draw(part: Part): Drawn {
  const { kind } = part;
  switch (kind) {
    case 'sheet':
      return { kind, lines: textTable(part.sheet) };
    case 'rule':
      return { kind, lines: [RULE] };
    case 'paragraph':
      return { kind, lines: [`${PARAGRAPH_INDENT}${printable(part.text)}`] };
    case 'item':
      return { kind, lines: [`- ${printable(part.text)}`] };
    case 'change':
      return { kind, lines: [`- ${part.tag} ${part.texts.map(markedText).join('')}`] };
    default:
      return { kind, lines: [printable(part.text)] };
  }
}

/** Whether a part follows the one before it without a blank line. */
function isTight(before: Part['kind'] | undefined, kind: Part['kind']): boolean {
  if (kind === 'sheet') return before === 'caption';
  if (kind === 'remark') return before === 'sheet' || before === 'remark';
  return (kind === 'item' || kind === 'change') && before === kind;
}

function centred(title: string, width: number): string {
  return ' '.repeat(Math.max(0, Math.floor((width - displayWidth(title)) / 2))) + title;
}

/** An outline as a page of plain text. It holds no control characters but line breaks. */
export function textDocument(parts: readonly Part[]): string {
  const drawn = parts.map(draw);
  const tableLines = drawn.flatMap(({ kind, lines }) => (kind === 'sheet' ? lines.slice(0, 1) : []));
  const width = tableLines.reduce((most, line) => Math.max(most, displayWidth(line)), 0);
  return drawn
    .flatMap(({ kind, lines }, index) => {
      const shown = kind === 'title' ? lines.map((line) => centred(line, width)) : lines;
      return index === 0 || isTight(drawn[index - 1]?.kind, kind) ? shown : ['', ...shown];
    })
    .join('\n')
    .concat('\n');
}
