import type { CellChange } from '../../compare/cell-change.js';
import type { ReportDiff } from '../../compare/report-diff.js';
import type { Edition } from '../../form/edition.js';
import { editions } from '../../form/forms.js';
import type { Locale } from '../../form/locale.js';
import type { TableId } from '../../form/sections.js';
import type { AnnualReport } from '../../report/annual-report.js';
import { blankReport } from '../../report/blank-report.js';
import { findCell } from '../../report/find-cell.js';
import { setCell } from '../../report/set-cell.js';
import { withRows } from '../sheets/folded-rows.js';
import { reportSheets } from '../sheets/report-sheets.js';
import type { Sheet, SheetRow } from '../sheets/sheet.js';

/** A report with a figure in every count that a diff has: its tables are laid out as those of the diff. */
function layoutOf(edition: Edition, addresses: ReadonlySet<string>): AnnualReport {
  const counts = [...addresses].filter((address) => {
    const cell = findCell(edition, address);
    return cell !== undefined && cell.kind !== 'money';
  });
  return counts.reduce(
    (report, address) => setCell(report, address as never, 0 as never),
    blankReport(edition),
  );
}

/** Tables of a form with those rows in which a diff has cells. */
export interface SheetsOfForm {
  readonly edition: Edition;
  readonly sheets: readonly Sheet[];
  /** The cells that stand in them. */
  readonly cells: readonly CellChange[];
}

/** The tables of a section of a diff. */
export interface DiffSheets {
  /** As the later form has them. */
  readonly later: SheetsOfForm;
  /** With what only the earlier form has; null where there is nothing. */
  readonly earlier: SheetsOfForm | null;
}

function sheetsOn(
  edition: Edition,
  table: TableId,
  cells: readonly CellChange[],
  locale: Locale,
): SheetsOfForm {
  const addresses = new Set<string>(cells.map(({ address }) => address));
  const isThere = ({ figures }: SheetRow) => figures.some(({ address }) => addresses.has(address ?? ''));
  const sheets = reportSheets(layoutOf(edition, addresses), locale)[table];
  return {
    edition,
    sheets: sheets.map((sheet) => withRows(sheet, isThere)).filter(({ rows }) => rows.length > 0),
    cells,
  };
}

/** The tables of a section of a diff. */
export function diffSheets({ before, after, cells }: ReportDiff, table: TableId, locale: Locale): DiffSheets {
  const [later, earlier] = [...editions]
    .reverse()
    .filter((edition) => [before.edition, after.edition].includes(edition)) as [Edition, Edition?];
  const inTable = (edition: Edition, cell: CellChange) => findCell(edition, cell.address)?.table === table;
  const onLater = cells.filter((cell) => inTable(later, cell));
  const others = earlier ? cells.filter((cell) => !onLater.includes(cell) && inTable(earlier, cell)) : [];
  return {
    later: sheetsOn(later, table, onLater, locale),
    earlier: earlier && others.length > 0 ? sheetsOn(earlier, table, others, locale) : null,
  };
}
