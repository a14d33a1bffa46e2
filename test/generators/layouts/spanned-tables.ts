import { organisations } from '../../../src/form/applicants.js';
import { contentHead } from '../../../src/form/disclosure.js';
import { litigation } from '../../../src/form/remedies.js';
import { applicantHead, balanceNote, resultsOfTheYear } from '../../../src/form/requests.js';
import type { Filled } from './figures.js';
import { type Markup, wholeReport } from './layout.js';
import type { PrintedItem, PrintedRequestRow, PrintedTables } from './printed-tables.js';

/** A cell of a table as the form draws it. */
export interface Spanned {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** A table as the form draws it. */
export type SpannedTable = readonly (readonly Spanned[])[];

/** The tables of a report as the form draws them. */
export interface SpannedTables {
  /** Section 2, an item each. */
  readonly items: readonly SpannedTable[];
  readonly requestHeads: SpannedTable;
  readonly requests: SpannedTable;
  readonly remedies: SpannedTable;
}

const cell = (text: string, columns = 1, rows = 1): Spanned => ({ text, columns, rows });

/** The cells of a row of section 2, the last across the rest of the table. */
function across(texts: readonly string[], width: number): readonly Spanned[] {
  return texts.map((text, at) => cell(text, at === texts.length - 1 ? width - at : 1));
}

function itemTable({ title, heads, rows }: PrintedItem, width: number): SpannedTable {
  const row = (label: string, texts: readonly string[]) => [cell(label), ...across(texts, width)];
  return [
    [cell(title, width + 1)],
    row(contentHead.zh, heads),
    ...rows.map(({ label, texts }) => row(label, texts)),
  ];
}

function requestHeads({ applicants }: PrintedTables): SpannedTable {
  const [first = '', ...rest] = applicants;
  const last = rest.pop() ?? '';
  return [
    [cell(balanceNote.zh, 3, 3), cell(applicantHead.zh, applicants.length)],
    [cell(first, 1, 2), cell(organisations.zh, rest.length), cell(last, 1, 2)],
    rest.map((text) => cell(text)),
  ];
}

function requestTable(rows: readonly PrintedRequestRow[]): SpannedTable {
  const results = rows.filter(({ form }) => form.result);
  return rows.map((row) => {
    const { form, group, label, texts } = row;
    const siblings = results.filter((one) => group !== null && one.group === group);
    return [
      ...(row === results[0]
        ? [cell(`${resultsOfTheYear.ordinal}${resultsOfTheYear.zh}`, 1, results.length)]
        : []),
      ...(row === siblings[0] ? [cell(group ?? '', 1, siblings.length)] : []),
      cell(label, form.result ? (group === null ? 2 : 1) : 3),
      ...texts.map((text) => cell(text)),
    ];
  });
}

function remedyTable({ groups, results }: PrintedTables): SpannedTable {
  const [first, ...suits] = groups;
  const heads = results.map((text) => cell(text, 1, 2));
  const width = results.length;
  return [
    [cell(first?.label ?? '', width), cell(litigation.zh, width * suits.length)],
    [...heads, ...suits.map(({ label }) => cell(label, width))],
    suits.flatMap(() => results.map((text) => cell(text))),
    groups.flatMap(({ texts }) => texts.map((text) => cell(text))),
  ];
}

/** Draws printed tables as the form does, with its merged cells. */
export function spannedTables(tables: PrintedTables): SpannedTables {
  const width = Math.max(...tables.items.map(({ heads }) => heads.length));
  return {
    items: tables.items.map((item) => itemTable(item, width)),
    requestHeads: requestHeads(tables),
    requests: requestTable(tables.requests),
    remedies: remedyTable(tables),
  };
}

/** What stands in the places of a merged cell when a converter parts it: its text in the first only, or in all. */
export type Parting = 'first' | 'repeated';

/** A table without merged cells, every row as wide as the table. */
export function flatTable(table: SpannedTable, parting: Parting): readonly (readonly string[])[] {
  const grid: (string | undefined)[][] = table.map(() => []);
  table.forEach((row, top) => {
    let left = 0;
    for (const { text, columns, rows } of row) {
      while (grid[top]?.[left] !== undefined) left++;
      for (let y = top; y < Math.min(top + rows, grid.length); y++)
        for (let x = left; x < left + columns; x++)
          (grid[y] as string[])[x] = parting === 'repeated' || (y === top && x === left) ? text : '';
    }
  });
  const width = Math.max(...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

/** A whole report of which each section is one table with spans. */
export function reportOfSpans(report: Filled, markup: Markup, write: (rows: SpannedTable) => string): string {
  return wholeReport(report, markup, (tables) => {
    const { items, requestHeads, requests, remedies } = spannedTables(tables);
    return {
      proactiveDisclosure: write(items.flat()),
      requests: write([...requestHeads, ...requests]),
      remedies: write(remedies),
    };
  });
}
