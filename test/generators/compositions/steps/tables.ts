import { onTables, type Step } from '../draft.js';
import { endOfHeads, heightOf, type PlacedTable, parted, rowsOf, transposed } from '../placed-table.js';

/** Section 2 with a table an item. */
function tableAnItem(table: PlacedTable): readonly PlacedTable[] {
  const titles = rowsOf(table).flatMap((row, at) =>
    row.length === 1 && row[0]?.text.includes('第二十条') ? [at] : [],
  );
  return titles.length < 2 || titles[0] !== 0
    ? [table]
    : titles.map((from, at) => {
        const [upper] = parted(table, titles[at + 1] ?? heightOf(table));
        return parted(upper, from)[1];
      });
}
const split =
  (withHeads: boolean): Step['take'] =>
  (draft, by) =>
    onTables(
      draft,
      (table) => {
        const heads = endOfHeads(table);
        const at = heads + 1 + by.below(Math.max(1, heightOf(table) - heads - 1));
        if (at >= heightOf(table)) return table;
        const [upper, lower] = parted(table, at);
        if (!withHeads) return [upper, lower];
        const [head] = parted(table, heads);
        return [upper, [...head, ...lower.map((cell) => ({ ...cell, top: cell.top + heads }))]];
      },
      ['requests'],
    );
/** What is done to whole tables. */
export const tableSteps: readonly Step[] = [
  {
    name: 'a table an item',
    once: 4,
    take: (draft) => onTables(draft, tableAnItem, ['proactiveDisclosure']),
  },
  {
    name: 'section 2 on its side',
    once: 30,
    take: (draft) => onTables(draft, (table) => transposed(table), ['proactiveDisclosure']),
  },
  {
    name: 'section 3 on its side',
    once: 30,
    take: (draft) => onTables(draft, (table) => transposed(table), ['requests']),
  },
];

/** What parts tables, once their columns are settled. */
export const partingSteps: readonly Step[] = [
  { name: 'a table in two', once: 12, take: split(false) },
  { name: 'a table in two, each with heads', once: 14, take: split(true) },
];
