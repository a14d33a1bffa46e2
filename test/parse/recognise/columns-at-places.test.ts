import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../src/parse/index.js';

const places = [40, 46, 52, 58, 64, 70, 76];

/** A line with its figures at the places of their columns, as a tool that keeps the layout of a PDF writes it. */
function line(label: string, ...figures: readonly (number | string)[]): string {
  return figures.reduce<string>(
    (text, figure, column) => (figure === '' ? text : text.padEnd(places[column] ?? 0) + String(figure)),
    `   ${label}`,
  );
}

const full = [
  line('一、本年新收政府信息公开申请数量', 3, 12, 4, 0, 0, 0, 19),
  line('二、上年结转政府信息公开申请数量', 0, 0, 0, 0, 0, 0, 0),
  line('（一）予以公开', 3, 0, 0, 0, 0, 0, 3),
  line('1.属于国家秘密', 0, 11, 0, 0, 0, 0, 11),
  line('1.本机关不掌握相关政府信息', 0, 0, 4, 0, 0, 0, 4),
];

const read = (...lines: readonly string[]) => {
  const source = ['三、收到和处理政府信息公开申请情况', ...full, ...lines].join('\n');
  const { report, readings, findings } = parseReport(source, { year: 2024 });
  const valuesOf = (key: string): readonly unknown[] =>
    Object.values(report?.requests.outcomes[key as never] ?? {});
  return { valuesOf, readings, rules: findings.map(({ rule }) => rule) };
};

describe('a row with fewer figures than columns', () => {
  test('has them where they stand in their line', () => {
    const { valuesOf, readings, rules } = read(
      line('2.重复申请', '', 1, '', '', 2, '', 3),
      line('3.要求提供公开出版物', 1, '', '', '', '', '/', 1),
    );

    expect(valuesOf('notProcessed.duplicate')).toEqual([null, 1, null, null, 2, null, 3]);
    expect(valuesOf('notProcessed.publication')).toEqual([1, null, null, null, null, 'n/a', 1]);
    expect(readings.get('/requests/outcomes/notProcessed.duplicate/total')).toMatchObject({
      raw: '3',
      guessed: true,
    });
    expect(rules).toContain('parse.alignment-guess');
  });

  test('is left open where it does not add up there', () => {
    expect(read(line('2.重复申请', '', 1, '', '', 2, '', 4)).valuesOf('notProcessed.duplicate')).toEqual(
      Array(7).fill(null),
    );
  });

  test('is left open where figures stand in no columns', () => {
    const { valuesOf } = read('2.重复申请 0 1 5 6', '3.要求提供公开出版物 0 0 0 0 0 0 0');

    expect(valuesOf('notProcessed.duplicate')).toEqual(expect.arrayContaining([null]));
  });
});
