import { describe, expect, test } from 'vitest';
import { aSource } from '../a-source.js';
import { cleanReport, row, tablesOnly, withCells, withText } from '../clean-report.js';
import { addressesOf, foundBy, rulesThatFail } from '../found.js';

const clean = cleanReport('2021');
const granted = '/requests/outcomes/granted';

describe('requests.row-total', () => {
  test('finds a total that the six categories do not add up to', () => {
    const report = withCells(clean, { '/requests/outcomes/denied.stateSecret/total': 4 });

    expect(foundBy('requests.row-total', report)).toMatchObject([
      {
        severity: 'error',
        expected: 0,
        actual: 4,
        difference: 4,
        missing: [],
        params: {},
        message: '三（三）1.属于国家秘密 · 总计：填4，各类申请人合计0，相差4',
      },
    ]);
  });

  test('names all seven cells in the order of the form, the total as such', () => {
    const [finding] = foundBy('requests.row-total', withCells(clean, { [`${granted}/total`]: 14 }));

    expect(finding?.cells.map(({ role, value }) => [role, value])).toEqual([
      ['term', 12],
      ['term', 3],
      ['term', 0],
      ['term', 0],
      ['term', 0],
      ['term', 0],
      ['total', 14],
    ]);
  });

  test('a blank counts as 0, and passes where the sum then holds', () => {
    expect(foundBy('requests.row-total', withCells(clean, { [`${granted}/otherOrg`]: null }))).toEqual([]);
  });

  test('where it does not, the finding says which is missing and what it would need', () => {
    const [finding] = foundBy('requests.row-total', withCells(clean, { [`${granted}/business`]: null }));

    expect(finding).toMatchObject({
      missing: [`${granted}/business`],
      params: { wouldNeed: 3 },
      message: '三（一）予以公开 · 总计：填15，各类申请人合计12，相差3；缺数字：商业企业（填3则相符）',
    });
  });

  test('nothing below 0 is asked for, nor anything where two are missing', () => {
    const below = { [`${granted}/business`]: null, [`${granted}/total`]: 11 };
    const two = { [`${granted}/business`]: null, [`${granted}/otherOrg`]: 'n/a' };

    const [tooMuch] = foundBy('requests.row-total', withCells(clean, below));
    const [ofTwo] = foundBy('requests.row-total', withCells(clean, two));

    expect(tooMuch).toMatchObject({ difference: -1, missing: [`${granted}/business`] });
    expect(tooMuch?.params).toEqual({});
    expect(ofTwo?.missing).toEqual([`${granted}/business`, `${granted}/otherOrg`]);
    expect(ofTwo?.params).toEqual({});
  });

  test.each([
    ['the total is blank', row(granted, [12, 3, 0, 0, 0, 0, null])],
    ['the total is marked as not applicable', row(granted, [12, 3, 0, 0, 0, 0, 'n/a'])],
    ['all terms are missing', row(granted, [null, 'n/a', null, null, null, null, 15])],
    ['a term is no whole number', row(granted, [12.5, 3, 0, 0, 0, 0, 15])],
    ['a term is no number', row(granted, ['12', 4, 0, 0, 0, 0, 15])],
  ])('could not run where %s', (_, cells) => {
    expect(foundBy('requests.row-total', withCells(clean, cells))).toEqual([]);
  });

  test('runs on the one row of 其他处理, where a report has it', () => {
    const report = withCells(clean, row('/requests/outcomes/other', [0, 0, 0, 0, 0, 0, 2]));

    expect(foundBy('requests.row-total', report).flatMap(addressesOf)).toContain(
      '/requests/outcomes/other/total',
    );
  });
});

