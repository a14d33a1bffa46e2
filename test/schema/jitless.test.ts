import { expect, test, vi } from 'vitest';
import { cleanReport } from '../validate/clean-report.js';

test('reads reports where no function can be made of text', async () => {
  const forbidden = vi.fn(() => {
    throw new EvalError('Refused to evaluate a string as JavaScript');
  });
  vi.stubGlobal('Function', forbidden);
  const { config } = await import('zod');
  config({ jitless: true });
  const { readReport } = await import('../../src/schema/index.js');
  const clean = cleanReport('2019');

  expect(readReport(clean)).toEqual({ ok: true, report: clean });
  expect(readReport({ ...clean, year: 'MMXX' })).toMatchObject({
    findings: [{ params: { pointer: '/year' } }],
  });
  expect(forbidden).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});
