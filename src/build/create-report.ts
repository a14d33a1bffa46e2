import type { Address } from '../form/address.js';
import type { Edition } from '../form/edition.js';
import { tableIds } from '../form/sections.js';
import type { ReportOf } from '../report/annual-report.js';
import { blankReport } from '../report/blank-report.js';
import { carryOver } from './carry-over.js';
import { completeFigures } from './complete-figures.js';
import { inputObject } from './input-object.js';
import { narrativesOf } from './narrative-input.js';
import { type Figures, readTables } from './read-tables.js';
import { remarksOf } from './remarks-input.js';
import { editionOf, headOf } from './report-head.js';
import type { ReportInput } from './report-input.js';

const names: readonly (keyof ReportInput)[] = [
  'edition',
  'year',
  'agency',
  'title',
  'publishedOn',
  'narrative',
  'proactiveDisclosure',
  'requests',
  'remedies',
  'extraRows',
  'notes',
  'explanations',
  'carryOverFrom',
];

/** A table with the figures in its cells. */
function filled(table: object, pointer: string, figures: Figures): object {
  const entries = Object.entries(table).map(([key, below]) => {
    const address = `${pointer}/${key}`;
    return [key, below === null ? figures.get(address as Address) : filled(below, address, figures)];
  });
  return Object.fromEntries(entries);
}

/**
 * Builds a report from as much of it as there is. A count that is left out is 0, an amount of money that is left out
 * `{ value: '0' }` in 万元 for 收费金额 and in 元 for 采购总金额. Every 总计, 三（七）总计 and 四 that is left out is
 * what the other figures come to by the relations of the form.
 *
 * What is given is kept, also a total that is wrong, a blank (`null`) and a mark as not applicable (`'n/a'`). A
 * total over a cell that is given as blank stays blank: a blank is not a zero. `undefined` counts as left out. With
 * `carryOverFrom`, 二 is what the report of the year before has under 四.
 *
 * @throws ReportInputError for a row, a column, an outcome or a name that the edition does not have, for a value
 * that its place cannot hold, and for figures that leave less than 0 under 四.
 *
 * @example
 * ```ts
 * import { validateReport } from 'zfxxgk-report';
 * import { createReport } from 'zfxxgk-report/build';
 *
 * const report = createReport({
 *   edition: '2021',
 *   year: 2024,
 *   agency: '岚川市水务局',
 *   proactiveDisclosure: {
 *     licensing: { decisions: 86 },
 *     fees: { amount: { value: '12.50', unit: 'wanYuan' } },
 *   },
 *   requests: {
 *     received: { naturalPerson: 7, business: 2 },
 *     outcomes: {
 *       granted: { naturalPerson: 4, business: 2 },
 *       'unavailable.notHeld': { naturalPerson: 2 },
 *     },
 *   },
 * });
 *
 * report.title; //=> '岚川市水务局2024年政府信息公开工作年度报告'
 * report.requests.received.total; //=> 9
 * report.requests.concluded.total; //=> 8
 * report.requests.carriedForward.naturalPerson; //=> 1
 * validateReport(report, { rules: { 'structure.*': 'off' } }).findings.filter(({ severity }) => severity === 'error'); //=> []
 * ```
 */
export function createReport<E extends Edition>(input: ReportInput<E>): ReportOf<E> {
  const given = inputObject(input, '', names);
  const edition = editionOf(given);
  const head = headOf(given, edition);
  const figures = readTables(given, edition);
  if (input.carryOverFrom !== undefined) carryOver(input.carryOverFrom, input.year, figures);
  const complete = completeFigures(figures, edition);
  const blank = blankReport(edition);
  const tables = tableIds.map((table) => [table, filled(blank[table], `/${table}`, complete)]);
  return {
    ...blank,
    ...head,
    narrative: narrativesOf(given.narrative),
    ...Object.fromEntries(tables),
    ...remarksOf(given, edition),
  } as unknown as ReportOf<E>;
}
