import { describe, expect, test } from 'vitest';
import { forms } from '../../../src/form/forms.js';
import { parseReport } from '../../../src/parse/index.js';
import { aDocument, foundBy, reportOf } from '../a-document.js';

const section2 = '二、主动公开政府信息情况';
const section3 = '三、收到和处理政府信息公开申请情况';
const { requestRows, applicantColumns } = forms['2021'];

/** Section 3 with 2 requests granted, all labels before all figures, one column or one row after another. */
function requestsBy(order: 'column' | 'row'): readonly string[] {
  const stated = new Set(['received', 'granted', 'concluded']);
  const rows = requestRows.map(({ key }) =>
    applicantColumns.map((_, at) => (stated.has(key) && (at === 0 || at === 6) ? '2' : '0')),
  );
  const columns = applicantColumns.flatMap((_, at) => rows.map((row) => row[at] ?? ''));
  const labels = requestRows.map(({ ordinal, zh }) => `${ordinal}${zh}`);
  return [section3, ...labels, ...(order === 'column' ? columns : rows.flat())];
}

const documents = ['第二十条第（一）项', '信息内容', '规章', '行政规范性文件'];
const heads = ['本年制发件数', '本年废止件数', '现行有效件数'];
const figures = ['1', '8', '0', '26', '11', '66'];

describe('a block of section 2 whose labels all stand before its figures', () => {
  test.each([
    {
      order: 'column' as const,
      want: [
        { issued: 1, repealed: 0, inForce: 11 },
        { issued: 8, repealed: 26, inForce: 66 },
      ],
    },
    {
      order: 'row' as const,
      want: [
        { issued: 1, repealed: 8, inForce: 0 },
        { issued: 26, repealed: 11, inForce: 66 },
      ],
    },
  ])('is read a $order after another where section 3 proves that order', ({ order, want }) => {
    const source = aDocument({
      disclosure: [section2, ...documents, ...heads, ...figures],
      requests: requestsBy(order),
    });
    const { regulations, normativeDocuments } = reportOf(source).proactiveDisclosure;

    expect([regulations, normativeDocuments]).toEqual(want);
    expect(parseReport(source).readings.get('/proactiveDisclosure/regulations/issued')?.guessed).toBe(true);
  });

  test('is read as far as both orders agree where nothing proves one', () => {
    const result = parseReport(aDocument({ disclosure: [section2, ...documents, ...heads, ...figures] }));

    expect(result.report?.proactiveDisclosure).toMatchObject({
      regulations: { issued: 1, repealed: null, inForce: null },
      normativeDocuments: { issued: null, repealed: null, inForce: 66 },
    });
    expect(foundBy('parse.alignment-unknown', result)).toHaveLength(2);
  });

  test('is known by its heads where the labels of the next block stand before them', () => {
    const { proactiveDisclosure } = reportOf(
      aDocument({
        disclosure: [
          section2,
          ...documents,
          '第二十条第（五）项',
          '信息内容',
          '行政许可',
          ...heads,
          ...figures,
          '本年处理决定数量',
          '97',
          '行政处罚',
          '行政强制',
          '本年处理决定数量',
          '12',
          '3',
        ],
        requests: requestsBy('column'),
      }),
    );

    expect(proactiveDisclosure).toMatchObject({
      regulations: { issued: 1 },
      licensing: { decisions: 97 },
      penalties: { decisions: 12 },
      coercion: { decisions: 3 },
    });
  });

  test('is left open where its figures are too few', () => {
    const result = parseReport(
      aDocument({
        disclosure: [section2, ...documents, ...heads, ...figures.slice(1)],
        requests: requestsBy('column'),
      }),
    );

    expect(result.report?.proactiveDisclosure.regulations).toMatchObject({ issued: null, inForce: null });
    expect(foundBy('parse.alignment-unknown', result)[0]?.missing).toHaveLength(3);
  });
});
