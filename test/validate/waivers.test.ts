import { describe, expect, test } from 'vitest';
import type { Waiver } from '../../src/validate/validate-options.js';
import { validateReport } from '../../src/validate/validate-report.js';
import { cleanReport, withCells, yearBefore } from './clean-report.js';

const total = '/remedies/reconsideration/total';
const blank = '/remedies/reconsideration/pending';
const report = withCells(cleanReport('2021'), { [blank]: null });
const reason = '核对过原件';

describe('waivers', () => {
  test('without one the report fails', () => {
    expect(validateReport(report)).toMatchObject({
      verdict: 'fail',
      counts: { error: 1, warning: 1, info: 0 },
      waived: [],
      unusedWaivers: [],
    });
  });

  test('a finding that is waived leaves findings, counts and verdict, and stays with its reason', () => {
    const waiver = { rule: 'remedies.total', reason } as const;
    const result = validateReport(report, { waivers: [waiver] });

    expect(result).toMatchObject({
      verdict: 'pass',
      counts: { error: 0, warning: 1, info: 0 },
      unusedWaivers: [],
    });
    expect(result.findings.map(({ rule }) => rule)).toEqual(['value.blank']);
    expect(result.waived).toMatchObject([
      { finding: { rule: 'remedies.total', severity: 'error' }, waiver: { reason } },
    ]);
    expect(result.waived[0]?.waiver).toBe(waiver);
  });

  test.each<[string, Omit<Waiver, 'reason'>, boolean]>([
    ['the cell it speaks of', { rule: 'remedies.total', address: total }, true],
    ['a cell that it misses', { rule: 'remedies.total', address: blank }, true],
    ['another cell', { rule: 'remedies.total', address: '/remedies/directLitigation/total' }, false],
    ['the year', { rule: 'remedies.total', year: 2022 }, true],
    ['another year', { rule: 'remedies.total', year: 2021 }, false],
    ['another rule', { rule: 'requests.balance', address: total }, false],
  ])('names %s', (_, waiver, accepts) => {
    const result = validateReport(report, { waivers: [{ ...waiver, reason }] });

    expect(result.verdict).toBe(accepts ? 'pass' : 'fail');
    expect(result.unusedWaivers).toHaveLength(accepts ? 0 : 1);
  });

  test('a cell of last year’s report is not what a finding is about', () => {
    const previous = withCells(yearBefore(report), { '/requests/carriedForward/total': 4 });
    const of = (address: NonNullable<Waiver['address']>) => {
      const waivers = [{ rule: 'continuity.carry-over', address, reason }] as const;
      return validateReport(report, { previous, waivers }).waived;
    };

    expect(of('/requests/carriedForward/total')).toEqual([]);
    expect(of('/requests/carriedOver/total')).toHaveLength(1);
  });

  test('one of several cells that a finding misses is enough', () => {
    const two = withCells(report, { '/remedies/reconsideration/other': null });
    const waivers = [{ rule: 'remedies.total', address: blank, reason }] as const;

    expect(validateReport(two, { waivers }).waived).toHaveLength(1);
  });

  test('a cell that one of the editions has is enough to name it by', () => {
    const waivers = [
      { rule: 'value.blank', address: '/requests/outcomes/other.feeOverdue/total', reason },
      { rule: 'value.blank', address: '/proactiveDisclosure/procurement/amount', reason },
    ] as const;

    expect(validateReport(report, { waivers }).unusedWaivers).toEqual(waivers);
  });

  test('only what a finding misses is enough to name it by', () => {
    const rowMissing = { rule: 'structure.row-missing', missing: [blank], cells: [] } as const;
    const source = {
      findings: [{ ...rowMissing, severity: 'error', params: { row: '行政复议' }, message: '' }],
      readings: new Map(),
    } as const;
    const waivers = [{ rule: 'structure.row-missing', address: blank, reason }] as const;

    expect(validateReport(report, { source, waivers })).toMatchObject({ verdict: 'pass', findings: [] });
  });

  test('of two waivers the first is the one; the other is used too', () => {
    const waivers = [
      { rule: 'remedies.total', address: total, reason: '其一' },
      { rule: 'remedies.total', reason: '其二' },
    ] as const;
    const result = validateReport(report, { waivers });

    expect(result.waived).toMatchObject([{ waiver: { reason: '其一' } }]);
    expect(result.unusedWaivers).toEqual([]);
  });

  test('a rule that is off needs no waiver', () => {
    const waivers = [{ rule: 'remedies.total', reason }] as const;

    expect(validateReport(report, { waivers, rules: { 'remedies.*': 'off' } }).unusedWaivers).toEqual(
      waivers,
    );
  });
});
