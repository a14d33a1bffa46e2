import type { PrintedForm } from './form.js';

/** A row that is told in one on one form, or in some reports, and in several on another. */
export interface FoldedRow {
  /** Where it stands told in one: `/requests/outcomes/other`. */
  readonly row: string;
  /** The rows that add up to it. */
  readonly parts: readonly string[];
}

/** The rows of a form that its optional rows tell in one: 其他处理 on the form of 2021. */
export function foldedRows({ requestRows, optionalRequestRows }: PrintedForm): readonly FoldedRow[] {
  return optionalRequestRows.map(({ key, pointer }) => ({
    row: pointer,
    parts: requestRows.filter(({ group }) => group?.key === key).map((part) => part.pointer),
  }));
}
