import type { Address } from '../../../src/form/address.js';
import { moneyUnits } from '../../../src/form/disclosure.js';
import { formCells } from '../../../src/form/form-cells.js';
import type { TableId } from '../../../src/form/sections.js';
import type { Chance } from '../layouts/chance.js';
import type { Filled } from '../layouts/figures.js';
import { printedTables } from '../layouts/printed-tables.js';
import { type SpannedTable, spannedTables } from '../layouts/spanned-tables.js';
import { type PlacedCell, type PlacedTable, placedTable } from './placed-table.js';

/** The tables of a report before they are written; a section can have several. */
export type Draft = Readonly<Record<TableId, readonly PlacedTable[]>>;

/** One thing that publishers, portals or converters do to the tables of a report. */
export interface Step {
  readonly name: string;
  /** It is done in one of so many documents. */
  readonly once: number;
  /** Whether it leaves figures that can be told only where cells are kept apart. */
  readonly needsCells?: boolean;
  readonly take: (draft: Draft, by: Chance) => Draft;
}

const tableIds: readonly TableId[] = ['proactiveDisclosure', 'requests', 'remedies'];

/** The tables of a report as the form draws them, section 2 as one table. */
export function draftOf(report: Filled): Draft {
  const slots = new Map([...report.figures.keys()].map((address) => [address, address]));
  const drawn = spannedTables(printedTables({ ...report, figures: slots }));
  const states = new Map(
    formCells[report.edition].map(({ address, unit }) => {
      const text = report.figures.get(address) ?? '';
      return [address, unit && /\d$/.test(text) ? `${text}${moneyUnits[unit].zh}` : text];
    }),
  );
  const placed = (table: SpannedTable) => [placedTable(table, report.figures, states)];
  return {
    proactiveDisclosure: placed(drawn.items.flat()),
    requests: placed([...drawn.requestHeads, ...drawn.requests]),
    remedies: placed(drawn.remedies),
  };
}

/** What a draft states, by cell; a cell that it has no place for is not among them. */
export function statedBy(draft: Draft): ReadonlyMap<Address, string> {
  const cells = tableIds.flatMap((id) => draft[id].flat());
  return new Map(cells.flatMap(({ slot, states }) => (slot === null ? [] : [[slot, states] as const])));
}

/** A draft with every table of some sections changed. */
export function onTables(
  draft: Draft,
  change: (table: PlacedTable, id: TableId) => PlacedTable | readonly PlacedTable[],
  ids: readonly TableId[] = tableIds,
): Draft {
  const changed = (table: PlacedTable, id: TableId): readonly PlacedTable[] => {
    const made = change(table, id);
    return Array.isArray(made[0]) ? (made as readonly PlacedTable[]) : [made as PlacedTable];
  };
  const entries = tableIds.map((id) => [
    id,
    ids.includes(id) ? draft[id].flatMap((table) => changed(table, id)) : draft[id],
  ]);
  return Object.fromEntries(entries);
}

/** A draft with every cell of some sections changed. */
export function onCells(draft: Draft, change: (cell: PlacedCell) => PlacedCell, ids = tableIds): Draft {
  return onTables(draft, (table) => table.map(change), ids);
}

/** A draft with some of the figures in it written otherwise. */
export function onFigures(draft: Draft, write: (text: string, cell: PlacedCell) => string): Draft {
  return onCells(draft, (cell) =>
    cell.slot === null || cell.text === '' ? cell : { ...cell, text: write(cell.text, cell) },
  );
}

/** A draft with some of the words in it written otherwise. */
export function onWords(draft: Draft, write: (text: string) => string): Draft {
  return onCells(draft, (cell) => (cell.slot === null ? { ...cell, text: write(cell.text) } : cell));
}
