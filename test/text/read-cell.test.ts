import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellKind } from '../../src/form/disclosure.js';
import { countUnits, notApplicableMarks } from '../../src/form/marks.js';
import type { Notation } from '../../src/text/cell-reading.js';
import { readCell } from '../../src/text/read-cell.js';

const kinds: readonly CellKind[] = ['count', 'change', 'money'];

interface Row {
  readonly given: string;
  readonly want: unknown;
  readonly notations?: readonly Notation[];
  readonly note?: string;
}

function reads(kind: CellKind, { given, want, notations = [], note }: Row): void {
  expect(readCell(given, kind)).toEqual({
    state: 'number',
    value: want,
    notations,
    ...(note !== undefined && { note }),
  });
}

describe('a blank', () => {
  test.each([
    '',
    ' ',
    '\t',
    '\u00a0',
    '\u3000',
    '\u2003\u2002',
    '\u200b',
    '\ufeff',
    ' \u2060\n ',
    'NaN',
    '_',
    '____',
    '＿＿',
    '__ __',
  ])('%j', (text) => {
    for (const kind of kinds) {
      expect(readCell(text, kind)).toEqual({ state: 'blank', value: null, notations: [] });
    }
  });
});

describe('a cell marked as not applicable', () => {
  test.each([
    ...notApplicableMarks,
    '--',
    '——',
    '———',
    '－',
    '／',
    '//',
    '-/-',
    ' / ',
    '\u3000—\u3000',
    '无 ',
  ])('%j', (text) => {
    for (const kind of kinds) {
      expect(readCell(text, kind)).toEqual({ state: 'n/a', value: 'n/a', notations: [] });
    }
  });

  test.each(['无无', '不涉及不适用', '无数据', '暂无', '.', '*', '○', '×'])('not %j', (text) => {
    for (const kind of kinds) expect(readCell(text, kind).state).toBe('unreadable');
  });
});

describe('the mark of a note behind a number', () => {
  test.each<Row>([
    { given: '3*', want: 3, note: '*' },
    { given: '12①', want: 12, note: '①' },
    { given: '12 ①②', want: 12, note: '①②' },
    { given: '1,234件¹', want: 1234, notations: ['separator', 'unit'], note: '¹' },
    { given: '3（含修订）※', want: 3, note: '含修订※' },
    { given: '3₁', want: 3, note: '₁' },
  ])('$given', (row) => reads('count', row));

  test.each(['①', '³', '①12', '3½', '3¹4', '3¹（含修订）', '若干①'])('none in %j', (text) => {
    expect(readCell(text, 'count').state).toBe('unreadable');
  });
});

describe('a count', () => {
  test.each<Row>([
    { given: '0', want: 0 },
    { given: '12', want: 12 },
    { given: ' 12 ', want: 12 },
    { given: '\u00a012\u3000', want: 12 },
    { given: '\u200b12\ufeff', want: 12 },
    { given: '007', want: 7 },
    { given: '-9', want: -9 },
    { given: '−9', want: -9 },
    { given: '–9', want: -9 },
    { given: '—9', want: -9 },
    { given: '－9', want: -9 },
    { given: '-0', want: 0 },
    { given: '9007199254740991', want: Number.MAX_SAFE_INTEGER },
    { given: '+2', want: 2, notations: ['sign'] },
    { given: '＋2', want: 2, notations: ['sign'] },
    { given: '1,234', want: 1234, notations: ['separator'] },
    { given: '1,234,567', want: 1_234_567, notations: ['separator'] },
    { given: '1，234', want: 1234, notations: ['separator'] },
    { given: '１２', want: 12, notations: ['full-width'] },
    { given: '１，２３４', want: 1234, notations: ['full-width', 'separator'] },
    { given: '0件', want: 0, notations: ['unit'] },
    { given: '12 件', want: 12, notations: ['unit'] },
    { given: '3.0', want: 3, notations: ['decimals'] },
    { given: '3.0000', want: 3, notations: ['decimals'] },
    { given: '3.5', want: 3.5, notations: ['decimals'] },
    { given: '１件', want: 1, notations: ['full-width', 'unit'] },
    { given: '22（其中修订16件）', want: 22, note: '其中修订16件' },
    { given: '22（件）', want: 22, notations: ['unit'] },
    { given: '2（2）', want: 2, note: '2' },
    { given: '22(其中修订16件)', want: 22, note: '其中修订16件' },
    { given: '22件（其中修订16件）', want: 22, notations: ['unit'], note: '其中修订16件' },
    { given: '1,022 （含上年结转）', want: 1022, notations: ['separator'], note: '含上年结转' },
  ])('$given', (row) => {
    reads('count', row);
    reads('change', row);
  });

  test.each(countUnits)('with the measure word %s', (unit) => {
    reads('count', { given: `5${unit}`, want: 5, notations: ['unit'] });
  });

  test.each([
    '规章',
    '十二',
    '12万元',
    '12元',
    '1 2',
    '20 0',
    '1,23',
    '1,2345',
    ',123',
    '1.2.3',
    '1.',
    '.5',
    '12a',
    'a12',
    '12件件',
    '1e3',
    '0x10',
    '∞',
    '½',
    '9007199254740992',
    '9'.repeat(400),
    '（12）',
    '12（）',
    '12（甲）（乙）',
    '甲（12）',
    '?',
    '<b>1</b>',
  ])('not in %j', (text) => {
    expect(readCell(text, 'count')).toEqual({ state: 'unreadable', value: null, notations: [] });
  });
});

