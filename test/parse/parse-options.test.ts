import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/parse/index.js';
import { aDocument, foundBy } from './a-document.js';

describe('an option that makes no sense', () => {
  test.each([
    { what: 'a format', options: { format: 'docx' }, names: ['"docx"', 'text', 'markdown'] },
    { what: 'a format that is inherited', options: { format: 'toString' }, names: ['"toString"', 'text'] },
    { what: 'a year as text', options: { year: '2024' }, names: ['"2024"', 'whole number'] },
    { what: 'a broken year', options: { year: 2024.5 }, names: ['2024.5', 'whole number'] },
    { what: 'a year that is none', options: { year: Number.NaN }, names: ['year', 'whole number'] },
    { what: 'a limit below 0', options: { limits: { sourceLength: -1 } }, names: ['-1', 'sourceLength'] },
    {
      what: 'a limit that is none',
      options: { limits: { sourceLength: Number.NaN } },
      names: ['sourceLength'],
    },
    {
      what: 'an option that does not exist',
      options: { yaer: 2024 },
      names: ['options has no "yaer"', 'year'],
    },
    {
      what: 'a limit that does not exist',
      options: { limits: { length: 5 } },
      names: ['options.limits has no "length"', 'sourceLength, depth'],
    },
  ])('$what is refused by name', ({ options, names }) => {
    const read = () => parseReport('', options as never);

    expect(read).toThrow(RangeError);
    for (const name of names) expect(read).toThrow(name);
  });

  test.each([
    {},
    { format: 'text' },
    { format: 'markdown' },
    { year: 2024, agency: '甲', publishedOn: '2025-01-20' },
    { limits: {} },
    { limits: { sourceLength: 0 } },
    { limits: { sourceLength: Number.POSITIVE_INFINITY } },
  ] as const)('none in %j', (options) => {
    expect(() => parseReport(aDocument(), options)).not.toThrow();
  });
});

describe('the format', () => {
  test('is told from the source and named in the result', () => {
    expect(parseReport(aDocument()).format).toBe('text');
    expect(parseReport(`# 标题\n\n${aDocument()}`).format).toBe('markdown');
  });

  test('is the one asked for', () => {
    const source = '一、总体情况\n\n\\*甲\\*';
    const paragraphs = (format: 'text' | 'markdown') =>
      parseReport(source, { format }).report?.narrative.overview[0]?.paragraphs;

    expect(parseReport(source, { format: 'markdown' }).format).toBe('markdown');
    expect(paragraphs('markdown')).toEqual(['*甲*']);
    expect(paragraphs('text')).toEqual(['\\*甲\\*']);
  });
});

describe('the limit of the length of a source', () => {
  const source = aDocument();
  const end = source.indexOf('三、收到和处理政府信息公开申请情况');

  test('is passed: what lies beyond was not read, and the finding says where', () => {
    const result = parseReport(source, { limits: { sourceLength: end } });
    const [finding] = foundBy('parse.limit', result);

    expect(finding).toMatchObject({
      severity: 'error',
      params: { limit: 'sourceLength', value: end },
      span: { start: end, end },
    });
    expect(result.report?.proactiveDisclosure).toMatchObject({ licensing: { decisions: 0 } });
    expect(result.report?.requests.received.total).toBeNull();
    expect(result.findings.at(-1)?.rule).toBe('parse.limit');
  });

  test('is kept to', () => {
    const result = parseReport(source, { limits: { sourceLength: source.length } });

    expect(foundBy('parse.limit', result)).toEqual([]);
    expect(result.findings).toEqual([]);
  });

  test('of 0 leaves nothing to read', () => {
    const result = parseReport(source, { limits: { sourceLength: 0 } });

    expect(result.report).toBeNull();
    expect(result.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['parse.nothing-found', 'parse.limit']),
    );
  });
});
