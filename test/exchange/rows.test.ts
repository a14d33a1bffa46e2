import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromRows, type ReportRow, toRows } from '../../src/exchange/index.js';
import { editions } from '../../src/form/forms.js';
import { blankReport } from '../../src/report/blank-report.js';
import { cellAddresses } from '../../src/report/cell-addresses.js';
import { readReport } from '../../src/schema/index.js';
import { cleanReport } from '../validate/clean-report.js';
import { wholeReport } from './whole-report.js';

const clean = cleanReport('2021');
const rows = toRows(clean);
const received = '/requests/received/total';

const told = (changed: readonly unknown[]) =>
  fromRows(changed as readonly ReportRow[]).findings.map(({ rule, params, message }) => [
    rule,
    params['row'] ?? params['pointer'],
    message,
  ]);

/** The rows with something else in the row at an address. */
const withRow = (address: string, change: object): readonly unknown[] =>
  rows.map((row) => (row.address === address ? { ...row, ...change } : row));
const rowAt = (address: string): number => rows.findIndex((row) => row.address === address);

describe('toRows', () => {
  test.each(editions)(
    'has a row for every cell of edition %s, blank ones too, in the order of the form',
    (edition) => {
      const cells = toRows(blankReport(edition));

      expect(cells.map(({ address }) => address)).toEqual(cellAddresses(edition));
      expect(
        cells.every(({ value, agency, year }) => value === null && agency === null && year === null),
      ).toBe(true);
    },
  );

  test('says what each value is', () => {
    expect(rows[rowAt('/proactiveDisclosure/fees/amount')]).toEqual({
      agency: '云溪县水务局',
      year: 2022,
      edition: '2021',
      address: '/proactiveDisclosure/fees/amount',
      label: '行政事业性收费 · 本年收费金额',
      value: '12.50',
      unit: 'wanYuan',
    });
    expect(rows[rowAt('/narrative/improvement/0/paragraphs/0')]).toMatchObject({
      label: '存在的主要问题及改进情况',
      value: clean.narrative.improvement[0]?.paragraphs[0],
    });
    const english = toRows(clean, { locale: 'en' });
    expect(english[rowAt(received)]?.label).toBe('Requests received this year · Total');
    expect(english[rowAt('/title')]?.label).toBe('Title');
  });

  test('names the language that there is not', () => {
    expect(() => toRows(clean, { locale: 'fr' as never })).toThrow(RangeError);
    expect(() => fromRows([], { locale: 'fr' as never })).toThrow(RangeError);
  });
});

