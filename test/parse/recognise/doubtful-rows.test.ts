import { describe, expect, test } from 'vitest';
import type { Address } from '../../../src/form/address.js';
import { parseReport } from '../../../src/parse/index.js';
import { valueAt } from '../../../src/report/get-cell.js';

const heads = '三、收到和处理政府信息公开申请情况\n';
const read = (...lines: readonly string[]) => {
  const { report, readings, findings } = parseReport(`${heads}${lines.join('\n')}`, { year: 2024 });
  const outcome = (key: string, column: string) =>
    readings.get(`/requests/outcomes/${key}/${column}` as never);
  return { report, outcome, rules: findings.map(({ rule }) => rule) };
};

/** Rows of a text taken out of a PDF, a row a line, that add up. */
const ROW = '1.信访举报投诉类申请 1 0 0 0 0 0 1';

describe('a row put together from lines is inferred', () => {
  test('where a label without figures stands right above it, for the figures may be those of that label', () => {
    const { outcome, rules } = read(
      ROW,
      '3.要求提供公开出版物',
      '4.无正当理由大量反复申请 59 0 8859 8732 282327 8 299985',
      '处理 502 85069 648938 443770 0 622 1178901',
    );
    expect(outcome('notProcessed.excessive', 'naturalPerson')).toMatchObject({ text: '59', guessed: true });
    expect(rules).toContain('parse.alignment-guess');
  });

  test('where words that end no label of its own stand between its label and its figures', () => {
    const figures = ['61', '35', '5', '93', '73', '24', '291'];
    const { readings } = parseReport([heads + ROW, '（七）总计', '办理', ...figures].join('\n'), {
      year: 2024,
    });
    expect(readings.get('/requests/concluded/total')).toMatchObject({ text: '291', guessed: true });
  });

  test('where its label stands whole below its figures', () => {
    const { outcome, rules } = read(
      ROW,
      '三、本年度办理结果',
      ...['0', '3', '0', '0', '0', '0', '3'],
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      '注：按件统计',
    );
    expect(outcome('partlyGranted', 'total')).toMatchObject({ text: '3', guessed: true });
    expect(rules).toContain('parse.alignment-guess');
  });

  test('where its figures stand a line each and do not add up', () => {
    const figures = ['21', '50', '86', '94', '67', '63', '51'];
    const { outcome } = read(ROW, '2.重复申请', ...figures);
    expect(outcome('notProcessed.duplicate', 'total')).toMatchObject({ text: '51', guessed: true });
  });
});

test('a figure below its label is inferred where those of other rows stand beside theirs', () => {
  const source = (licensing: string) =>
    ['二、主动公开政府信息情况', '信息内容 本年处理决定数量', licensing, '行政处罚 3', '行政强制 4'].join(
      '\n',
    );
  const isGuessed = (licensing: string): boolean | undefined =>
    parseReport(source(licensing), { year: 2024 }).readings.get(
      '/proactiveDisclosure/licensing/decisions' as Address,
    )?.guessed;

  expect(isGuessed('行政许可\n7')).toBe(true);
  expect(isGuessed('行政许可 7')).toBe(false);
});

test.each([
  {
    what: 'behind the end of a label, whose beginning may have its own',
    lines: ['行政事 0.', '业性收费 94'],
  },
  { what: 'behind a number that ends at its point', lines: ['行政事业性收费 7. 47'] },
])('a figure is inferred $what', ({ lines }) => {
  const source = ['二、主动公开政府信息情况', '信息内容 本年收费金额（单位：万元）', ...lines].join('\n');
  const fees = '/proactiveDisclosure/fees/amount' as Address;
  const { report, readings } = parseReport(source, { year: 2024 });

  expect(valueAt(report, fees) === null || readings.get(fees)?.guessed === true).toBe(true);
});

test('figures a line each below a total that is marked as none are inferred', () => {
  const { outcome } = read(ROW, '2.重复申请', '—', '1', '2', '/', '1', '2', '-');
  expect(outcome('notProcessed.duplicate', 'business')).toMatchObject({ text: '1', guessed: true });
});

test('numbers broken in narrow cells, whose ends stand on a line below, are inferred', () => {
  const { outcome, rules } = read(
    ROW,
    '2.重复申请 31046 11296 19820 37389 26799 10080 98323',
    '3 8 22 36 61 37 87',
  );
  expect(outcome('notProcessed.duplicate', 'naturalPerson')).toMatchObject({ text: '31046', guessed: true });
  expect(rules).toContain('parse.alignment-guess');
});

test('a row that adds up is inferred beside the ends of its numbers, which add up too', () => {
  const { outcome } = read(ROW, '2.重复申请 0 0 0 0 0 26 26', '8 8');
  expect(outcome('notProcessed.duplicate', 'total')).toMatchObject({ text: '26', guessed: true });
});

