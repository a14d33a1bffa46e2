import type { MarkedText, Part } from '../part.js';
import { escapeMarkdown, escapeParagraph } from './escape-markdown.js';
import { markdownTable } from './markdown-table.js';

const marks = {
  same: ['', ''],
  inserted: ['<ins>', '</ins>'],
  deleted: ['<del>', '</del>'],
} as const;

function markedText({ mark, text }: MarkedText): string {
  const [open, close] = marks[mark];
  return `${open}${escapeMarkdown(text, 'cell')}${close}`;
}

function partInMarkdown(part: Part): string {
  switch (part.kind) {
    case 'title':
      return `# ${escapeMarkdown(part.text, 'heading')}`;
    case 'section':
      return `## ${escapeMarkdown(part.text, 'heading')}`;
    case 'heading':
      return `### ${escapeMarkdown(part.text, 'heading')}`;
    case 'paragraph':
      return escapeParagraph(part.text);
    case 'caption':
      return `**${escapeMarkdown(part.text, 'cell')}**`;
    case 'sheet':
      return markdownTable(part.sheet);
    case 'remark':
      return escapeMarkdown(part.text, 'paragraph');
    case 'item':
      return `- ${escapeMarkdown(part.text, 'paragraph')}`;
    case 'change':
      return `- ${part.tag} ${part.texts.map(markedText).join('')}`;
    case 'rule':
      return '---';
  }
}

/** An outline as a document in GFM. The items of a list follow one another; all else is parted by a blank line. */
export function markdownDocument(parts: readonly Part[]): string {
  return parts
    .map((part, index) => {
      const isItem = part.kind === 'item' || part.kind === 'change';
      const inList = isItem && parts[index - 1]?.kind === part.kind;
      return `${index === 0 ? '' : inList ? '\n' : '\n\n'}${partInMarkdown(part)}`;
    })
    .join('')
    .concat('\n');
}