describe('fromRows', () => {
  test('makes the same report of the rows of any report', () => {
    fc.assert(
      fc.property(wholeReport(), (report) => {
        expect(fromRows(toRows(report))).toEqual({ reports: [report], findings: [] });
      }),
      { numRuns: 50 },
    );
  });

  test('makes the same reports of several in one table, in whatever order', () => {
    const reports = [
      clean,
      cleanReport('2019'),
      { ...clean, year: 2023 },
      { ...clean, agency: { name: '青禾镇' } },
    ];
    const mixed = [...toRows(reports)].reverse();

    expect(fromRows(toRows(reports))).toEqual({ reports, findings: [] });
    expect(fromRows(mixed).findings).toEqual([]);
    expect(fromRows(mixed).reports).toEqual(expect.arrayContaining(reports));
  });

  test('takes numbers from their text, nothing for a blank, and the edition from the year', () => {
    const asText = rows.map(({ edition, label, ...row }) => ({
      ...row,
      year: String(row.year),
      value: row.value === null ? '' : String(row.value),
      unit: row.unit ?? '',
    }));

    const { reports, findings } = fromRows(asText as never);
    expect(findings).toEqual([]);
    expect(reports[0]?.requests).toEqual(clean.requests);
    expect(reports[0]?.proactiveDisclosure).toEqual(clean.proactiveDisclosure);
  });

  test.each([[['2021']], [{ toString: '2021' }], [[{ toString: '2021' }]]])(
    'an edition that is no text and no number is refused: %j',
    (edition) => {
      const { reports, findings } = fromRows([{ ...rows[0], edition } as never]);

      expect(reports).toEqual([]);
      expect(findings.map(({ rule, params }) => [rule, params['pointer']])).toEqual([
        ['schema.value', '/edition'],
      ]);
    },
  );

  test('leaves a cell blank that no row speaks of, and names it', () => {
    const { reports, findings } = fromRows(rows.filter(({ address }) => address !== received));

    expect(reports[0]?.requests.received.total).toBeNull();
    expect(findings).toMatchObject([
      { rule: 'schema.missing', missing: [received], message: expect.stringContaining('总计：缺少这一项') },
    ]);
    expect(told(rows.slice(0, 3))).toEqual([
      ['schema.missing', '', expect.stringMatching(/^行政规范性文件 · .*等197格：缺少这一项/)],
    ]);
  });

  test.each<[string, readonly unknown[], readonly unknown[]]>([
    [
      'a count that is none',
      withRow(received, { value: '12件' }),
      [
        [
          'schema.value',
          rowAt(received),
          expect.stringContaining('总计："12件" 不可用，应为 number | null | "n/a"'),
        ],
      ],
    ],
    [
      'an amount with separators',
      withRow('/proactiveDisclosure/fees/amount', { value: '1,000' }),
      [
        [
          'schema.value',
          rowAt('/proactiveDisclosure/fees/amount'),
          expect.stringContaining('"1,000" 不可用'),
        ],
      ],
    ],
    [
      'a unit that there is not',
      withRow('/proactiveDisclosure/fees/amount', { unit: 'USD' }),
      [
        [
          'schema.value',
          rowAt('/proactiveDisclosure/fees/amount'),
          '/unit："USD" 不可用，应为 "yuan" | "wanYuan" | null',
        ],
      ],
    ],
    [
      'an address that the edition does not have',
      [...rows, { ...rows[0], address: '/proactiveDisclosure/procurement/amount' }],
      [['schema.unknown-key', rows.length, '/proactiveDisclosure/procurement/amount：报告中没有这一项']],
    ],
    [
      'addresses that lead nowhere',
      [
        '/narrative/everything/0/heading',
        '/notes/01/text',
        '/notes/0/at/1',
        '/toString',
        '/notes/0/constructor',
      ].map((address) => ({ ...rows[0], address })),
      Array.from({ length: 5 }, (_, row) => ['schema.unknown-key', row, expect.anything()]),
    ],
    [
      'no address',
      [...rows, { ...rows[0], address: 7 }],
      [['schema.unknown-key', rows.length, '/address：报告中没有这一项']],
    ],
    [
      'no edition and no year to tell it from',
      [...rows, { ...rows[0], edition: '', year: null }],
      [['schema.value', rows.length, '/edition："" 不可用，应为 "2019" | "2021"']],
    ],
    [
      'an edition that there is not',
      [...rows, { ...rows[0], edition: '2014' }],
      [['schema.value', rows.length, '/edition："2014" 不可用，应为 "2019" | "2021"']],
    ],
    [
      'a year and an agency that are none',
      [...rows, { ...rows[0], year: 2024.5, agency: 7 }],
      [
        ['schema.value', rows.length, '/agency：7 不可用，应为 string | null'],
        ['schema.value', rows.length, '/year：2024.5 不可用，应为 integer | null'],
      ],
    ],
    ['no row', [...rows, null], [['schema.value', rows.length, expect.stringContaining('null 不可用')]]],
    [
      'a topic and a date that there are not',
      [
        ...rows,
        { ...rows[0], address: '/publishedOn', value: '去年' },
        { ...rows[0], address: '/narrative/closing/0/topic', value: '其他' },
      ],
      [
        ['schema.value', rows.length, expect.stringContaining('/publishedOn："去年" 不可用')],
        ['schema.value', rows.length + 1, expect.stringContaining('"其他" 不可用')],
      ],
    ],
  ])('says what it cannot take: %s', (_, changed, expected) => {
    const findings = told(changed).filter(([rule]) => rule !== 'schema.missing');

    expect(findings).toEqual(expected);
  });

  test('takes neither of two rows that differ', () => {
    const { reports, findings } = fromRows([
      ...rows,
      { ...(rows[rowAt(received)] as ReportRow), value: 5 },
      { ...(rows[rowAt('/title')] as ReportRow), value: '另一份报告' },
      { ...(rows[0] as ReportRow) },
    ]);

    expect(reports[0]).toMatchObject({ title: null, requests: { received: { total: null } } });
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['parse.conflict', expect.stringMatching(/总计：出现两个不同的值“22”和“5”，都不采用/)],
      ['parse.conflict', expect.stringMatching(/^\/title：出现两个不同的值/)],
    ]);
  });

  test('closes a gap in a list, and says where it was', () => {
    const note = { ...(rows[0] as ReportRow), label: '' };
    const { reports, findings } = fromRows([
      ...rows,
      { ...note, address: '/notes/999999999/at', value: 'requests' },
      { ...note, address: '/notes/999999999/text', value: '甲' },
      { ...note, address: '/notes/1/text', value: '没有位置' },
    ]);

    expect(reports[0]?.notes).toEqual([{ at: 'requests', text: '甲' }]);
    expect(findings.map(({ rule, params }) => [rule, params['pointer']])).toEqual([
      ['schema.missing', '/notes/0'],
      ['schema.missing', '/notes/1/at'],
    ]);
  });

  test('gives nothing but reports', () => {
    const row = fc.record(
      {
        agency: fc.constantFrom('甲', null, 3),
        year: fc.constantFrom(2020, '2022', null, 'x'),
        edition: fc.constantFrom('2019', '2021', undefined, ''),
        address: fc.constantFrom(
          ...toRows(clean).map(({ address }) => address),
          '/notes/3/at',
          '/explanations',
          '/x',
        ),
        value: fc.oneof(fc.constantFrom(null, 'n/a', '3', 'requests', '', -2, {}, true), fc.string()),
        unit: fc.constantFrom('yuan', null, '', 'x'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (given) => {
        const { reports } = fromRows(given as never);
        for (const report of reports) expect(readReport(report)).toEqual({ ok: true, report });
      }),
    );
  });
});