describe('本年增/减', () => {
  test.each<Row>([
    { given: '增2', want: 2, notations: ['sign'] },
    { given: '增加1,200', want: 1200, notations: ['sign', 'separator'] },
    { given: '减４', want: -4, notations: ['full-width'] },
    { given: '減少4項', want: -4, notations: ['unit'] },
    { given: '0/0', want: 0, notations: ['added-removed'] },
    { given: '3/1', want: 2, notations: ['added-removed'] },
    { given: '1/3', want: -2, notations: ['added-removed'] },
    { given: '+3/-1', want: 2, notations: ['added-removed'] },
    { given: '３／１', want: 2, notations: ['added-removed'] },
    { given: ' 3/1 ', want: 2, notations: ['added-removed'] },
    { given: '3/−1', want: 2, notations: ['added-removed'] },
    { given: '+3/—1', want: 2, notations: ['added-removed'] },
    { given: '3/1 （均为部门事项）', want: 2, notations: ['added-removed'], note: '均为部门事项' },
    { given: '-8', want: -8 },
    { given: '+385', want: 385, notations: ['sign'] },
  ])('$given', (row) => {
    reads('change', row);
  });

  test.each(['3/', '/1', '3/1/2', '3/x', '-3/1', '—3/1', '3—1', '3/1—1', `${'9'.repeat(20)}/1`])(
    'not in %j',
    (text) => {
      expect(readCell(text, 'change').state).toBe('unreadable');
    },
  );

  test.each(['0/0', '3/1', '+3/-1', '增2', '减少4'])('%j is no count and no amount', (text) => {
    expect(readCell(text, 'count').state).toBe('unreadable');
    expect(readCell(text, 'money').state).toBe('unreadable');
  });
});

describe('an amount of money', () => {
  test.each<Row>([
    { given: '0.79（万元）', want: { value: '0.79', unit: 'wanYuan' } },
    { given: '5(元)①', want: { value: '5', unit: 'yuan' }, note: '①' },
    { given: '0', want: { value: '0', unit: null } },
    { given: '3415.74', want: { value: '3415.74', unit: null } },
    { given: '3.0000', want: { value: '3.0000', unit: null } },
    { given: '-12.5', want: { value: '-12.5', unit: null } },
    { given: '251000元', want: { value: '251000', unit: 'yuan' } },
    { given: '0 元', want: { value: '0', unit: 'yuan' } },
    { given: '5234万元', want: { value: '5234', unit: 'wanYuan' } },
    { given: '5234 万元', want: { value: '5234', unit: 'wanYuan' } },
    { given: '12.30万', want: { value: '12.30', unit: 'wanYuan' } },
    { given: '1,234,567.89元', want: { value: '1234567.89', unit: 'yuan' }, notations: ['separator'] },
    { given: '１２．５万元', want: { value: '12.5', unit: 'wanYuan' }, notations: ['full-width'] },
    { given: '+3', want: { value: '3', unit: null }, notations: ['sign'] },
    { given: '90071992547409939999.01', want: { value: '90071992547409939999.01', unit: null } },
    { given: '5234万元（已支付）', want: { value: '5234', unit: 'wanYuan' }, note: '已支付' },
  ])('$given', (row) => {
    reads('money', row);
  });

  test.each([
    { given: '12', head: 'wanYuan', want: 'wanYuan' },
    { given: '12', head: 'yuan', want: 'yuan' },
    { given: '12', head: null, want: null },
    { given: '12元', head: 'wanYuan', want: 'yuan' },
    { given: '12万元', head: 'yuan', want: 'wanYuan' },
    { given: '12（含税）', head: 'wanYuan', want: 'wanYuan' },
  ] as const)('$given under a head in $head', ({ given, head, want }) => {
    expect(readCell(given, 'money', head).value).toEqual({ value: '12', unit: want });
  });

  test('a head in a unit gives a blank and a mark none', () => {
    expect(readCell('', 'money', 'wanYuan')).toEqual({ state: 'blank', value: null, notations: [] });
    expect(readCell('/', 'money', 'wanYuan')).toEqual({ state: 'n/a', value: 'n/a', notations: [] });
  });

  test.each(['12件', '12美元', '十二万元', '万元', '元12', '1.2.3元', '1,23元', '12元元'])(
    'not in %j',
    (text) => {
      expect(readCell(text, 'money')).toEqual({ state: 'unreadable', value: null, notations: [] });
    },
  );
});

test('a figure with a remark is at most ten thousand characters long', () => {
  const cell = (length: number) => `12（${'说'.repeat(length - 4)}）`;

  expect(readCell(cell(10_000), 'count')).toMatchObject({ state: 'number', value: 12 });
  expect(readCell(cell(10_001), 'count')).toMatchObject({ state: 'unreadable', value: null });
});

describe('any text', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom(...'0129０９,，.．+-—–−/／()（）件万元无不涉及 \u3000\u200b'),
      maxLength: 12,
    }),
  );

  test('gives a value that fits its state', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...kinds), (given, kind) => {
        const { state, value, notations, note } = readCell(given, kind);

        expect(value === null).toBe(state === 'blank' || state === 'unreadable');
        expect(value === 'n/a').toBe(state === 'n/a');
        if (state !== 'number') expect([notations, note]).toEqual([[], undefined]);
        else if (kind === 'money')
          expect(value).toEqual({
            value: expect.stringMatching(/^-?\d+(?:\.\d+)?$/),
            unit: expect.toBeOneOf(['yuan', 'wanYuan', null]),
          });
        else expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('a number is read as the number it is', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (number) => {
        reads('count', { given: String(number), want: number });
        reads('money', { given: String(number), want: { value: String(number), unit: null } });
      }),
    );
  });
});
