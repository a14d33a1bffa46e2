import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReport } from '../../src/build/create-report.js';
import type { ReportInput } from '../../src/build/report-input.js';
import { ReportInputError } from '../../src/build/report-input-error.js';
import type { Edition } from '../../src/form/edition.js';
import { formCells } from '../../src/form/form-cells.js';
import { editions, forms } from '../../src/form/forms.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { cellAddresses, cellsOf } from '../../src/report/cell-addresses.js';
import { valueAt } from '../../src/report/get-cell.js';
import { validateReport } from '../../src/validate/validate-report.js';
import { cleanReport } from '../validate/clean-report.js';
import { anyInput } from './any-input.js';

const head = { edition: '2021', year: 2024, agency: '云溪县水务局' } as const;

function errorOf(input: unknown): ReportInputError {
  try {
    createReport(input as ReportInput);
  } catch (error) {
    if (error instanceof ReportInputError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const arithmetic = ['requests.row-total', 'requests.outcome-total', 'requests.balance', 'remedies.total'];

function breaches(report: AnnualReport) {
  return validateReport(report).findings.filter(({ rule }) => arithmetic.includes(rule));
}

describe('what is left out', () => {
  test.each<[Edition, number]>([
    ['2019', 2020],
    ['2021', 2024],
  ])('every cell of an empty report of edition %s is 0', (edition, year) => {
    const report = createReport({ edition, year, agency: '云溪县水务局' });

    for (const { address, kind, unit } of formCells[edition].filter(({ optional }) => !optional)) {
      const zero = kind === 'money' ? { value: '0', unit: unit ?? 'yuan' } : 0;
      expect(valueAt(report, address), address).toEqual(zero);
    }
    expect(Object.keys(report).sort()).toEqual(Object.keys(cleanReport(edition)).sort());
  });

  test('a total is what the figures given add up to', () => {
    const { requests, remedies } = createReport({
      ...head,
      requests: {
        received: { naturalPerson: 7, business: 2 },
        carriedOver: { naturalPerson: 1 },
        outcomes: { granted: { naturalPerson: 5, business: 2 }, 'other.feeOverdue': { naturalPerson: 1 } },
      },
      remedies: { reconsideration: { upheld: 2, pending: 1 } },
    });

    expect(requests.received.total).toBe(9);
    expect(requests.outcomes.granted.total).toBe(7);
    expect(requests.concluded).toEqual({
      naturalPerson: 6,
      business: 2,
      researchInstitute: 0,
      publicInterestOrg: 0,
      legalServiceOrg: 0,
      otherOrg: 0,
      total: 8,
    });
    expect(requests.carriedForward).toMatchObject({ naturalPerson: 2, business: 0, total: 2 });
    expect(remedies.reconsideration.total).toBe(3);
  });

  test('undefined counts as left out', () => {
    const input = {
      ...head,
      requests: { received: { naturalPerson: undefined, business: 2 } },
      notes: undefined,
    };

    expect(createReport(input as never)).toEqual(
      createReport({ ...head, requests: { received: { business: 2 } } }),
    );
  });
});

describe('what is given', () => {
  test('a wrong total is kept, and validateReport says so', () => {
    const report = createReport({ ...head, requests: { received: { naturalPerson: 3, total: 4 } } });

    expect(report.requests.received.total).toBe(4);
    expect(breaches(report).map(({ rule }) => rule)).toContain('requests.row-total');
  });

  test('a blank stays blank, and so does every total over it', () => {
    const { requests } = createReport({
      ...head,
      requests: { outcomes: { granted: { business: null } }, received: { naturalPerson: 2 } },
    });

    expect(requests.outcomes.granted).toMatchObject({ naturalPerson: 0, business: null, total: null });
    expect(requests.concluded).toMatchObject({ naturalPerson: 0, business: null, total: null });
    expect(requests.carriedForward).toMatchObject({ naturalPerson: 2, business: null, total: null });
  });

  test('what is not applicable adds nothing', () => {
    const { requests } = createReport({
      ...head,
      requests: { received: { naturalPerson: 2, researchInstitute: 'n/a' } },
    });

    expect(requests.received).toMatchObject({ researchInstitute: 'n/a', total: 2 });
    expect(requests.carriedForward).toMatchObject({ naturalPerson: 2, researchInstitute: 0, total: 2 });
  });

  test('the total is that of the row where a wrong one was given in the column', () => {
    const { requests } = createReport({
      ...head,
      requests: { received: { naturalPerson: 3 }, outcomes: { granted: { naturalPerson: 3, total: 4 } } },
    });

    expect(requests.concluded.total).toBe(3);
  });

  test('money is kept as it is stated', () => {
    const amount = { value: '3.0000', unit: 'wanYuan' } as const;

    expect(
      createReport({ ...head, proactiveDisclosure: { fees: { amount } } }).proactiveDisclosure.fees.amount,
    ).toEqual(amount);
  });

  test('money is copied, without what is no part of it', () => {
    const amount = { value: '3', unit: 'yuan', note: 'a' } as const;
    const built = createReport({ ...head, proactiveDisclosure: { fees: { amount } } });

    expect(built.proactiveDisclosure.fees.amount).toEqual({ value: '3', unit: 'yuan' });
  });

  test('a change can be below 0', () => {
    const { proactiveDisclosure } = createReport({
      edition: '2019',
      year: 2020,
      agency: '云溪县水务局',
      proactiveDisclosure: { licensing: { itemChange: -8 } },
    });

    expect(proactiveDisclosure.licensing.itemChange).toBe(-8);
  });

  test('a minus before 0 is dropped', () => {
    const report = createReport({ ...head, remedies: { directLitigation: { upheld: -0 } } });

    expect(Object.is(report.remedies.directLitigation.upheld, 0)).toBe(true);
  });

  test('what the report says of itself', () => {
    const given = { name: '云溪县人民政府', kind: 'government', code: '11' } as const;
    const report = createReport({ ...head, agency: given, title: null, publishedOn: '2025-03-20' });

    expect(report).toMatchObject({ agency: given, title: null, publishedOn: '2025-03-20', year: 2024 });
    expect(createReport(head)).toMatchObject({
      agency: { name: '云溪县水务局' },
      title: '云溪县水务局2024年政府信息公开工作年度报告',
    });
    expect(createReport({ ...head, title: '年报' }).title).toBe('年报');
    expect(createReport({ ...head, agency: { name: null } }).agency).toStrictEqual({ name: null });
  });

  test('local rows, remarks and explanations', () => {
    const extras = {
      extraRows: [
        { item: '20.1', heads: ['本年制发件数'], label: '会议纪要', cells: [3, null, 'n/a'] },
        { item: 'requests', heads: ['自然人'], label: '（八）另行答复', cells: [1] },
        { item: 'remedies', heads: [], label: '合计', cells: [0] },
      ],
      notes: [
        { at: 'requests', text: '含上年度结转数量' },
        { at: '/remedies/directLitigation/total', text: '其中一件撤诉' },
      ],
      explanations: [
        { address: '/requests/carriedOver/total', priorValue: 3, newValue: 4, reason: '机构合并' },
      ],
    } as const;

    expect(createReport({ ...head, ...extras })).toMatchObject(extras);
  });
});

describe('the text', () => {
  test('is given as a string with a paragraph a line, as paragraphs, or as blocks', () => {
    const blocks = [
      { heading: '存在的问题', topic: null, paragraphs: ['不够主动。'] },
      { heading: null, topic: 'platform' as const, paragraphs: [] },
    ];
    const { narrative } = createReport({
      ...head,
      narrative: {
        preamble: ' 根据要求报告。\r\n\n统计期限\r为全年。 ',
        closing: ['甲', ' ', '乙'],
        improvement: blocks,
      },
    });

    expect(narrative.preamble).toEqual([
      { heading: null, topic: null, paragraphs: ['根据要求报告。', '统计期限', '为全年。'] },
    ]);
    expect(narrative.closing).toEqual([{ heading: null, topic: null, paragraphs: ['甲', '乙'] }]);
    expect(narrative.improvement).toEqual(blocks);
    expect(narrative.otherMatters).toEqual([]);
  });

  test('an overview by its parts gets the headings of the notice, in its order', () => {
    const { narrative } = createReport({
      ...head,
      narrative: { overview: { supervision: '考核。', onRequest: ['受理。', '答复。'], platform: '' } },
    });

    expect(narrative.overview).toEqual([
      { heading: '依申请公开', topic: 'onRequest', paragraphs: ['受理。', '答复。'] },
      { heading: '监督保障', topic: 'supervision', paragraphs: ['考核。'] },
    ]);
  });
});

describe('carryOverFrom', () => {
  const previous = cleanReport('2021');
  const next = { ...head, year: (previous.year as number) + 1, carryOverFrom: previous };

  test('gives 二 what the year before has under 四', () => {
    const { requests } = createReport(next);

    expect(requests.carriedOver).toEqual(previous.requests.carriedForward);
    expect(requests.carriedForward).toEqual(previous.requests.carriedForward);
  });

  test('also across the editions', () => {
    const report = createReport({
      ...head,
      year: 2021,
      carryOverFrom: { ...cleanReport('2019'), year: 2020 },
    });

    expect(report.requests.carriedOver.total).toBe(2);
  });

  test('what is given goes before it, and the total follows', () => {
    const { requests } = createReport({ ...next, requests: { carriedOver: { business: 5 } } });

    expect(requests.carriedOver).toMatchObject({ naturalPerson: 2, business: 5, total: 7 });
  });

  test('a blank is carried over as a blank, a wrong total as it is', () => {
    const { carriedForward } = previous.requests;
    const withRow = (row: object) => ({
      ...previous,
      requests: { ...previous.requests, carriedForward: { ...carriedForward, ...row } },
    });

    expect(
      createReport({ ...next, carryOverFrom: withRow({ business: null }) }).requests.carriedOver,
    ).toMatchObject({
      business: null,
      total: 2,
    });
    expect(createReport({ ...next, carryOverFrom: withRow({ total: 9 }) }).requests.carriedOver.total).toBe(
      9,
    );
  });

  test('is the report of the year before', () => {
    expect(errorOf({ ...next, carryOverFrom: { ...previous, year: null } })).toMatchObject({
      address: '/carryOverFrom/year',
      value: null,
      allowed: [String(previous.year)],
    });
  });
});

describe('what cannot be built', () => {
  test.each<[string, object, string, unknown, string]>([
    [
      'an outcome of the other edition',
      { requests: { outcomes: { other: {} } } },
      '/requests/outcomes/other',
      'other',
      'other.miscellaneous',
    ],
    ['a name with a slash', { requests: { 'a/b~c': {} } }, '/requests/a~1b~0c', 'a/b~c', 'received'],
    [
      'a column that does not exist',
      { requests: { received: { everybody: 1 } } },
      '/requests/received/everybody',
      'everybody',
      'naturalPerson',
    ],
    [
      'a row that does not exist',
      { proactiveDisclosure: { procurement: {} } },
      '/proactiveDisclosure/procurement',
      'procurement',
      'fees',
    ],
    [
      'a name of Object.prototype',
      { remedies: { constructor: {} } },
      '/remedies/constructor',
      'constructor',
      'reconsideration',
    ],
    ['a misspelt part', { request: {} }, '/request', 'request', 'requests'],
    [
      'a number for a row',
      { requests: { received: 3 } },
      '/requests/received',
      3,
      'an object with any of naturalPerson',
    ],
    [
      'null for a row',
      { requests: { received: null } },
      '/requests/received',
      null,
      'an object with any of naturalPerson',
    ],
    ['a list for a table', { remedies: [] }, '/remedies', [], 'an object with any of reconsideration'],
    [
      'a fraction',
      { requests: { received: { business: 2.5 } } },
      '/requests/received/business',
      2.5,
      'a whole number from 0',
    ],
    [
      'less than nothing',
      { requests: { received: { business: -1 } } },
      '/requests/received/business',
      -1,
      'a whole number from 0',
    ],
    [
      'a number as text',
      { requests: { received: { business: '3' } } },
      '/requests/received/business',
      '3',
      'a whole number from 0',
    ],
    [
      'a number too large',
      { requests: { received: { business: 2 ** 53 } } },
      '/requests/received/business',
      2 ** 53,
      'a whole number from 0',
    ],
    [
      'money as a number',
      { proactiveDisclosure: { fees: { amount: 3 } } },
      '/proactiveDisclosure/fees/amount',
      3,
      'money as { value:',
    ],
    [
      'money with a separator',
      { proactiveDisclosure: { fees: { amount: { value: '1,000', unit: null } } } },
      '/proactiveDisclosure/fees/amount',
      { value: '1,000', unit: null },
      'money as { value:',
    ],
    [
      'money in another unit',
      { proactiveDisclosure: { fees: { amount: { value: '1', unit: '元' } } } },
      '/proactiveDisclosure/fees/amount',
      { value: '1', unit: '元' },
      'money as { value:',
    ],
    [
      'more concluded than there was',
      { requests: { outcomes: { granted: { business: 2 } } } },
      '/requests/carriedForward/business',
      -2,
      'figures that leave',
    ],
    [
      'a sum too large',
      { requests: { received: { business: Number.MAX_SAFE_INTEGER, otherOrg: 1 } } },
      '/requests/received/total',
      2 ** 53,
      'figures that leave',
    ],
    ['another edition', { edition: '2022' }, '/edition', '2022', "'2019'"],
    ['a year of another edition', { year: 2020 }, '/year', 2020, '2021 and later in edition 2021'],
    [
      'a year of the later edition',
      { edition: '2019', year: 2021 },
      '/year',
      2021,
      '2019 to 2020 in edition 2019',
    ],
    ['a year that is no number', { year: '2024' }, '/year', '2024', '2021 and later'],
    ['no agency', { agency: undefined }, '/agency', undefined, 'a name, or an object'],
    ['an agency without a name', { agency: { kind: 'agency' } }, '/agency/name', undefined, 'a text'],
    [
      'another kind of agency',
      { agency: { name: '甲', kind: 'county' } },
      '/agency/kind',
      'county',
      "'township'",
    ],
    ['an empty code', { agency: { name: '甲', code: '' } }, '/agency/code', '', 'a text'],
    ['an empty title', { title: ' ' }, '/title', ' ', 'a text'],
    ['a date that is none', { publishedOn: '2025-02-30' }, '/publishedOn', '2025-02-30', 'a date'],
    ['text that is none', { narrative: { preamble: 3 } }, '/narrative/preamble', 3, 'a text'],
    [
      'a list of text and numbers',
      { narrative: { preamble: ['a', 3] } },
      '/narrative/preamble',
      ['a', 3],
      'a list of {',
    ],
    [
      'a topic that does not exist',
      { narrative: { overview: { website: '' } } },
      '/narrative/overview/website',
      'website',
      'platform',
    ],
    [
      'a block without a heading',
      { narrative: { overview: [{ topic: null, paragraphs: [] }] } },
      '/narrative/overview',
      [{ topic: null, paragraphs: [] }],
      'a list of {',
    ],
    ...[3, null, 'a'].map((wrong): [string, object, string, unknown, string] => [
      `${wrong} among blocks`,
      { narrative: { preamble: [{ heading: null, topic: null, paragraphs: [] }, wrong] } },
      '/narrative/preamble',
      [{ heading: null, topic: null, paragraphs: [] }, wrong],
      'a list of {',
    ]),
    ...[{ topic: 'website' }, { paragraphs: ['a', 3] }, { heading: 3 }].map(
      (wrong): [string, object, string, unknown, string] => [
        `a block with ${Object.keys(wrong)} of another kind`,
        { narrative: { preamble: [{ heading: 'a', topic: null, paragraphs: ['a'], ...wrong }] } },
        '/narrative/preamble',
        [{ heading: 'a', topic: null, paragraphs: ['a'], ...wrong }],
        'a list of {',
      ],
    ),
    [
      'a part of the overview as text and numbers',
      { narrative: { overview: { platform: ['a', 3] } } },
      '/narrative/overview/platform',
      ['a', 3],
      'a list of texts',
    ],
    [
      'another section by the parts of the overview',
      { narrative: { preamble: { platform: 'a' } } },
      '/narrative/preamble',
      { platform: 'a' },
      'a text, a list of texts',
    ],
    ...[null, 3].map((wrong): [string, object, string, unknown, string] => [
      `${wrong} for the overview`,
      { narrative: { overview: wrong } },
      '/narrative/overview',
      wrong,
      'a text, a list of texts',
    ]),
    ['notes that are no list', { notes: {} }, '/notes', {}, 'a list'],
    [
      'a note on nothing',
      { notes: [{ at: '/requests/x', text: 'a' }] },
      '/notes/0/at',
      '/requests/x',
      'the address of a cell',
    ],
    [
      'a row under no item',
      { extraRows: [{ item: '20.9', heads: [], label: 'a', cells: [] }] },
      '/extraRows/0/item',
      '20.9',
      'an item of Article 20',
    ],
    [
      'a row with text for figures',
      { extraRows: [{ item: '20.1', heads: [], label: 'a', cells: ['1'] }] },
      '/extraRows/0/cells',
      ['1'],
      'a list of whole numbers',
    ],
    [
      'a row with numbers for heads',
      { extraRows: [{ item: 'requests', heads: [3], label: 'a', cells: [] }] },
      '/extraRows/0/heads',
      [3],
      'a list of texts',
    ],
    [
      'a row without a label',
      { extraRows: [{ item: 'requests', heads: [], label: '', cells: [] }] },
      '/extraRows/0/label',
      '',
      'a text that is not empty',
    ],
    [
      'an explanation without a reason',
      { explanations: [{ address: '/requests/received/total', priorValue: 1, newValue: 2 }] },
      '/explanations/0/reason',
      undefined,
      'a text',
    ],
  ])('%s', (_, part, address, value, allowed) => {
    const error = errorOf({ ...head, ...part });

    expect(error).toMatchObject({ name: 'ReportInputError', address, value });
    expect(error.allowed.join(', ')).toContain(allowed);
    expect(error.message).toContain(address);
    expect(error.message).toContain(error.allowed.join(', '));
  });

  test.each<[object, string]>([
    [
      { requests: { received: { business: 2.5 } } },
      "/requests/received/business is 2.5. Allowed: a whole number from 0 to 9007199254740991, null for a blank, 'n/a' for not applicable.",
    ],
    [{ title: [] }, '/title is []. Allowed: a text that is not empty.'],
    [
      { remedies: { appeal: {} } },
      '/remedies/appeal is no part of the report. Allowed: reconsideration, directLitigation, litigationAfterReconsideration.',
    ],
    [
      { requests: { outcomes: { granted: { business: 2 } } } },
      '/requests/carriedForward/business comes to -2 by the other figures of its column. Allowed: figures that leave a whole number from 0 to 9007199254740991.',
    ],
    [
      { requests: { received: { business: Number.MAX_SAFE_INTEGER, otherOrg: 1 } } },
      '/requests/received/total comes to 9007199254740992 by the other figures of its row or column. Allowed: figures that leave a whole number from 0 to 9007199254740991.',
    ],
  ])('%o: %s', (part, message) => {
    expect(errorOf({ ...head, ...part }).message).toBe(message);
  });

  test.each([
    [undefined, '/edition is undefined'],
    ['2021', 'an object'],
    [10n, 'is 10n'],
    [() => 1, '=> 1'],
    [Symbol('x'), 'Symbol(x)'],
  ])('%s in place of an input', (input, words) => {
    expect(() => createReport(input as never)).toThrow(words);
  });
});

describe('laws', () => {
  test('a built report breaks no relation, and has every cell of its edition', () => {
    fc.assert(
      fc.property(fc.constantFrom(...editions).chain(anyInput), (input) => {
        const report: AnnualReport = createReport(input);

        expect(breaches(report)).toEqual([]);
        expect(cellsOf(report).map(({ address }) => address)).toEqual(cellAddresses(input.edition));
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
    );
  });

  test('what is given stands in the report', () => {
    fc.assert(
      fc.property(fc.constantFrom(...editions).chain(anyInput), (input) => {
        const report: AnnualReport = createReport(input);

        for (const address of cellAddresses(input.edition)) {
          const given = valueAt(input, address);
          if (given !== undefined) expect(valueAt(report, address)).toEqual(given);
        }
      }),
    );
  });

  test('the tables of a report that adds up are an input that gives them back', () => {
    for (const edition of editions) {
      const { proactiveDisclosure, requests, remedies } = cleanReport(edition);
      const tables = { proactiveDisclosure, requests, remedies } as object;

      expect(
        createReport({ edition, year: forms[edition].firstYear, agency: '甲', ...tables }),
      ).toMatchObject(tables);
    }
  });
});
