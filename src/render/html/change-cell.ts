import type { CellChange } from '../../compare/cell-change.js';
import type { Locale } from '../../form/locale.js';
import { formCellAt } from '../../report/form-cell-at.js';
import { ABSENT, type ChangeTexts, changeTexts } from '../comparison/change-texts.js';
import { type Html, html, nothing } from './html.js';
import { pageWords } from './page-words.js';

/** The texts of a change in a table whose heads name the units of the form. */
export function textsOf(change: CellChange, locale: Locale): ChangeTexts {
  return changeTexts(change, locale, formCellAt(change.address)?.unit ?? null);
}

const arrows = { up: '▲', down: '▼' } as const;

function figure(text: string, change: CellChange['before']): Html {
  if (text === ABSENT) return html`<span class="zfx-none">${text}</span>`;
  return change === null ? html`<span class="zfx-blank">${text}</span>` : html`${text}`;
}

function unchangedCell({ after }: CellChange, texts: ChangeTexts, locale: Locale): Html {
  return html`<td class="zfx-same">${figure(texts.after, after)}<span class="zfx-sr">${pageWords[locale].unchanged}</span></td>`;
}

/** The figure that the one report has, with the sign of the remark that says why it stands alone. */
function lonelyCell({ before, after, comparability }: CellChange, texts: ChangeTexts, sign: string): Html {
  const [value, text] = comparability === 'only-before' ? [before, texts.before] : [after, texts.after];
  return html`<td class="zfx-only">${figure(text, value)}<sup>${sign}</sup><span class="zfx-sr">${texts.note ?? ''}</span></td>`;
}

/** A cell with what stands there now, what stood there before, and the difference. */
function changedCell(change: CellChange, texts: ChangeTexts, sign: string, locale: Locale): Html {
  const { before, after, delta, direction, note } = texts;
  const spoken = pageWords[locale].spoken(before, after, delta);
  const arrow =
    delta === null || direction === null
      ? nothing
      : html` <span class="zfx-${direction}">${arrows[direction]}${delta.replace(/^[+-]/, '')}</span>`;
  return html`<td class="zfx-changed"><span aria-hidden="true">${figure(after, change.after)}${
    note === null ? nothing : html`<sup>${sign}</sup>`
  }<small>${figure(before, change.before)}${arrow}</small></span><span class="zfx-sr">${spoken}${
    note === null ? '' : pageWords[locale].remark(note)
  }</span></td>`;
}

/** A cell of a table of changes; `sign` stands for its remark. */
export function changeCell(change: CellChange, sign: string, locale: Locale): Html {
  const texts = textsOf(change, locale);
  if (change.changed) return changedCell(change, texts, sign, locale);
  const isAlone = change.comparability === 'only-before' || change.comparability === 'only-after';
  return isAlone ? lonelyCell(change, texts, sign) : unchangedCell(change, texts, locale);
}
