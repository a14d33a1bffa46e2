import { describe, expect, test } from 'vitest';
import { aSource } from '../../a-source.js';
import { cleanReport, withCells } from '../../clean-report.js';
import { foundBy, rulesThatFail } from '../../found.js';

const clean = cleanReport('2021');
const upheld = '/remedies/directLitigation/upheld';
const fees = '/proactiveDisclosure/fees/amount';

describe('value.unreadable', () => {
  test.each([
    ['a text', upheld, '3件', '3件'],
    ['no number', upheld, Number.NaN, 'NaN'],
    ['infinity', upheld, Number.POSITIVE_INFINITY, 'Infinity'],
    ['an object', upheld, { a: 1 }, '{…}'],
    ['a list', upheld, [1], '[…]'],
    ['a function', upheld, () => 1, 'ƒ'],
    ['a truth value', upheld, true, 'true'],
    ['a long text', upheld, '一'.repeat(90), `${'一'.repeat(80)}…`],
    ['an amount in a count', upheld, { value: '3', unit: 'yuan' }, '3 yuan'],
    ['a number in an amount', fees, 5, '5'],
    ['an amount that is no decimal', fees, { value: '1,5', unit: 'yuan' }, '1,5'],
    ['an amount that is a number', fees, { value: 5, unit: 'yuan' }, '5'],
    ['an amount in no unit there is', fees, { value: '5', unit: 'USD' }, '5 USD'],
  ])('finds %s', (_, address, value, text) => {
    const [finding, ...others] = foundBy('value.unreadable', withCells(clean, { [address]: value }));

    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', params: { text }, cells: [{ address, value: null }] });
    expect(finding?.message).toContain(`“${text}”不是数字`);
  });

  test('a sum that needs the cell is not checked, and the cell is not blank', () => {
    expect(rulesThatFail(withCells(clean, { '/remedies/reconsideration/upheld': '1' }))).toEqual([
      'value.unreadable',
    ]);
  });

  test('finds what a reader could not read, with its text and its place', () => {
    const address = '/remedies/reconsideration/upheld';
    const source = aSource([], {
      [upheld]: { state: 'number', text: '0' },
      [address]: { state: 'unreadable', text: '一起' },
    });
    const report = withCells(clean, { [address]: null });

    expect(rulesThatFail(report, { source })).toEqual(['value.unreadable']);
    expect(foundBy('value.unreadable', report, { source })).toMatchObject([
      {
        params: { text: '一起' },
        cells: [{ address, value: null }],
        span: { start: 10, end: 12, line: 1, column: 1 },
      },
    ]);
  });

  test('a cell that was filled in after reading is read', () => {
    const source = aSource([], { [upheld]: { state: 'unreadable', text: '〇' } });

    expect(rulesThatFail(clean, { source })).toEqual([]);
  });

  test('nor does a cell that was marked after reading hold what could not be read', () => {
    const source = aSource([], { [upheld]: { state: 'unreadable', text: '〇' } });

    expect(rulesThatFail(withCells(clean, { [upheld]: 'n/a' }), { source })).toEqual([]);
  });

  test.each(['parse.alignment-unknown', 'parse.conflict', 'value.unreadable'] as const)(
    'what %s names is not said again',
    (rule) => {
      const subject = { address: upheld, role: 'subject', value: null, of: 'report' } as const;
      const source = aSource([{ rule, cells: [subject], params: { text: '〇' } }], {
        [upheld]: { state: 'unreadable', text: '〇' },
      });

      expect(rulesThatFail(withCells(clean, { [upheld]: null }), { source })).toEqual([rule]);
    },
  );
});

describe('value.integer', () => {
  test.each([1.5, -0.5, 2 ** 53, 1e300])('finds %d', (value) => {
    const report = withCells(clean, { '/remedies/reconsideration/upheld': value });

    expect(rulesThatFail(report)).toEqual(['value.integer']);
    expect(foundBy('value.integer', report)).toMatchObject([{ severity: 'error', cells: [{ value }] }]);
  });

  test('holds for 本年增/减 too', () => {
    const report = withCells(cleanReport('2019'), { '/proactiveDisclosure/fees/itemChange': 1.5 });

    expect(rulesThatFail(report)).toEqual(['value.integer']);
  });
});

describe('value.negative', () => {
  test('finds a count below zero, which still counts in the sums', () => {
    const report = withCells(clean, {
      '/remedies/reconsideration/corrected': -1,
      '/remedies/reconsideration/total': 1,
    });

    expect(foundBy('value.negative', report)).toMatchObject([
      { severity: 'error', message: '行政复议 · 结果纠正：-1为负数，应不小于0' },
    ]);
    expect(rulesThatFail(report)).toEqual(['value.negative']);
  });

  test('本年增/减 has a sign', () => {
    const report = withCells(cleanReport('2019'), {
      '/proactiveDisclosure/fees/previousItems': 70,
      '/proactiveDisclosure/fees/itemChange': -68,
    });

    expect(rulesThatFail(report)).toEqual([]);
  });
});

describe('value.notation', () => {
  test.each([
    ['２', 'full-width digits'],
    ['2件', 'a unit'],
    ['+2', 'a sign'],
    ['2.0', 'a fraction of nothing'],
  ])('remarks on %s: %s', (text) => {
    const address = '/remedies/reconsideration/total';
    const source = aSource([], { [address]: { state: 'number', text } });

    expect(foundBy('value.notation', clean, { source })).toMatchObject([
      {
        severity: 'info',
        params: { text },
        message: `行政复议 · 总计：写作“${text}”，按2读取，建议只填数字`,
      },
    ]);
  });

  test('added and removed is a way of writing 本年增/减', () => {
    const address = '/proactiveDisclosure/fees/itemChange';
    const source = aSource([], { [address]: { state: 'number', text: '3/1' } });

    expect(rulesThatFail(withCells(cleanReport('2019'), { [address]: 2 }), { source })).toEqual([
      'value.notation',
    ]);
  });

  test('says nothing of a bare number, of a cell that is blank or of one that value.integer names', () => {
    const cells = { [upheld]: null, '/remedies/directLitigation/corrected': 1.5 };
    const source = aSource([], {
      '/remedies/reconsideration/total': { state: 'number', text: ' 2 ' },
      [fees]: { state: 'number', text: '12.50' },
      [upheld]: { state: 'blank', text: '' },
      '/remedies/directLitigation/corrected': { state: 'number', text: '1.5' },
    });

    expect(rulesThatFail(withCells(clean, cells), { source })).toEqual(['value.blank', 'value.integer']);
  });
});
