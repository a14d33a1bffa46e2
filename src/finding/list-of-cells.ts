import type { Address } from '../form/address.js';
import type { Locale } from '../form/locale.js';
import { labelOf } from '../report/label-of.js';

/** What stands between the things a list names. */
export const separators: Readonly<Record<Locale, string>> = { zh: '、', en: ', ' };
/** How many labels a message names before it counts the rest. */
const NAMED = 3;
/** Between the row and the column of a label. */
const JOINT = ' · ';

/** The row that a label names: 一、本年新收政府信息公开申请数量. */
export function rowLabel(label: string): string {
  return label.slice(0, label.lastIndexOf(JOINT));
}

/** The column that a label names: 自然人. */
export function columnLabel(label: string): string {
  return label.slice(label.lastIndexOf(JOINT) + JOINT.length);
}

/** The labels of cells; what a label shares with the one before, or with the cell spoken of, is not said again. */
function shortLabels(labels: readonly string[], beside: string): readonly string[] {
  let row = rowLabel(beside);
  return labels.map((label) => {
    if (rowLabel(label) === row) return columnLabel(label);
    row = rowLabel(label);
    return columnLabel(label) === columnLabel(beside) ? row : label;
  });
}

/** A message in the making. */
export interface Wanted<L extends Locale = Locale> {
  readonly locale: L;
  /** Whether lists of cells are to be named or only counted. */
  readonly lists: 'named' | 'counted';
}

/** How many cells there are, in words. */
export const counted: Readonly<Record<Locale, (count: number) => string>> = {
  zh: (count) => `${count}格`,
  en: (count) => (count === 1 ? '1 cell' : `${count} cells`),
};

/** The labels of cells in a list, beside the label of another cell; undefined where there are none. */
export function listOfCells(
  addresses: readonly Address[],
  beside: string,
  { locale, lists }: Wanted,
): string | undefined {
  const count = addresses.length;
  if (count === 0) return undefined;
  if (lists === 'counted') return counted[locale](count);
  const first = addresses.slice(0, NAMED).map((address) => labelOf(address, locale));
  const list = shortLabels(first, beside).join(separators[locale]);
  if (count <= NAMED) return list;
  return locale === 'zh' ? `${list}等${count}格` : `${list} and ${count - NAMED} more`;
}
