import { labelOf } from '../report/label-of.js';
import type { FindingCell } from './finding.js';
import { rowLabel } from './list-of-cells.js';
import type { Maker } from './message-parameters.js';

/** The cell a finding is about. */
export function mainCell(cells: readonly FindingCell[]): FindingCell | undefined {
  return (
    cells.find(({ role }) => role === 'total') ?? cells.find(({ role }) => role === 'subject') ?? cells[0]
  );
}

/** The label of the cell a finding is about; undefined where it names none. */
export const cellInWords: (...of: Parameters<Maker>) => string | undefined = ({ cells }, { locale }) => {
  const main = mainCell(cells);
  return main && labelOf(main.address, locale);
};

/** The row that cell stands in. */
export const rowInWords: Maker = (finding, wanted) => {
  const label = cellInWords(finding, wanted);
  return label && rowLabel(label);
};
