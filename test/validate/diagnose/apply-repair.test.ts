import { describe, expect, test } from 'vitest';
import { applyRepair } from '../../../src/validate/diagnose/apply-repair.js';
import { diagnoseReport } from '../../../src/validate/diagnose/diagnose-report.js';
import type { Repair } from '../../../src/validate/diagnose/repair.js';
import { validateReport } from '../../../src/validate/validate-report.js';
import { cleanReport, withCells } from '../clean-report.js';

const clean = cleanReport('2021');
const business = '/requests/received/business';
const broken = withCells(clean, { [business]: 30 });

describe('applyRepair', () => {
  test('gives a new report and leaves the old one', () => {
    const before = structuredClone(broken);
    const [repair] = diagnoseReport(broken);
    const repaired = applyRepair(broken, repair as Repair);

    expect(repaired).toEqual(clean);
    expect(broken).toEqual(before);
    expect(validateReport(repaired).verdict).toBe('pass');
    expect(repaired.remedies).toBe(broken.remedies);
  });

  test('fills in a blank', () => {
    const blank = withCells(clean, { [business]: null });
    const changes = [{ address: business, from: null, to: 3 }] as const;

    expect(applyRepair(blank, { changes })).toEqual(clean);
  });

  test.each([
    [clean, 30, '/requests/received/business holds 3, and the repair changes 30.'],
    [withCells(clean, { [business]: null }), 30, 'business holds null, and the repair changes 30.'],
    [withCells(clean, { [business]: 'n/a' }), null, 'business holds "n/a", and the repair changes null.'],
    [withCells(clean, { [business]: {} }), null, 'business holds no count, and the repair changes null.'],
  ])('refuses the repair of another report: %#', (report, from, message) => {
    const changes = [{ address: business, from, to: 3 }] as const;

    expect(() => applyRepair(report, { changes })).toThrow(RangeError);
    expect(() => applyRepair(report, { changes })).toThrow(message);
  });

  test('knows a report of no edition', () => {
    const odd = { ...broken, edition: '2018' } as never;
    const [repair] = diagnoseReport(odd);

    expect(applyRepair(odd, repair as Repair)).toEqual({ ...clean, edition: '2018' });
  });
});
