import { describe, expect, test } from 'vitest';
import type { Address } from '../../../src/form/address.js';
import { forms } from '../../../src/form/forms.js';
import { parseReport } from '../../../src/parse/index.js';
import { valueAt } from '../../../src/report/get-cell.js';

const [nature, ...rest] = forms['2021'].applicantColumns.map(({ zh }) => zh);
const heads = [rest.at(-1), nature, ...rest.slice(0, -1)].join('\t');

/** What two rows of section 3 read below heads that name the total first: the first figure and the last column of each. */
function read(received: string, carriedOver: string) {
  const source = [
    '三、收到和处理政府信息公开申请情况',
    `办理情况\t${heads}`,
    `一、本年新收政府信息公开申请数量\t${received.replaceAll(' ', '\t')}`,
    `二、上年结转政府信息公开申请数量\t${carriedOver.replaceAll(' ', '\t')}`,
  ];
  const { report, findings } = parseReport(source.join('\n'), { year: 2024 });
  const totals = ['received', 'carriedOver'].map((row) =>
    valueAt(report, `/requests/${row}/total` as Address),
  );
  return { totals, rules: findings.map(({ rule }) => rule) };
}

describe('heads with the total elsewhere than in the form', () => {
  test.each([
    {
      what: 'a row adds up in theirs alone',
      received: '3 1 2 0 0 0 0',
      carriedOver: '5 0 0 0 0 0 5',
      want: [3, 5],
    },
    {
      what: 'a row adds up in neither',
      received: '9 1 2 0 0 0 0',
      carriedOver: '0 0 0 0 0 0 0',
      want: [9, 0],
    },
  ])('are followed where $what', ({ received, carriedOver, want }) => {
    expect(read(received, carriedOver).totals).toEqual(want);
  });

  test.each([
    {
      what: 'in that of the form alone',
      received: '1 2 0 0 0 0 3',
      carriedOver: '0 0 0 0 0 0 0',
      want: [null, 0],
    },
    {
      what: 'in both, as every row does',
      received: '5 0 0 0 0 0 5',
      carriedOver: '0 0 0 0 0 0 0',
      want: [null, 0],
    },
    {
      what: 'in that of the form alone, and those that do not tell',
      received: '1 2 0 0 0 0 3',
      carriedOver: '— 2 — — — — —',
      want: [null, null],
    },
  ])('leave a row open that adds up $what', ({ received, carriedOver, want }) => {
    const { totals, rules } = read(received, carriedOver);

    expect(totals).toEqual(want);
    expect(rules).toContain('parse.alignment-unknown');
  });
});