test('all groups of section 4 on one line are inferred where one does not add up', () => {
  const heads4 = '结果维持 结果纠正 其他结果 尚未审结 总计';
  const source = [
    '四、政府信息公开行政复议、行政诉讼情况',
    '行政复议 未经复议直接起诉 复议后起诉',
    heads4,
    heads4,
    heads4,
  ];
  const readings = (row: string) =>
    parseReport([...source, row].join('\n'), { year: 2024 }).readings.get(
      '/remedies/directLitigation/upheld' as never,
    );

  expect(readings('1 0 0 0 1 2 0 0 0 2 0 0 0 0 0')).toMatchObject({ text: '2', guessed: false });
  expect(readings('1 0 0 0 1 7 2 0 0 0 2 0 0 0 0')).toMatchObject({ text: '7', guessed: true });
});

test('a count with the point of an ordinal beside it is inferred', () => {
  const { outcome } = read(ROW, '2.重复申请 8 2.0 8137 0 578 84 8807');
  expect(outcome('notProcessed.duplicate', 'business')).toMatchObject({ text: '2.0', guessed: true });
});

describe('it is not', () => {
  test('where its label is broken over lines, brackets and all', () => {
    const label = ['（二）部分公开（区', '分处理的，只计这一', '情形，不计其他情形', '）'];
    const { outcome, rules } = read(ROW, ...label, '1', '2', '0', '0', '0', '0', '3');
    expect(outcome('partlyGranted', 'total')).toMatchObject({ text: '3', guessed: false });
    expect(rules).not.toContain('parse.alignment-guess');
  });

  test('where its figures stand a line each and add up', () => {
    const { outcome } = read(ROW, '2.重复申请', '1', '2', '0', '0', '0', '0', '3');
    expect(outcome('notProcessed.duplicate', 'total')).toMatchObject({ text: '3', guessed: false });
  });

  test('where a sum on one line with its label was published wrong', () => {
    const { outcome } = read(ROW, '2.重复申请 1 2 0 0 0 0 4');
    expect(outcome('notProcessed.duplicate', 'total')).toMatchObject({ text: '4', guessed: false });
  });
});

test('figures of section 2, which no sum holds together, are inferred beside the ends of broken numbers', () => {
  const source = [
    '二、主动公开政府信息情况',
    '信息内容 上一年项目数量 本年增/减 处理决定数量',
    '-',
    '行政许可 719623 44624 0',
    '9',
    '行政处罚 3 0 1',
  ].join('\n');
  const { readings } = parseReport(source, { year: 2019 });
  expect(readings.get('/proactiveDisclosure/licensing/itemChange')).toMatchObject({
    text: '44624',
    guessed: true,
  });
});

describe('in a table whose figures lie about, a line each', () => {
  const scattered = ['2.重复申请', '396', '3.要求提供公开出版物', '7', '12', '（六）其他处理'];

  test('figures that no sum holds together are inferred, zeros too', () => {
    const { outcome } = read(...scattered, '0', '0', '0', '0', '0', '0', '0');
    expect(outcome('other', 'total')).toMatchObject({ text: '0', guessed: true });
  });

  test('figures that add up are not', () => {
    const { outcome } = read(...scattered, '0', '3', '0', '0', '0', '2', '5');
    expect(outcome('other', 'total')).toMatchObject({ text: '5', guessed: false });
  });
});

test('words among the figures of a row of section 2 make its figures inferred', () => {
  const source = [
    '二、主动公开政府信息情况',
    '第二十条第（九）项',
    '信息内容',
    '政府集中采购',
    '采购项目数量',
    '7313',
    '本年增/减',
    '450',
    '采购总金额',
    '602.57元',
  ].join('\n');
  const { report, readings } = parseReport(source, { year: 2019 });
  expect(report?.edition).toBe('2019');
  for (const column of ['projects', 'amount']) {
    const reading = readings.get(`/proactiveDisclosure/procurement/${column}` as never);
    expect(reading?.state === 'number' && !reading.guessed, column).toBe(false);
  }
});

test('the label of a group over all its rows is none that lost its figures', () => {
  const rows = [
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    '3.其他',
  ];
  const lines = rows.flatMap((label) => [label, '1', '0', '0', '0', '0', '0', '1']);
  const { outcome, rules } = read(ROW, '（六）其他处理', ...lines);

  expect(outcome('other.correctionOverdue', 'total')).toMatchObject({ text: '1', guessed: false });
  expect(rules).not.toContain('parse.alignment-guess');
  expect(read(ROW, '（六）其他处理', ...lines.slice(0, 8)).rules).toContain('parse.alignment-guess');
});