describe('requests.outcome-total', () => {
  test('finds a column in which the outcomes do not add up', () => {
    const report = withCells(clean, { '/requests/outcomes/other.feeOverdue/business': 1 });

    expect(foundBy('requests.outcome-total', report)).toMatchObject([
      {
        severity: 'error',
        expected: 4,
        actual: 3,
        difference: -1,
        message: '三（七）总计 · 商业企业：填3，各项办理结果合计4，相差1',
      },
    ]);
  });

  test('the one row of 其他处理 counts in the sum, in place of the three or besides them', () => {
    const nothing = Array.from({ length: 7 }, () => null);
    const moved = {
      ...row('/requests/outcomes/unavailable.notHeld', [0, 0, 0, 0, 0, 0, 0]),
      ...row('/requests/outcomes/other', [6, 0, 0, 0, 0, 0, 6]),
    };
    const three = ['correctionOverdue', 'feeOverdue', 'miscellaneous'].map((code) =>
      row(`/requests/outcomes/other.${code}`, nothing),
    );

    expect(rulesThatFail(withCells(clean, moved))).toEqual([]);
    expect(rulesThatFail(withCells(clean, Object.assign({}, moved, ...three)))).toEqual([]);
  });

  test('rows that the one row stands in place of are not missing', () => {
    const nothing = Array.from({ length: 7 }, () => null);
    const three = ['correctionOverdue', 'feeOverdue', 'miscellaneous'].map((code) =>
      row(`/requests/outcomes/other.${code}`, nothing),
    );
    const other = row('/requests/outcomes/other', [1, 0, 0, 0, 0, 0, 1]);
    const [finding] = foundBy('requests.outcome-total', withCells(clean, Object.assign({}, other, ...three)));

    expect(finding?.missing).toEqual([]);
    expect(finding && addressesOf(finding)).toContain('/requests/outcomes/other/naturalPerson');
    expect(finding && addressesOf(finding)).toHaveLength(20);
  });
});

describe('requests.balance', () => {
  test('finds a column in which 一 + 二 is not （七） + 四', () => {
    const report = withCells(clean, { '/requests/carriedForward/legalServiceOrg': 5 });

    expect(foundBy('requests.balance', report)).toMatchObject([
      {
        severity: 'error',
        expected: -5,
        actual: 0,
        difference: 5,
        params: { inflow: 0, outflow: 5 },
        message: '法律服务机构：一＋二（0）应等于三（七）＋四（5），相差5',
      },
    ]);
  });

  test('names the four cells in the order of the form, 三（七）总计 as what the others come to', () => {
    const [finding] = foundBy('requests.balance', withCells(clean, { '/requests/received/total': 25 }));

    expect(finding?.cells.map(({ address, role }) => [address, role])).toEqual([
      ['/requests/received/total', 'term'],
      ['/requests/carriedOver/total', 'term'],
      ['/requests/concluded/total', 'total'],
      ['/requests/carriedForward/total', 'term'],
    ]);
  });

  test('says what a missing term that is taken away would need', () => {
    const report = withCells(clean, row('/requests/carriedForward', [2, 0, 0, 0, 0, 0, null]));

    expect(foundBy('requests.balance', report)).toMatchObject([
      { missing: ['/requests/carriedForward/total'], params: { inflow: 23, outflow: 21, wouldNeed: 2 } },
    ]);
  });
});

