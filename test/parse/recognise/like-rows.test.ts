import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../src/parse/index.js';
import { valueAt } from '../../../src/report/get-cell.js';
import { figuresOf } from '../../generators/layouts/figures.js';
import { layouts } from '../../generators/layouts/layouts.js';
import { aDocument, requestLines } from '../a-document.js';

const heading = '三、收到和处理政府信息公开申请情况';
const received = '一、本年新收政府信息公开申请数量';

/** Section 3 with the cells of each line made anew. */
function requests(make: (label: string, values: readonly string[]) => readonly string[]): string {
  const lines = requestLines('2021').map((line) => {
    const [label = '', ...values] = line.split('\t');
    return make(label, values).join('\t');
  });
  return aDocument({ requests: [heading, ...lines] });
}

const valuesOf = (source: string) => Object.values(parseReport(source).report?.requests.received ?? {});
const rulesOf = (source: string) => parseReport(source).findings.map(({ rule }) => rule);

describe('where the columns of a row stand', () => {
  const sparse = ['', '', '5', '', '', '', ''];

  test.each([
    { what: 'behind the label', pad: [], tail: [] },
    { what: 'behind an empty cell', pad: [''], tail: [] },
    { what: 'behind two empty cells', pad: ['', ''], tail: [] },
    { what: 'before an empty cell', pad: [], tail: [''] },
    { what: 'between empty cells', pad: [''], tail: ['', ''] },
  ])('is told by its like: $what', ({ pad, tail }) => {
    const source = requests((label, values) => [
      label,
      ...pad,
      ...(label === received ? sparse : values),
      ...tail,
    ]);

    expect(valuesOf(source)).toEqual([null, null, 5, null, null, null, null]);
  });

  test('is told by the rows below its heads, whatever stands before their labels', () => {
    const source = requests((label, values) =>
      label === received ? ['（一）', label, ...sparse] : [label, ...values],
    );

    expect(valuesOf(source)).toEqual([null, null, 5, null, null, null, null]);
  });

  test('is told by its like though the row does not add up', () => {
    const wrong = ['3', '', '', '', '', '', '9'];
    const source = requests((label, values) => [label, ...(label === received ? wrong : values)]);

    expect(valuesOf(source)).toEqual([3, null, null, null, null, null, 9]);
    expect(rulesOf(source)).toEqual([]);
  });

  test('is a guess for a full row that stands elsewhere', () => {
    const full = ['', '1', '2', '3', '4', '5', '6', '21'];
    const source = requests((label, values) => [label, ...(label === received ? full : values)]);

    expect(valuesOf(source)).toEqual([1, 2, 3, 4, 5, 6, 21]);
    expect(rulesOf(source)).toEqual(['parse.alignment-guess']);
  });

  test('is a guess below heads of another page that full rows as long do not stand below', () => {
    const repeated = '2.重复申请';
    let isOnNextPage = false;
    const source = requests((label, values) => {
      isOnNextPage ||= label === repeated;
      const own = label === repeated ? ['', '0', '', '/', '-', '-', ''] : values;
      return isOnNextPage ? ['（五）不予处理', label, ...own, ''] : ['', '', label, ...own];
    });
    const { report, readings } = parseReport(source);
    const address = '/requests/outcomes/notProcessed.duplicate/business';

    expect(valueAt(report, address)).toBe(0);
    expect(readings.get(address)).toMatchObject({ guessed: true });
  });

  test('follows the heads, in whatever order', () => {
    const source = requests((label, values) => {
      const [first = '', ...rest] = label === received ? ['1', '2', '3', '4', '5', '6', '21'] : values;
      return [label, ...rest, first];
    });

    expect(valuesOf(source)).toEqual([1, 2, 3, 4, 5, 6, 21]);
  });

  test('follows no heads of which one stands where the labels are', () => {
    const source = requests((label, values) => {
      if (label !== received && values.includes('0')) return [label, ...values];
      return label === received
        ? [label, '1', '2', '3', '4', '5', '6', '21']
        : [values.at(-1) ?? '', ...values.slice(0, -1), label];
    });

    expect(valuesOf(source)).toEqual([null, null, null, null, null, null, null]);
  });
});

test('a row that lost the bar it began with is not counted off against those that have theirs', () => {
  const layout = layouts.find(({ name }) => name === 'Markdown with merged cells repeated');
  const whole = layout?.write(figuresOf('2021', 'dense', 1)) ?? '';
  const torn = '三、本年度办理结果\n（五）不予处理 | 2.重复申请 |  | — | 2 | / | 7 | - | 9 |';
  const { report, findings } = parseReport(whole.replace(/^.*2\.重复申请.*$/m, torn));
  const address = '/requests/outcomes/notProcessed.duplicate/researchInstitute';
  const isNamed = findings.some(({ cells, missing }) =>
    [...missing, ...cells.map((cell) => cell.address)].includes(address),
  );

  expect(isNamed || valueAt(report, address) === 2).toBe(true);
});

test('is inferred for a lone figure where full rows stand left of the heads, from the middle of the table on', () => {
  const last = '四、结转下年度继续办理';
  const lines = requestLines('2021').map((line, at, all) => {
    const [label = '', ...values] = line.split('\t');
    const own = label === last ? ['', '', '', '', '', '', '5'] : values;
    return (at < all.length / 2 ? [label, '', ...own] : [label, ...own, '']).join('\t');
  });
  const { readings, findings } = parseReport(aDocument({ requests: [heading, ...lines] }));
  const row = [...readings].filter(([address]) => address.startsWith('/requests/carriedForward/'));
  const named = findings.filter(({ rule }) => rule === 'parse.alignment-guess').map(({ params }) => params);

  expect(row.map(([, { guessed }]) => guessed)).toEqual(row.map(() => true));
  expect(named).toContainEqual(expect.objectContaining({ text: expect.stringContaining(last) }));
});
