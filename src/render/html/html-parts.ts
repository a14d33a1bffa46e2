import type { MarkedText, Part } from '../part.js';
import { type Html, html } from './html.js';
import { htmlTable, plainCell } from './html-table.js';

/** A piece of a sentence. */
export function markedHtml({ mark, text }: MarkedText): Html {
  if (mark === 'same') return html`${text}`;
  return mark === 'inserted' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`;
}

function partHtml(part: Part, caption: string | null): Html {
  switch (part.kind) {
    case 'title':
      return html`<h1>${part.text}</h1>`;
    case 'section':
      return html`<h2>${part.text}</h2>`;
    case 'heading':
      return html`<h3>${part.text}</h3>`;
    case 'paragraph':
      return html`<p>${part.text}</p>`;
    case 'sheet':
      return htmlTable(part.sheet, plainCell, { caption });
    case 'remark':
      return html`<p class="zfx-remark">${part.text}</p>`;
    case 'item':
      return html`<li>${part.text}</li>`;
    case 'change':
      return html`<li><b>${part.tag}</b> ${part.texts.map(markedHtml)}</li>`;
    default:
      return html`<hr>`;
  }
}

const isItem = (part: Part | undefined): boolean => part?.kind === 'item' || part?.kind === 'change';

/** An outline as HTML: a caption stands in its table, and items that follow one another are a list. */
export function htmlParts(parts: readonly Part[]): readonly Html[] {
  return parts.map((part, index) => {
    const [before, after] = [parts[index - 1], parts[index + 1]];
    if (part.kind === 'caption') return after?.kind === 'sheet' ? html`` : html`<p>${part.text}</p>`;
    const made = partHtml(part, before?.kind === 'caption' ? before.text : null);
    if (!isItem(part)) return made;
    return html`${isItem(before) ? html`` : html`<ul>`}${made}${isItem(after) ? html`` : html`</ul>`}`;
  });
}
