import { describe, expect, test } from 'vitest';
import { columnSums } from '../../src/form/column-sums.js';
import { editions, forms } from '../../src/form/forms.js';

describe.each(editions)('columnSums of edition %s', (edition) => {
  const [outcomes, balance] = columnSums[edition];
  const rows = forms[edition].requestRows.map(({ pointer }) => pointer as string);

  test('outcomes add up to 总计', () => {
    expect(outcomes?.target).toBe('/requests/concluded');
    expect(outcomes?.terms.filter(({ optional }) => !optional).map(({ row }) => row)).toEqual(
      rows.filter((row) => row.startsWith('/requests/outcomes/')),
    );
    expect(outcomes?.terms.filter(({ optional }) => optional).map(({ row }) => row)).toEqual(
      edition === '2021' ? ['/requests/outcomes/other'] : [],
    );
  });

  test('一 and 二 are 三 and 四', () => {
    expect(balance).toEqual({
      id: 'requests.balance',
      target: '/requests/concluded',
      terms: [
        { row: '/requests/received', weight: 1 },
        { row: '/requests/carriedOver', weight: 1 },
        { row: '/requests/carriedForward', weight: -1 },
      ],
    });
  });
});
