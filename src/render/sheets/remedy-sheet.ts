import type { FormCell } from '../../form/form-cells.js';
import { forms } from '../../form/forms.js';
import type { Locale } from '../../form/locale.js';
import type { AnnualReport } from '../../report/annual-report.js';
import { cellsOf } from '../../report/cell-addresses.js';
import { words } from '../words.js';
import { figureOf } from './figure-of.js';
import type { Sheet } from './sheet.js';

/** Section 4, with a row for each group: fifteen columns side by side fit neither a page nor a screen. */
export function remedySheet(report: AnnualReport, locale: Locale): Sheet {
  const { remedyGroups, remedyColumns } = forms[report.edition];
  const cells = cellsOf(report).filter(({ table }) => table === 'remedies');
  return {
    caption: null,
    labelHeads: [''],
    heads: remedyColumns.map((column) => column[locale]),
    rows: remedyGroups.map(({ key }) => {
      const inRow = cells.filter(({ row }) => row === `/remedies/${key}`);
      return {
        labels: [(inRow[0] as FormCell).rowLabel[locale]],
        figures: inRow.map(({ address }) => figureOf(report, address, words[locale])),
      };
    }),
  };
}
