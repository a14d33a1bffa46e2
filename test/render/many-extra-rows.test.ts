import { expect, test } from 'vitest';
import { renderText } from '../../src/render/index.js';
import type { ExtraRow } from '../../src/report/annual-report.js';
import { blankReport } from '../../src/report/blank-report.js';

/** More than a call can be given arguments. */
const MANY = 130_000;

const row: ExtraRow = { item: '20.1', heads: [], label: '其他主动公开文件', cells: [1] };
const textWith = (extraRows: readonly ExtraRow[]) => renderText({ ...blankReport('2021'), extraRows });

test('rows each under heads of its own', { timeout: 60_000 }, () => {
  const rows = Array.from({ length: MANY }, (_, at) => ({ ...row, heads: [`数量${at}`] }));
  expect(textWith(rows)).toContain(`数量${MANY - 1}`);
});

test('a row of very many cells', () => {
  expect(textWith([{ ...row, cells: Array.from({ length: MANY }, () => 1) }]).length).toBeGreaterThan(MANY);
});
