import type { Locale } from '../form/locale.js';
import { labelOf } from '../report/label-of.js';
import { listOfCells, rowLabel } from './list-of-cells.js';
import type { Maker } from './message-parameters.js';

/** Parts of a document that hold no cell are named by their pointer; the document itself has none. */
const document: Readonly<Record<Locale, string>> = { zh: '报告', en: 'The report' };

/** Where in a document a finding stands: the cell, the row or the cells in words, else the pointer. */
export const placeOf: Maker = ({ cells, missing, params }, wanted) => {
  const { pointer } = params;
  if (pointer === undefined) return undefined;
  const addresses = [...cells.map(({ address }) => address), ...missing];
  const [label = '', ...others] = addresses.map((one) => labelOf(one, wanted.locale));
  if (label !== '' && others.length === 0) return label;
  const row = rowLabel(label);
  if (row !== '' && others.every((one) => rowLabel(one) === row)) return row;
  if (pointer !== '') return String(pointer);
  return listOfCells(addresses, '', wanted) ?? document[wanted.locale];
};
