import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../src/parse/index.js';
import { aDocument, foundBy, remedyLines, reportOf, rulesOf } from '../a-document.js';

const heading = '四、政府信息公开行政复议、行政诉讼情况';
const heads = remedyLines.slice(0, -1);
const document = (...lines: readonly string[]) => aDocument({ remedies: [heading, ...lines] });

const figures = [1, 2, 3, 4, 10, 0, 0, 0, 1, 1, 5, 0, 0, 0, 5];
const want = {
  reconsideration: { upheld: 1, corrected: 2, other: 3, pending: 4, total: 10 },
  directLitigation: { upheld: 0, corrected: 0, other: 0, pending: 1, total: 1 },
  litigationAfterReconsideration: { upheld: 5, corrected: 0, other: 0, pending: 0, total: 5 },
};
const blank = { upheld: null, corrected: null, other: null, pending: null, total: null };

describe('section 4', () => {
  test.each([
    { what: 'tabs', row: figures.join('\t') },
    { what: 'bars', row: figures.join(' | ') },
    { what: 'outer bars', row: `| ${figures.join(' | ')} |` },
    { what: 'blanks', row: figures.join(' ') },
  ])('in one row parted by $what', ({ row }) => {
    const source = document(...heads, row);

    expect(reportOf(source).remedies).toEqual(want);
    expect(parseReport(source).findings).toEqual([]);
  });

  test('with a cell for each head that a head stretches over, but the last', () => {
    const source = document(
      `行政复议${'\t'.repeat(5)}行政诉讼`,
      `结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉${'\t'.repeat(5)}复议后起诉`,
      `${'\t'.repeat(5)}${Array(2).fill('结果维持\t结果纠正\t其他结果\t尚未审结\t总计').join('\t')}`,
      figures.join('\t'),
    );

    expect(reportOf(source).remedies).toEqual(want);
    expect(parseReport(source).findings).toEqual([]);
  });

  test('in one row without any heads', () => {
    expect(reportOf(document(figures.join('\t'))).remedies).toEqual(want);
  });

  test('in a row a group', () => {
    const source = document(
      '\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计',
      '行政复议\t1\t2\t3\t4\t10',
      '行政诉讼（未经复议直接起诉）\t0\t0\t0\t1\t1',
      '行政诉讼（复议后起诉）\t5\t0\t0\t0\t5',
    );

    expect(reportOf(source).remedies).toEqual(want);
    expect(parseReport(source).findings).toEqual([]);
  });

  test.each([
    {
      what: 'three tables',
      names: ['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）'],
      sizes: [5, 5, 5],
    },
    {
      what: 'two tables',
      names: ['行政复议', '行政诉讼\n未经复议直接起诉\t\t\t\t\t复议后起诉'],
      sizes: [5, 10],
    },
  ])('in $what, each below its name', ({ names, sizes }) => {
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    let from = 0;
    const tables = names.flatMap((name, at) => {
      const size = sizes[at] ?? 0;
      const row = figures.slice(from, from + size);
      from += size;
      return [name, [...results, ...(size > 5 ? results : [])].join('\t'), row.join('\t'), ''];
    });

    expect(reportOf(document(...tables)).remedies).toEqual(want);
    expect(parseReport(document(...tables)).findings).toEqual([]);
  });

  test('not at all where two rows of figures that differ stand below one name', () => {
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].join('\t');
    const result = parseReport(
      document('行政复议', '1\t2\t3\t4\t10', '5\t0\t0\t0\t5', '', '未经复议直接起诉', results, results),
    );
    const [finding] = foundBy('parse.alignment-unknown', result);

    expect(result.report?.remedies.reconsideration).toEqual(blank);
    expect(finding?.missing).toHaveLength(5);
    expect(foundBy('parse.leftover', result)).toHaveLength(1);
  });

  test('not at all where text names one group above figures with blanks and no sum, and none of the others', () => {
    const lines = ['行政复议 行政诉讼', '结果 结果 其他 尚未', '维持 纠正 结果 审结 总计'];
    const result = parseReport(document(...lines, '— 0 - 0 0'));

    expect(Object.values(result.report?.remedies ?? {})).toEqual([blank, blank, blank]);
    expect(foundBy('parse.alignment-unknown', result)[0]?.missing).toHaveLength(5);
  });

  test('as inferred where figures below the only name in a text add up', () => {
    const result = parseReport(document('行政复议', '1 2 3 4 10'));

    expect(result.report?.remedies.reconsideration).toEqual(want.reconsideration);
    expect(foundBy('parse.alignment-guess', result)).toHaveLength(1);
  });

  test('not at all where two rows of all groups differ', () => {
    const result = parseReport(document(...heads, figures.join('\t'), figures.map(() => '-').join('\t')));

    expect(Object.values(result.report?.remedies ?? {})).toEqual([blank, blank, blank]);
  });

  test('once where two rows below one name say the same', () => {
    const row = figures.join('\t');

    expect(reportOf(document(...heads, row, row)).remedies).toEqual(want);
  });

  test('without what stands before the heads in their row', () => {
    const [names = '', groups = '', results = ''] = heads;
    const source = document(names, groups, `-${results}`, figures.join('\t').replace(/^1/, ''));
    const result = parseReport(source);

    expect(result.report?.remedies.reconsideration.upheld).toBeNull();
    expect(result.report?.remedies.directLitigation).toEqual(want.directLitigation);
  });

  test('in a column a result, a cell a line', () => {
    const groups = ['行政复议', '未经复议直接起诉', '复议后起诉'];
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const columns = results.flatMap((_, column) =>
      groups.map((_, group) => figures[group * 5 + column] ?? 0),
    );
    const result = parseReport(document(...groups, ...results, ...columns.map(String)));

    expect(result.report?.remedies).toEqual(want);
    expect(rulesOf(result)).toEqual(['parse.alignment-guess']);
  });

  test('not at all where the figures add up neither by rows nor by columns', () => {
    const groups = ['行政复议', '未经复议直接起诉', '复议后起诉'];
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const result = parseReport(
      document(...groups, ...results, ...Array.from({ length: 15 }, (_, at) => String(at))),
    );
    const [finding] = foundBy('parse.alignment-unknown', result);

    expect(Object.values(result.report?.remedies ?? {})).toEqual([blank, blank, blank]);
    expect(finding?.missing).toHaveLength(15);
  });

  describe('below heads in another order than that of the form', () => {
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const cell = (text: string, columns: number): string => `<td colspan="${columns}">${text}</td>`;
    const row = (...cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`;
    const table = (...rows: readonly string[]): string =>
      document(`<table>${rows.join('')}${row(...figures.map((figure) => cell(String(figure), 1)))}</table>`)
        .split('\n')
        .map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`))
        .join('');
    const bottom = row(...[...results, ...results, ...results].map((text) => cell(text, 1)));

    test('left open where a name stands over figures that are not those of its group', () => {
      const names = row(cell('总计', 5), cell('未经复议直接起诉', 5), cell('复议后起诉', 5));
      const exchanged = row(
        ...[...results, ...results, ...results.slice(0, 4), '行政复议'].map((text) => cell(text, 1)),
      );
      const { remedies } = reportOf(table(names, exchanged));

      for (const group of Object.values(remedies))
        expect(new Set(Object.values(group))).toEqual(new Set([null]));
    });

    test('left open where the heads of two rows stand over the same columns', () => {
      const above = ['尚未审结', ...results.slice(0, 3), '总计'].map((text) => cell(text, 1));
      const below = [...results, ...results].map((text) => cell(text, 1));
      const { remedies } = reportOf(table(row(...above), row(...below)));

      for (const group of Object.values(remedies))
        expect(new Set(Object.values(group))).toEqual(new Set([null]));
    });

    test('from the left to the right, where all of them stand side by side', () => {
      const names = row(cell('未经复议直接起诉', 5), cell('复议后起诉', 5), cell('行政复议', 5));

      expect(reportOf(table(names, bottom)).remedies).toEqual({
        directLitigation: want.reconsideration,
        litigationAfterReconsideration: want.directLitigation,
        reconsideration: want.litigationAfterReconsideration,
      });
    });

    test('from the left to the right, where the columns of several rows tell', () => {
      const suits = row(cell('', 5), cell('未经复议直接起诉', 5), cell('复议后起诉', 5));
      const names = row(cell('行政复议', 5), cell('行政诉讼', 10));

      expect(reportOf(table(suits, names, bottom)).remedies).toEqual(want);
    });

    test('result by result, where every group has them in one order', () => {
      const turned = ['总计', ...results.slice(0, 4)];
      const names = row(cell('行政复议', 5), cell('未经复议直接起诉', 5), cell('复议后起诉', 5));
      const heads = row(...[...turned, ...turned, ...turned].map((text) => cell(text, 1)));
      const group = ([total, upheld, corrected, other, pending]: readonly number[]) => {
        return { upheld, corrected, other, pending, total };
      };

      expect(reportOf(table(names, heads)).remedies).toEqual({
        reconsideration: group(figures.slice(0, 5)),
        directLitigation: group(figures.slice(5, 10)),
        litigationAfterReconsideration: group(figures.slice(10)),
      });
    });

    test('not at all where lines part the heads from the figures', () => {
      const turned = ['总计', ...results.slice(0, 4)];
      const names = ['行政复议', '未经复议直接起诉', '复议后起诉'];
      const result = parseReport(
        document([...names, ...turned, ...turned, ...turned, ...figures].join('\n')),
      );

      expect(Object.values(result.report?.remedies ?? {})).toEqual([blank, blank, blank]);
      expect(foundBy('parse.alignment-unknown', result)[0]?.missing).toHaveLength(15);
    });

    test('not at all where heads stand over the same columns', () => {
      const suits = row(cell('未经复议直接起诉', 5), cell('复议后起诉', 5));
      const names = row(cell('行政复议', 5), cell('行政诉讼', 10));
      const result = parseReport(table(suits, names, bottom));

      expect(Object.values(result.report?.remedies ?? {})).toEqual([blank, blank, blank]);
      expect(foundBy('parse.alignment-unknown', result)[0]?.missing).toHaveLength(15);
    });
  });

  test('with the wrong totals it was published with', () => {
    const wrong = figures.map((figure, index) => (index === 4 ? 99 : figure));

    expect(reportOf(document(...heads, wrong.join('\t'))).remedies).toEqual({
      ...want,
      reconsideration: { ...want.reconsideration, total: 99 },
    });
  });

  test('with every cell blank', () => {
    const source = document(...heads, '\t'.repeat(14));
    const { remedies } = reportOf(source);

    expect(Object.values(remedies)).toEqual([blank, blank, blank]);
  });

  test('with one figure too many that could be any', () => {
    const result = parseReport(document(...heads, [7, ...figures].join('\t')));
    const unknown = foundBy('parse.alignment-unknown', result);
    const guess = foundBy('parse.alignment-guess', result);

    expect([...unknown, ...guess]).toHaveLength(1);
    expect(foundBy('structure.table-missing', result)).toEqual([]);
  });

  test('is missing where only its heads are there', () => {
    const result = parseReport(document(...heads));
    const [finding] = foundBy('structure.table-missing', result);

    expect(finding?.missing).toHaveLength(15);
    expect(finding?.params).toMatchObject({ section: 'remedies' });
  });
});
