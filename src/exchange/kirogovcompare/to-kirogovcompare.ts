import type { Address } from '../../form/address.js';
import type { AnnualReport2021 } from '../../report/annual-report.js';
import { isMoney, type MoneyCell } from '../../report/cell.js';
import { cellAddresses } from '../../report/cell-addresses.js';
import { valueAt } from '../../report/get-cell.js';
import { kirogovcompareCells } from './kirogovcompare-cells.js';

/** The figures of a report in the form of KIROGOVCOMPARE: its three tables, each as it stands in its section there. */
export interface KirogovcompareTables {
  /** 表二, as in the section of type `table_2`. */
  readonly activeDisclosureData: object;
  /** 表三, as in the section of type `table_3`. */
  readonly tableData: object;
  /** 表四, as in the section of type `table_4`. */
  readonly reviewLitigationData: object;
}

/** Figures in the form of KIROGOVCOMPARE, and what they do not say. */
export interface KirogovcompareResult {
  /** The figures in the form of that application. */
  readonly data: KirogovcompareTables;
  /**
   * Cells whose value is not what `data` says: a blank and a cell that does not apply are 0 there, an amount is a
   * number without unit and without its zeros at the end, and 其他处理 as one row is not there at all. In the order of
   * the form.
   */
  readonly lost: readonly Address<'2021'>[];
}

interface Branch {
  [key: string]: Branch | number;
}

function place(root: Branch, path: readonly string[], value: number): void {
  let branch = root;
  for (const key of path.slice(0, -1)) {
    branch[key] ??= {};
    branch = branch[key] as Branch;
  }
  branch[path.at(-1) as string] = value;
}

/** An amount in 万元; the head of the column there as here says so. */
function inWanYuan(value: string, unit: 'yuan' | 'wanYuan' | null): string {
  if (unit !== 'yuan') return value;
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  const digits = whole.padStart(5, '0');
  return `${sign}${digits.slice(0, -4)}.${digits.slice(-4)}${fraction}`;
}

interface Figure {
  readonly number: number;
  readonly isLost: boolean;
}

function figureOf(held: number | MoneyCell): Figure {
  if (held === null || held === 'n/a') return { number: 0, isLost: true };
  if (!isMoney(held)) return { number: held, isLost: false };
  const number = Number(inWanYuan(held.value, held.unit));
  return { number, isLost: held.unit !== 'wanYuan' || String(number) !== held.value };
}

/**
 * The 200 figures of a report on the form of 2021 as KIROGOVCOMPARE keeps them, and which of them lose something on
 * the way: that form knows neither blanks nor cells that do not apply.
 *
 * @throws RangeError for a report of another edition: that application knows only the form of 2021.
 *
 * @example
 * ```ts
 * import { createReport, setCell, toKirogovcompare } from 'zfxxgk-report';
 *
 * const report = createReport({ edition: '2021', year: 2024, agency: '岚川市水务局', requests: { received: { business: 3 } } });
 * const blank = setCell(report, '/remedies/reconsideration/upheld', null);
 * toKirogovcompare(report).lost; //=> []
 * toKirogovcompare(blank).lost; //=> ['/remedies/reconsideration/upheld']
 * ```
 */
export function toKirogovcompare(report: AnnualReport2021): KirogovcompareResult {
  if (report.edition !== '2021') {
    throw new RangeError(`The report is of edition ${JSON.stringify(report.edition)}. Allowed: "2021".`);
  }
  const data: Branch = {};
  const lost: Address<'2021'>[] = [];
  for (const address of cellAddresses(report)) {
    const path = kirogovcompareCells.get(address);
    const { number, isLost } = figureOf((valueAt(report, address) ?? null) as number | MoneyCell);
    if (isLost || !path) lost.push(address);
    if (path) place(data, path, number);
  }
  return { data: data as unknown as KirogovcompareTables, lost };
}