describe('what a reader has spoken for', () => {
  const blank = withCells(clean, row(granted, [null, 3, 0, 0, 0, 0, 15]));
  const subject = {
    address: `${granted}/naturalPerson`,
    role: 'subject',
    value: null,
    of: 'report',
  } as const;

  test.each([
    ['structure.row-missing', { missing: [`${granted}/naturalPerson`] }],
    ['structure.table-missing', { missing: [`${granted}/naturalPerson`] }],
    ['parse.conflict', { cells: [subject] }],
    ['parse.alignment-unknown', { cells: [subject] }],
  ] as const)('%s: a sum that misses the cell could not run', (rule, names) => {
    const source = aSource([{ rule, ...names } as never]);

    expect(rulesThatFail(blank, { source })).toEqual([rule]);
    expect(rulesThatFail(blank)).toEqual(['value.blank', 'requests.row-total', 'requests.outcome-total']);
  });

  test('a sum that holds without the cell passes as before', () => {
    const source = aSource([{ rule: 'parse.conflict', cells: [subject] }]);
    const report = withCells(clean, { [`${granted}/naturalPerson`]: null, [`${granted}/total`]: 3 });

    expect(foundBy('requests.row-total', report, { source })).toEqual([]);
  });

  test('what a reader says besides of a blank cell accounts for no blank', () => {
    const guess = { rule: 'parse.alignment-guess', cells: [subject], params: { row: '予以公开' } };
    const source = aSource([guess as never]);

    expect(rulesThatFail(blank, { source })).toEqual(
      expect.arrayContaining(['value.blank', 'requests.row-total', 'requests.outcome-total']),
    );
  });

  test('a cell that holds something after all is nobody’s', () => {
    const source = aSource([{ rule: 'parse.conflict', cells: [subject] }]);
    const marked = withCells(clean, row(granted, ['n/a', 3, 0, 0, 0, 0, 15]));

    expect(foundBy('requests.row-total', marked, { source })).toMatchObject([{ missing: [subject.address] }]);
  });

  test('a blank that only its reading knows is a blank', () => {
    const source = aSource([], { [`${granted}/naturalPerson`]: { state: 'absent' } });

    expect(rulesThatFail(blank, { source })).toContain('value.blank');
  });

  test('an address that the form does not have is nobody’s', () => {
    const source = aSource([{ rule: 'structure.row-missing', missing: ['/requests/outcomes/other/total'] }]);

    expect(rulesThatFail(cleanReport('2019'), { source })).toEqual(['structure.row-missing']);
  });
});

