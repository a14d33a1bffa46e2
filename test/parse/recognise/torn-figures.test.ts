import { describe, expect, test } from 'vitest';
import type { Address } from '../../../src/form/address.js';
import { parseReport } from '../../../src/parse/index.js';
import { valueAt } from '../../../src/report/get-cell.js';

const fees = '/proactiveDisclosure/fees/amount' as Address;

function amount(...rows: readonly string[]) {
  const head = ['## 二、主动公开政府信息情况', '', '| 信息内容 | 本年收费金额（单位：万元） |', '|---|---|'];
  const { report, readings } = parseReport([...head, ...rows].join('\n'), { year: 2024 });
  return { value: valueAt(report, fees), state: readings.get(fees)?.state };
}

describe('a figure below the beginning of it, in a row torn in two', () => {
  test.each([
    { rows: ['| 行政事 | 0. |', '| 业性收费 | 50 |'] },
    { rows: ['| 行政 | 约 |', '| 事业性收费 | 50 |'] },
  ])('is unreadable: $rows', ({ rows }) => {
    expect(amount(...rows)).toEqual({ value: null, state: 'unreadable' });
  });

  test.each([
    { rows: ['| 行政事 |  |', '| 业性收费 | 50 |'] },
    { rows: ['| 单位 | 万元 |', '| 行政事业性收费 | 50 |'] },
    { rows: ['| 单位 | 万元 |', '| 事业性收费 | 50 |'] },
  ])('is read below nothing, and below words of another row: $rows', ({ rows }) => {
    expect(amount(...rows)).toEqual({ value: { value: '50', unit: 'wanYuan' }, state: 'number' });
  });
});
