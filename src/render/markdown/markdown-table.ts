import { oneLine } from '../one-line.js';
import type { Sheet } from '../sheets/sheet.js';
import { escapeMarkdown } from './escape-markdown.js';

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => escapeMarkdown(oneLine(cell), 'cell')).join(' | ')} |`;
}

/** A table in GFM: labels to the left, figures to the right. */
export function markdownTable({ labelHeads, heads, rows }: Sheet): string {
  const delimiters = [...labelHeads.map(() => '---'), ...heads.map(() => '---:')];
  return [
    line([...labelHeads, ...heads]),
    `| ${delimiters.join(' | ')} |`,
    ...rows.map(({ labels, figures }) => line([...labels, ...figures.map(({ text }) => text)])),
  ].join('\n');
}
