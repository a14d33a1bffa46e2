import { describe, expect, test } from 'vitest';
import type { Address } from '../../../src/form/address.js';
import { forms } from '../../../src/form/forms.js';
import { type ParseResult, parseReport } from '../../../src/parse/index.js';
import { valueAt } from '../../../src/report/get-cell.js';
import { aDocument } from '../a-document.js';

const rows = forms['2021'].requestRows;

/** The figures of a row; the outcomes add up to 总计, and so do the rows before and behind them. */
function figuresOf(key: string): readonly number[] {
  const outcomes = rows.filter(({ pointer }) => pointer.includes('/outcomes/'));
  const own = (at: number): readonly number[] => [at, 0, 2 * at, 0, 1, 0];
  const sum = outcomes.map((_, at) => own(at)).reduce((a, b) => a.map((one, at) => one + (b[at] ?? 0)));
  const at = outcomes.findIndex((row) => row.key === key);
  const six = key === 'concluded' || key === 'received' ? sum : at === -1 ? [0, 0, 0, 0, 0, 0] : own(at);
  return [...six, six.reduce((a, b) => a + b)];
}

type Write = (label: string, figures: readonly string[]) => readonly string[];

/** A label of several lines. */
const broken = (label: string): readonly string[] => label.match(/.{1,11}/g) ?? [];

const isLong = (label: string): boolean => label.length > 11;

/** A figure a line, those of a label of several lines above it. */
const aLine: Write = (label, figures) =>
  isLong(label) ? [...figures, ...broken(label)] : [label, ...figures];

const source = (write: Write): string =>
  aDocument({
    requests: [
      '三、收到和处理政府信息公开申请情况',
      ...rows.flatMap(({ key, ordinal, zh }) => write(`${ordinal}${zh}`, figuresOf(key).map(String))),
    ],
  });

/** The cells of section 3 that are read as they are meant, and whether all of them are said to be inferred. */
function readIn({ report, readings }: ParseResult) {
  const cells = rows.flatMap(({ key, pointer }) =>
    forms['2021'].applicantColumns.map(({ key: column }, at) => ({
      address: `${pointer}/${column}` as Address,
      want: figuresOf(key)[at],
    })),
  );
  return {
    right: cells.filter(({ address, want }) => valueAt(report, address) === want).length,
    wrong: cells.filter(
      ({ address, want }) => ![want, null, undefined].includes(valueAt(report, address) as number),
    ).length,
    guessed: cells.filter(({ address }) => readings.get(address)?.guessed).length,
  };
}

const ALL = rows.length * 7;

describe('rows that do not all stand beside their labels', () => {
  test.each<{ what: string; write: Write }>([
    { what: 'above labels of several lines, below the others', write: aLine },
    {
      what: 'on the line above labels of several lines, beside the others',
      write: (label, figures) =>
        isLong(label) ? [figures.join(' '), ...broken(label)] : [`${label} ${figures.join(' ')}`],
    },
    {
      what: 'the first beside the label, the others a line each',
      write: (label, [first, ...others]) => [`${label} ${first}`, ...others],
    },
  ])('are those of the form in its order: $what', ({ write }) => {
    expect(readIn(parseReport(source(write)))).toEqual({ right: ALL, wrong: 0, guessed: ALL });
  });

  test.each<{ what: string; change: (figures: readonly string[], label: string) => readonly string[] }>([
    {
      what: 'a figure is lost',
      change: (figures, label) => figures.slice(label.includes('重复申请') ? 1 : 0),
    },
    {
      what: 'a row does not add up',
      change: (figures, label) => (label.includes('重复申请') ? ['7', ...figures.slice(1)] : figures),
    },
    {
      what: 'a column does not add up',
      change: (figures, label) => (label.includes('重复申请') ? figures.map(() => '0') : figures),
    },
  ])('are open where $what', ({ change }) => {
    const result = parseReport(source((label, figures) => aLine(label, change(figures, label))));

    expect(readIn(result).wrong).toBe(0);
    expect(readIn(result).right).toBeLessThan(ALL / 2);
    expect(result.findings.map(({ rule }) => rule)).toContain('parse.alignment-unknown');
  });
});

test('a row beside its label is what the label says, whatever the order of the form', () => {
  const swapped: Write = (label, figures) =>
    label.includes('部分公开') ? [figures.join(' '), ...broken(label)] : [`${label} ${figures.join(' ')}`];
  const lines = source(swapped).split('\n');
  const at = lines.findIndex((line) => line.startsWith('2.重复申请'));
  const moved = [...lines.slice(0, at), lines[at + 1], lines[at], ...lines.slice(at + 2)].join('\n');
  const { report } = parseReport(moved);

  expect(valueAt(report, '/requests/outcomes/notProcessed.duplicate/total')).toBe(
    figuresOf('notProcessed.duplicate')[6],
  );
});
