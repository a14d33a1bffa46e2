import type { DisclosureItemForm } from '../../form/disclosure.js';
import type { Edition } from '../../form/edition.js';
import { forms } from '../../form/forms.js';
import type { DataRow } from './data-row.js';
import { type Header, rowsOfHeads } from './header.js';
import type { RowLabel } from './row-labels.js';
import { type FigureOrder, rowsByOrder } from './rows-of-columns.js';

/** The keys of the columns that the heads over a row name, however many rows these take up. */
function columnsNamed(header: Header | null): ReadonlySet<string> {
  return new Set(rowsOfHeads(header).flatMap(({ heads }) => heads.map(({ match }) => match.target.key)));
}

const keyOf = ({ match }: RowLabel): string => match.target.key;

function itemOf(label: RowLabel, edition: Edition): DisclosureItemForm | undefined {
  return forms[edition].disclosureItems.find(({ rows }) => rows.some(({ key }) => key === keyOf(label)));
}

/** Whether figures stand right behind one label, as they do in a row of a table. */
function isPlainRow({ row, label, valuesFrom }: DataRow): boolean {
  if (!row.loose) return true;
  const own = new Set(row.labels.map(keyOf));
  return label !== null && own.size <= 1 && row.looks[valuesFrom] === 'figure';
}

/** The labels of those that are still without figures whose item has just the columns that the heads name. */
function labelsBelow(
  open: readonly RowLabel[],
  header: Header | null,
  edition: Edition,
): { readonly labels: readonly RowLabel[]; readonly width: number } {
  const named = columnsNamed(header);
  const fits = (label: RowLabel): boolean => {
    const columns = itemOf(label, edition)?.columns ?? [];
    return columns.length === named.size && columns.every(({ key }) => named.has(key));
  };
  return { labels: open.filter(fits), width: named.size };
}

/**
 * The rows of section 2 with each block in which labels stand before all figures as a row a label. Where no order of
 * the figures is proved elsewhere in the source, every order is possible.
 */
export function rowsOfBlocks(
  rows: readonly DataRow[],
  edition: Edition,
  order: FigureOrder | null,
): readonly DataRow[] {
  let open: readonly RowLabel[] = [];
  return rows.flatMap((data) => {
    const keys = new Set(data.above.map(keyOf));
    open = [...open.filter((label) => !keys.has(keyOf(label))), ...data.above];
    const { labels, width } = isPlainRow(data)
      ? { labels: data.label ? [data.label] : [], width: 0 }
      : labelsBelow(open, data.header, edition);
    const taken = new Set(labels.map(keyOf));
    open = open.filter((label) => !taken.has(keyOf(label)));
    if (isPlainRow(data) || labels.length === 0) return [data];
    const isWhole = data.row.figures === labels.length * width;
    return rowsByOrder(data, labels, width, isWhole ? (order ? [order] : ['column', 'row']) : []);
  });
}
