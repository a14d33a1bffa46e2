import { foldedRows } from '../sheets/folded-rows.js';
import type { Sheet, SheetFigure } from '../sheets/sheet.js';
import { type Html, html, nothing } from './html.js';

/** The cell of a table: `<td>` with what stands in it. */
export type CellHtml = (figure: SheetFigure, column: number) => Html;

/** A cell with its figure and nothing else. */
export const plainCell: CellHtml = ({ text }) => html`<td>${text}</td>`;

/** How a table is drawn besides its figures. */
export interface TableOptions {
  readonly caption?: string | null;
  /** The classes of the head of a column. */
  readonly headClass?: (column: number) => string;
}

/**
 * A table with one column of labels, so that it can stay in view while the figures move sideways; a label over others
 * stands in a row of its own.
 */
export function htmlTable(
  sheet: Sheet,
  cell: CellHtml,
  { caption = sheet.caption, headClass = () => '' }: TableOptions = {},
): Html {
  const { labelHeads, heads } = sheet;
  const rows = foldedRows(sheet).map(({ label, depth, figures }) =>
    figures === null
      ? html`<tr class="zfx-over"><th scope="rowgroup" colspan="${heads.length + 1}" class="zfx-d${depth}"><span>${label}</span></th></tr>`
      : html`<tr><th scope="row" class="zfx-d${depth}"><span>${label}</span></th>${figures.map(cell)}</tr>`,
  );
  const first = labelHeads.find((label) => label !== '') ?? '';
  const head = heads.map((text, column) => {
    const classes = headClass(column);
    return classes === ''
      ? html`<th scope="col">${text}</th>`
      : html`<th scope="col" class="${classes}">${text}</th>`;
  });
  return html`<div class="zfx-scroll" role="region" tabindex="0" aria-label="${caption ?? first}"><table>${
    caption === null ? nothing : html`<caption>${caption}</caption>`
  }<thead><tr>${first === '' ? html`<td></td>` : html`<th scope="col">${first}</th>`}${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
