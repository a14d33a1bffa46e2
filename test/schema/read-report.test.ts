import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeFinding } from '../../src/finding/describe-finding.js';
import { editions } from '../../src/form/forms.js';
import { parseReport } from '../../src/parse/index.js';
import { renderText } from '../../src/render/render-text.js';
import { blankReport } from '../../src/report/blank-report.js';
import { annualReportSchema, readReport } from '../../src/schema/index.js';
import { anyReport } from '../generators/any-report.js';
import { consistentReport } from '../generators/consistent-report.js';
import { mutatedReport } from '../generators/mutated-report.js';
import { nastyParagraph, tameParagraph } from '../generators/paragraphs.js';
import { fixtures, seeds } from '../parse/documents.js';
import { cleanReport } from '../validate/clean-report.js';

const clean = cleanReport('2021');
const { requests, proactiveDisclosure } = clean;

function findingsIn(json: unknown, locale: 'zh' | 'en' = 'zh') {
  const read = readReport(json, { locale });
  return read.ok ? [] : read.findings;
}

const told = (json: unknown, locale: 'zh' | 'en' = 'zh') =>
  findingsIn(json, locale).map(({ rule, params, message }) => [rule, params['pointer'], message]);

const withFees = (amount: unknown) => ({
  ...clean,
  proactiveDisclosure: { ...proactiveDisclosure, fees: { amount } },
});
const withReceived = (changes: object) => ({
  ...clean,
  requests: { ...requests, received: { ...requests.received, ...changes } },
});
const withNote = (note: unknown) => ({ ...clean, notes: [{ at: 'requests', text: '含上年结转' }, note] });

describe('takes', () => {
  test.each(editions)('a blank report of edition %s', (edition) => {
    expect(readReport(blankReport(edition))).toEqual({ ok: true, report: blankReport(edition) });
  });

  test('everything that the model allows, and gives it back: the round trip over JSON is the identity', () => {
    fc.assert(
      fc.property(fc.oneof(anyReport({ paragraph: nastyParagraph() }), consistentReport()), (report) => {
        expect(readReport(report)).toEqual({ ok: true, report });
        expect(readReport(JSON.parse(JSON.stringify(report)))).toEqual({ ok: true, report });
      }),
      { numRuns: 30 },
    );
  });

  test('what is wrong in a report and right as data', () => {
    for (const total of [-3, 2.5, 'n/a', null, Number.MAX_SAFE_INTEGER]) {
      expect(readReport(withReceived({ total })).ok).toBe(true);
    }
    expect(readReport(withFees({ value: '-3.0000', unit: null })).ok).toBe(true);
  });

  test('what parseReport reads from any text', () => {
    const text = fc.oneof(
      anyReport({ paragraph: tameParagraph() }).map((report) => renderText(report)),
      fc
        .tuple(fc.constantFrom('规章', '行政许可', '一、本年新收', '四、结转下年度继续办理'), fc.string())
        .map(
          ([label, cells]) => `二、主动公开政府信息情况\n${label} | ${cells} | -1.5 | 99999999999999999999`,
        ),
    );
    fc.assert(
      fc.property(text, (source) => {
        const { report } = parseReport(source);
        if (report !== null) expect(readReport(report)).toEqual({ ok: true, report });
      }),
      { numRuns: 30 },
    );
  });

  test.each([...fixtures, ...(seeds ?? [])])('what parseReport reads from $name', ({ source }) => {
    const { report } = parseReport(source);

    expect(readReport(report)).toEqual({ ok: true, report });
  });

  test('a copy, and leaves what was given as it is', () => {
    const given = structuredClone(clean);
    const read = readReport(Object.freeze(given));

    expect(given).toEqual(clean);
    if (read.ok) expect(read.report).not.toBe(given);
  });
});

