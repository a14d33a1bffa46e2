import type { Locale } from '../../form/locale.js';
import { printable } from '../one-line.js';
import type { MarkedText, Part } from '../part.js';
import { displayWidth } from './display-width.js';
import { textTable } from './text-table.js';

/** Two ideographic spaces, as a paragraph begins in Chinese. */
const PARAGRAPH_INDENT = '\u3000\u3000';
const RULE = '────────';

type SheetPart = Extract<Part, { readonly kind: 'sheet' }>;

const marks = { same: ['', ''], inserted: ['{+', '+}'], deleted: ['[-', '-]'] } as const;

function markedText({ mark, text }: MarkedText): string {
  const [open, close] = marks[mark];
  return `${open}${printable(text)}${close}`;
}

/** Over tables of this width. */
function centred(title: string, width: number): string {
  return ' '.repeat(Math.max(0, Math.floor((width - displayWidth(title)) / 2))) + title;
}

function lineOf(part: Exclude<Part, SheetPart>, width: number): string {
  switch (part.kind) {
    case 'title':
      return centred(printable(part.text), width);
    case 'rule':
      return RULE;
    case 'paragraph':
      return `${PARAGRAPH_INDENT}${printable(part.text)}`;
    case 'item':
      return `- ${printable(part.text)}`;
    case 'change':
      return `- ${part.tag} ${part.texts.map(markedText).join('')}`;
    default:
      return printable(part.text);
  }
}

/** Whether a part follows the one before it without a blank line. */
function isTight(before: Part['kind'] | undefined, kind: Part['kind']): boolean {
  if (kind === 'sheet') return before === 'caption';
  if (kind === 'remark') return before === 'sheet' || before === 'remark';
  return (kind === 'item' || kind === 'change') && before === kind;
}

/** An outline as a page of plain text. It holds no control characters but line breaks. */
export function textDocument(parts: readonly Part[], locale: Locale = 'zh'): string {
  const tables = new Map(
    parts.flatMap((part) =>
      part.kind === 'sheet' ? [[part.sheet, textTable(part.sheet, locale)] as const] : [],
    ),
  );
  const width = [...tables.values()].reduce((most, [head = '']) => Math.max(most, displayWidth(head)), 0);
  const lines: string[] = [];
  for (const [index, part] of parts.entries()) {
    if (index > 0 && !isTight(parts[index - 1]?.kind, part.kind)) lines.push('');
    if (part.kind === 'sheet') for (const line of tables.get(part.sheet) ?? []) lines.push(line);
    else lines.push(lineOf(part, width));
  }
  return `${lines.join('\n')}\n`;
}
