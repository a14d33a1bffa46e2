import { describe, expect, test } from 'vitest';
import { validateReport } from '../../../src/validate/validate-report.js';
import { cleanReport, withCells, yearBefore } from '../clean-report.js';
import { foundBy } from '../found.js';

const report = cleanReport('2021');
const carriedOver = '/requests/carriedOver/total';
const inForce = '/proactiveDisclosure/regulations/inForce';
const previous = withCells(yearBefore(report), { '/requests/carriedForward/total': 4, [inForce]: 9 });
const sound = { address: carriedOver, priorValue: 4, newValue: 1, reason: '三件并入北川市水务局' };
const explained = (...explanations: readonly unknown[]) => ({ ...report, explanations }) as never;
const carryOver = 'continuity.carry-over';

describe('an explanation in the report', () => {
  test('closes the finding it explains, which stays in the result with it', () => {
    const { findings, waived, unusedWaivers } = validateReport(explained(sound), { previous });

    expect(findings.map(({ rule }) => rule)).toEqual(['continuity.in-force']);
    expect(waived).toMatchObject([
      {
        finding: { rule: carryOver, severity: 'error', expected: 4, actual: 1 },
        waiver: { rule: carryOver, address: carriedOver, reason: sound.reason },
        explanation: sound,
      },
    ]);
    expect(unusedWaivers).toEqual([]);
  });

  test('closes what other equations between the years find', () => {
    const documents = { ...sound, address: inForce, priorValue: 9, newValue: 0 };

    expect(foundBy('continuity.in-force', explained(documents), { previous })).toEqual([]);
    expect(foundBy('explanation.invalid', explained(documents), { previous })).toEqual([]);
  });

  test('of a cell that a limit is about holds, and closes no finding', () => {
    const repealed = '/proactiveDisclosure/regulations/repealed';
    const many = withCells(report, { [repealed]: 12 });
    const explanations = [{ ...sound, address: repealed, priorValue: 0, newValue: 12 }];
    const given = { ...many, explanations } as never;

    expect(foundBy('explanation.invalid', given, { previous })).toEqual([]);
    expect(foundBy('continuity.repealed-within', given, { previous })).toHaveLength(1);
  });

  test('goes before a waiver, which is used all the same', () => {
    const waivers = [{ rule: carryOver, reason: 'known' }] as const;
    const result = validateReport(explained(sound), { previous, waivers });

    expect(result.waived).toMatchObject([{ explanation: sound, waiver: { reason: sound.reason } }]);
    expect(result.unusedWaivers).toEqual([]);
  });

  test.each([
    ['another cell', { ...sound, address: '/requests/received/total', priorValue: 21, newValue: 22 }],
    ['another category', { ...sound, address: '/requests/carriedOver/naturalPerson', priorValue: 1 }],
  ])('of %s closes nothing here', (_, explanation) => {
    expect(foundBy(carryOver, explained(explanation), { previous })).toHaveLength(1);
    expect(foundBy('explanation.invalid', explained(explanation), { previous })).toEqual([]);
  });

  test('closes what is found of its cell by no other rule', () => {
    const blank = withCells(report, { '/requests/carriedOver/business': null, [carriedOver]: 9 });
    const explanations = [{ ...sound, newValue: 9 }];
    const { waived, findings } = validateReport({ ...blank, explanations } as never, { previous });

    expect(waived.map(({ finding }) => finding.rule)).toEqual([carryOver]);
    expect(findings.map(({ rule }) => rule)).toContain('requests.row-total');
  });
});

describe('explanation.invalid', () => {
  const label = '二、上年结转政府信息公开申请数量 · 总计';

  test.each([
    ['a wrong prior value', { ...sound, priorValue: 5 }, `${label}，上年写作5，上年报告为4`],
    ['a wrong new value', { ...sound, newValue: 2 }, `${label}，本年写作2，本报告为1`],
    ['a number as text', { ...sound, newValue: '1' }, `${label}，本年写作1，本报告为1`],
    ['no reason', { ...sound, reason: ' ' }, `${label}，没有写理由`],
    [
      'nothing but an address',
      { address: carriedOver },
      `${label}，上年写作undefined，上年报告为4，本年写作undefined，本报告为1，没有写理由`,
    ],
    ['no such cell', { ...sound, address: '/requests/x' }, '“/requests/x”不是表格中的单元格'],
    [
      'a cell that this report does not print',
      { ...sound, address: '/requests/outcomes/other/total' },
      '“/requests/outcomes/other/total”不是表格中的单元格',
    ],
    ['no explanation at all', null, '“undefined”不是表格中的单元格'],
    ['nothing', undefined, '“undefined”不是表格中的单元格'],
    ['an address that is none', { ...sound, address: 7 }, '“7”不是表格中的单元格'],
    ['text', 'merged', '“undefined”不是表格中的单元格'],
  ])('%s: it closes nothing and is named', (_, explanation, message) => {
    const result = validateReport(explained(explanation), { previous });

    expect(result.waived).toEqual([]);
    expect(foundBy('explanation.invalid', explained(explanation), { previous })).toMatchObject([
      { severity: 'warning', message: `说明不成立：${message}` },
    ]);
  });

  test('a blank of last year is no prior value', () => {
    const before = withCells(previous, { [inForce]: null });
    const blank = { ...sound, address: inForce, priorValue: 0, newValue: 0 };

    expect(foundBy('explanation.invalid', explained(blank), { previous: before })).toMatchObject([
      { message: '说明不成立：规章 · 现行有效件数，上年写作0，上年报告为空白' },
    ]);
  });

  test.each([
    [9, '9'],
    [undefined, 'undefined'],
  ])('a cell that last year’s form did not have holds no prior value, %s neither', (priorValue, shown) => {
    const before = { ...cleanReport('2019'), year: 2021 };
    const documents = { ...sound, address: inForce, priorValue, newValue: 0 };
    const [finding] = foundBy('explanation.invalid', explained(documents), { previous: before });

    expect(finding?.message).toBe(`说明不成立：规章 · 现行有效件数，上年写作${shown}，上年报告没有这一格`);
    expect(finding?.cells).toEqual([{ address: inForce, role: 'subject', value: 0, of: 'report' }]);
  });

  test.each([
    ['without last year', {}, 2, 'fail'],
    ['without last year', {}, 1, 'could-not-run'],
    ['with the report of another year', { previous: { ...previous, year: 2019 } }, 1, 'pass'],
    ['with last year', { previous }, 1, 'pass'],
  ])('%s a new value of 1 stated as %i', (_, options, newValue, expected) => {
    const explanation = { ...sound, newValue };
    const { outcomes } = validateReport(explained(explanation), { ...options, includePassed: true });

    expect(outcomes?.['explanation.invalid']).toBe(expected);
  });

  test.each([undefined, null, [], {}, 'merged'])('does not speak of explanations: %o', (explanations) => {
    const { outcomes } = validateReport({ ...report, explanations } as never, { includePassed: true });

    expect(outcomes?.['explanation.invalid']).toBe('not-applicable');
  });
});
