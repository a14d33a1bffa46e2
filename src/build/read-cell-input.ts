import type { FormCell } from '../form/form-cells.js';
import { type Cell, isMoney, type MoneyCell } from '../report/cell.js';
import { isWellFormedMoney } from '../report/well-formed-money.js';
import { ReportInputError } from './report-input-error.js';

const noFigure: readonly string[] = ['null for a blank', "'n/a' for not applicable"];

const allowed: Readonly<Record<FormCell['kind'], readonly string[]>> = {
  count: [`a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`, ...noFigure],
  change: [`a whole number within ${Number.MAX_SAFE_INTEGER} of 0`, ...noFigure],
  money: ["money as { value: '12.50', unit: 'yuan' | 'wanYuan' | null }", ...noFigure],
};

function isAllowed(value: unknown, kind: FormCell['kind']): boolean {
  if (value === null || value === 'n/a') return true;
  if (kind === 'money') return isWellFormedMoney(value);
  return Number.isSafeInteger(value) && (kind === 'change' || (value as number) >= 0);
}

/** What was given for a cell, where it is a value the cell can hold. */
export function readCellInput(value: unknown, { address, kind }: FormCell): Cell | MoneyCell {
  if (!isAllowed(value, kind)) throw new ReportInputError(address, value, allowed[kind]);
  if (isMoney(value)) return { value: value.value, unit: value.unit };
  return value === 0 ? 0 : (value as Cell);
}
