import { createContext, runInContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { scriptOf } from '../../browser/script-of.js';
import { cleanReport } from '../../validate/clean-report.js';
import type * as script from './reader.js';

/** The schemas in a place of their own where no function can be made of text, as on a page with a strict policy. */
async function schemasWithin(forbidden: () => never): Promise<typeof script> {
  const context = createContext({ Function: forbidden }, { codeGeneration: { strings: false, wasm: false } });
  return runInContext(`${await scriptOf('test/schema/jitless/reader.ts')};host;`, context);
}

test('reads reports where no function can be made of text', async () => {
  const forbidden = vi.fn(function refuse(): never {
    throw new EvalError('Refused to evaluate a string as JavaScript');
  });
  const { readReport, settings } = await schemasWithin(forbidden);
  const clean = cleanReport('2019');

  expect(settings.jitless).toBe(true);
  expect(readReport(clean)).toEqual({ ok: true, report: clean });
  expect(readReport({ ...clean, year: 'MMXX' })).toMatchObject({
    findings: [{ params: { pointer: '/year' } }],
  });
  expect(forbidden).not.toHaveBeenCalled();
});