describe('requests.total-blank', () => {
  test.each([
    ['figures and a total', [12, 3, 0, 0, 0, 0, 15], undefined],
    ['figures and no total', [12, 3, 0, 0, 0, 0, null], { sum: 15 }],
    ['some figures and no total', [12, 3, null, 'n/a', null, null, null], { sum: 15 }],
    ['a total and no figures', [null, null, null, null, null, null, 15], { onlyTotal: 15 }],
    ['a total of 0 and no figures', [null, null, null, null, null, null, 0], { onlyTotal: 0 }],
    ['a total and one mark', [null, null, null, null, null, 'n/a', 15], { onlyTotal: 15 }],
    ['a total and nothing but marks', ['n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 15], undefined],
    ['figures and a mark for a total', [12, 3, 0, 0, 0, 0, 'n/a'], undefined],
    ['nothing', [null, null, null, null, null, null, null], undefined],
    ['a mark and nothing else', [null, null, null, null, null, null, 'n/a'], undefined],
    ['a figure that is no whole number', [1.5, 0, 0, 0, 0, 0, null], undefined],
    ['a figure that is no number', ['12', null, null, null, null, null, 15], undefined],
    ['a figure that is no number, and no total', ['12', 3, 0, 0, 0, 0, null], undefined],
  ])('%s', (_, cells, params) => {
    const findings = foundBy('requests.total-blank', withCells(clean, row(granted, cells)));

    expect(findings.map((finding) => finding.params)).toEqual(params ? [params] : []);
  });

  test('says so in words, about the row', () => {
    const only = withCells(clean, row(granted, [null, null, null, null, null, null, 15]));
    const none = withCells(clean, row(granted, [12, 3, 0, 0, 0, 0, null]));

    expect(foundBy('requests.total-blank', only)).toMatchObject([
      {
        severity: 'warning',
        message: '“三（一）予以公开”只填了总计（15），没有分项',
        cells: [{ address: `${granted}/total`, role: 'total', value: 15 }],
        missing: Array.from({ length: 6 }, () => expect.stringContaining(granted)),
      },
    ]);
    expect(foundBy('requests.total-blank', none)).toMatchObject([
      { message: '“三（一）予以公开”没有填总计，分项合计为15', missing: [`${granted}/total`] },
    ]);
  });

  test('names the cells that are there, the total as such', () => {
    const report = withCells(clean, row(granted, [12, 3, null, 'n/a', 0, 0, null]));
    const [finding] = foundBy('requests.total-blank', report);

    expect(finding?.cells.map(({ address, role }) => [address, role])).toEqual([
      [`${granted}/naturalPerson`, 'term'],
      [`${granted}/business`, 'term'],
      [`${granted}/legalServiceOrg`, 'term'],
      [`${granted}/otherOrg`, 'term'],
      [`${granted}/total`, 'total'],
    ]);
  });

  test('nothing is said where a reader has spoken for a cell of the row', () => {
    const report = withCells(clean, row(granted, [12, 3, 0, 0, 0, 0, null]));
    const source = aSource([], { [`${granted}/total`]: { state: 'unreadable', text: '〇' } });

    expect(foundBy('requests.total-blank', report, { source })).toEqual([]);
  });
});

describe('requests.other-share', () => {
  const miscellaneous = '/requests/outcomes/other.miscellaneous/total';
  const concluded = '/requests/concluded/total';

  test.each([
    ['a third', 11, 33, false],
    ['over a third', 11, 32, true],
    ['over a third of few', 10, 20, false],
    ['no number of all', 11, null, false],
  ])('%s', (_, count, total, fails) => {
    const report = withCells(clean, { [miscellaneous]: count, [concluded]: total });

    expect(rulesThatFail(report).includes('requests.other-share')).toBe(fails);
  });

  test('says so in words', () => {
    const report = withCells(clean, { [miscellaneous]: 11, [concluded]: 32 });

    expect(foundBy('requests.other-share', report)).toMatchObject([
      {
        severity: 'info',
        message: '“三（六）3.其他”11件，占全部办理结果32件的三分之一以上',
        cells: [
          { address: miscellaneous, role: 'subject' },
          { address: concluded, role: 'term' },
        ],
      },
    ]);
  });
});

describe('requests.fee-explained', () => {
  const overdue = withCells(clean, row('/requests/outcomes/other.feeOverdue', [1, 0, 0, 0, 0, 0, 1]));

  test.each([
    ['信息处理费', '本机关收取信息处理费1次，共40元。', false],
    ['fees in shorter words', '全年没有收费。', false],
    ['信息处理费 with a blank in between', '全年没有收取信息处 理费。', false],
    ['something else', '无。', true],
  ])('section 6 speaks of %s', (_, text, fails) => {
    const report = withText(overdue, 'otherMatters', text);

    expect(rulesThatFail(report).includes('requests.fee-explained')).toBe(fails);
  });

  test('an empty section 6 explains nothing', () => {
    const report = { ...overdue, narrative: { ...overdue.narrative, otherMatters: [] } };

    expect(foundBy('requests.fee-explained', report)).toMatchObject([
      {
        severity: 'warning',
        message: expect.stringContaining('1件，但“其他需要报告的事项”没有说明信息处理费'),
      },
    ]);
  });

  test('is left alone where nothing is known of the text of section 6', () => {
    const lost = aSource([{ rule: 'structure.section-missing', params: { section: 'otherMatters' } }]);
    const report = { ...overdue, narrative: { ...overdue.narrative, otherMatters: [] } };

    expect(foundBy('requests.fee-explained', tablesOnly(overdue))).toEqual([]);
    expect(foundBy('requests.fee-explained', report, { source: lost })).toEqual([]);
  });

  test('without a text there is nothing to look in; without a case, nothing to explain', () => {
    expect(foundBy('requests.fee-explained', { ...overdue, narrative: undefined } as never)).toEqual([]);
    expect(foundBy('requests.fee-explained', withText(clean, 'otherMatters', '无。'))).toEqual([]);
  });
});