describe('says what is wrong and where', () => {
  test.each<[string, unknown, (readonly [string, string, string])[]]>([
    ['nothing', undefined, [['schema.type', '', '报告：类型应为 object，实际为 undefined']]],
    ['a text', '{}', [['schema.type', '', '报告：类型应为 object，实际为 "{}"']]],
    ['a list', [clean], [['schema.type', '', '报告：类型应为 object，实际为 […]']]],
    [
      'a count as text',
      withReceived({ total: '22' }),
      [
        [
          'schema.type',
          '/requests/received/total',
          '一、本年新收政府信息公开申请数量 · 总计：类型应为 number | null | "n/a"，实际为 "22"',
        ],
      ],
    ],
    [
      'a count that JSON has rounded',
      withReceived({ total: 2 ** 53 }),
      [
        [
          'schema.value',
          '/requests/received/total',
          '一、本年新收政府信息公开申请数量 · 总计：9007199254740992 不可用，应为 -9007199254740991 … 9007199254740991',
        ],
      ],
    ],
    [
      'no number',
      withReceived({ total: Number.NaN }),
      [
        [
          'schema.value',
          '/requests/received/total',
          '一、本年新收政府信息公开申请数量 · 总计：NaN 不可用，应为 -9007199254740991 … 9007199254740991',
        ],
      ],
    ],
    [
      'money as a number',
      withFees(12.5),
      [
        [
          'schema.type',
          '/proactiveDisclosure/fees/amount',
          '行政事业性收费 · 本年收费金额：类型应为 object | null | "n/a"，实际为 12.5',
        ],
      ],
    ],
    [
      'money with separators and another unit',
      withFees({ value: '1,000', unit: 'USD' }),
      [
        [
          'schema.value',
          '/proactiveDisclosure/fees/amount/value',
          String.raw`/proactiveDisclosure/fees/amount/value："1,000" 不可用，应为 /^-?\d+(?:\.\d+)?$/`,
        ],
        [
          'schema.value',
          '/proactiveDisclosure/fees/amount/unit',
          '/proactiveDisclosure/fees/amount/unit："USD" 不可用，应为 "yuan" | "wanYuan" | null',
        ],
      ],
    ],
    [
      'a note on a cell that no edition has',
      withNote({ at: '/requests/nobody/total', text: 1 }),
      [
        [
          'schema.value',
          '/notes/1/at',
          '/notes/1/at："/requests/nobody/total" 不可用，应为 "overview" | … | "/proactiveDisclosure/regulations/made" | …',
        ],
        ['schema.type', '/notes/1/text', '/notes/1/text：类型应为 string，实际为 1'],
      ],
    ],
    [
      'a year in words and a date that is none',
      { ...clean, year: 2024.5, publishedOn: '2024年1月' },
      [
        ['schema.value', '/year', '/year：2024.5 不可用，应为 integer | null'],
        [
          'schema.value',
          '/publishedOn',
          String.raw`/publishedOn："2024年1月" 不可用，应为 /^\d{4}-\d{2}-\d{2}$/`,
        ],
      ],
    ],
    [
      'an undefined field',
      { ...clean, publishedOn: undefined },
      [['schema.type', '/publishedOn', '/publishedOn：类型应为 string，实际为 undefined']],
    ],
    [
      'keys that the model does not have, with signs that a pointer escapes',
      { ...clean, 'a/b~c': 1, agency: { name: null, address: '' } },
      [
        ['schema.unknown-key', '/agency/address', '/agency/address：报告中没有这一项'],
        ['schema.unknown-key', '/a~1b~0c', '/a~1b~0c：报告中没有这一项'],
      ],
    ],
    [
      'an edition that does not exist; what both editions have is looked at all the same',
      { ...clean, edition: '2014', title: 7, agency: {} },
      [
        ['schema.value', '/edition', '/edition："2014" 不可用，应为 "2019" | "2021"'],
        ['schema.missing', '/agency/name', '/agency/name：缺少这一项，应为 string | null'],
        ['schema.type', '/title', '/title：类型应为 string | null，实际为 7'],
      ],
    ],
  ])('%s', (_, json, expected) => {
    expect(told(json)).toEqual(expected);
  });

  test('in English', () => {
    expect(told(withReceived({ total: [] }), 'en')).toEqual([
      [
        'schema.type',
        '/requests/received/total',
        'Requests received this year · Total: should be number | null | "n/a", is […]',
      ],
    ]);
    expect(told('', 'en')[0]?.[2]).toBe('The report: should be object, is ""');
  });

  test('in the shape of every other finding', () => {
    const [finding] = findingsIn(withReceived({ business: 1e300 }));

    expect(finding).toEqual({
      rule: 'schema.value',
      severity: 'error',
      cells: [{ address: '/requests/received/business', role: 'subject', value: 1e300, of: 'report' }],
      missing: [],
      params: {
        pointer: '/requests/received/business',
        wanted: '-9007199254740991 … 9007199254740991',
        found: '1e+300',
      },
      message: expect.any(String),
    });
    if (finding)
      expect(describeFinding(finding, 'en')).toMatch(/^Requests received this year · Businesses: /);
  });

  test('a missing cell, row or table by the cells that are not there', () => {
    const { total, ...withoutTotal } = requests.received;
    const { granted, ...withoutGranted } = requests.outcomes;
    const missing = (json: unknown) =>
      findingsIn(json, 'en').map((finding) => [finding.missing.length, finding.message]);

    expect(missing({ ...clean, requests: { ...requests, received: withoutTotal } })).toEqual([
      [1, 'Requests received this year · Total: is missing; should be number | null | "n/a"'],
    ]);
    expect(missing({ ...clean, requests: { ...requests, outcomes: withoutGranted } })).toEqual([
      [7, 'Granted: is missing; should be object'],
    ]);
    const { remedies, ...withoutRemedies } = clean;
    expect(missing(withoutRemedies)).toEqual([[15, '/remedies: is missing; should be object']]);
    expect(total + String(granted) + String(remedies)).toBeTruthy();
  });

  test('all of it, in the order of the model', () => {
    const wrong = { ...clean, year: '2024', title: 1, requests: [], notes: {}, remedies: null };
    const pointers = findingsIn(wrong).map(({ params }) => params['pointer']);

    expect(pointers).toEqual(['/year', '/title', '/requests', '/remedies', '/notes']);
  });

  test('a thousand times at most, and that there is more', () => {
    const paragraphs = Array.from({ length: 5000 }, () => 0);
    const narrative = { ...clean.narrative, preamble: [{ heading: null, topic: null, paragraphs }] };
    const findings = findingsIn({ ...clean, narrative });

    expect(findings).toHaveLength(1001);
    expect(findings.at(-1)).toMatchObject({
      rule: 'parse.limit',
      params: { limit: 'findings', value: 1000 },
    });
  });

  test('shortly, whatever the data holds', () => {
    const long = 'x'.repeat(100_000);
    for (const json of [{ ...clean, [long]: 1 }, withReceived({ total: long }), { ...clean, year: long }]) {
      for (const { message } of findingsIn(json)) expect(message.length).toBeLessThan(120);
    }
  });

  test.each([
    [() => 1, 'function'],
    [Symbol('x'), 'Symbol(x)'],
    [10n, '10'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [new Date(0), '{…}'],
  ])('what JSON cannot hold: %s', (title, found) => {
    expect(findingsIn({ ...clean, title })).toMatchObject([
      { rule: 'schema.type', params: { pointer: '/title', found } },
    ]);
  });
});

describe('is safe', () => {
  test('from keys that would change the prototype of an object', () => {
    const json = JSON.stringify(clean).replace('{', '{"__proto__":{"polluted":true},"constructor":{},');

    expect(findingsIn(JSON.parse(json)).map(({ params }) => params['pointer'])).toEqual([
      '/__proto__',
      '/constructor',
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('from an object that leads back to itself', () => {
    const circular: Record<string, unknown> = { ...clean };
    circular['narrative'] = circular;

    expect(readReport(circular).ok).toBe(false);
  });

  test.each([
    ['paragraphs', [{ heading: null, topic: null, paragraphs: Array.from({ length: 300_000 }, () => 0) }]],
    ['blocks', Array.from({ length: 300_000 }, () => ({ paragraphs: [0] }))],
  ])('from a document that is wrong a hundred thousand times: %s', (_, preamble) => {
    const read = readReport({ ...clean, narrative: { ...clean.narrative, preamble } });

    expect(read).toMatchObject({ ok: false });
    expect(read.ok ? [] : read.findings).toHaveLength(1001);
  });

  test('from a language that there is not', () => {
    expect(() => readReport(clean, { locale: 'fr' as never })).toThrow(
      new RangeError('options.locale is "fr". Allowed: zh, en.'),
    );
  });
});

test('there are findings exactly where the schema refuses', () => {
  fc.assert(
    fc.property(mutatedReport(), (json) => {
      const read = readReport(json);

      expect(read.ok).toBe(annualReportSchema.safeParse(json).success);
      expect(read.ok || read.findings.length > 0).toBe(true);
      if (read.ok) expect(read.report).toEqual(json);
    }),
    { numRuns: 100 },
  );
});
