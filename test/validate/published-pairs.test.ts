import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';
import { parseReport } from '../../src/parse/index.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { validateReport } from '../../src/validate/validate-report.js';

/** Published reports beside the repository, for whoever has them. */
const folder = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

interface Pair {
  readonly previous: string;
  readonly report: string;
  /** What was counted by hand in both reports. */
  readonly counted: readonly string[];
  readonly findings: readonly unknown[];
}

/** Two consecutive years of two agencies, with what does not follow from the one to the other. */
const golden = fileURLToPath(new URL('../fixtures/findings/published-pairs.json', import.meta.url));
const pairs: readonly Pair[] = JSON.parse(readFileSync(golden, 'utf8'));

const asRead = (name: string) =>
  parseReport(readFileSync(`${folder}/${name}.txt`, 'utf8')).report as AnnualReport;

/** A report as read, with the figures that were read off by hand: the file leaves some of them open. */
function byHand(name: string): AnnualReport {
  const { proactiveDisclosure, requests, remedies } = JSON.parse(
    readFileSync(`${folder}/${name}.expected.json`, 'utf8'),
  );
  return { ...asRead(name), proactiveDisclosure, requests, remedies };
}

function told({ rule, severity, expected, actual, difference, cells }: Finding) {
  return {
    rule,
    severity,
    expected,
    actual,
    difference,
    cells: cells.map(({ of, address, value }) => [of, address, value]),
  };
}

if (!existsSync(folder)) test.skip('the folder ../shared/corpus is not there', () => {});
else {
  describe.each(pairs)('$previous and $report', ({ previous, report, findings }) => {
    test.each([
      ['as read', asRead],
      ['with the figures read off by hand', byHand],
    ])('%s', (_, of) => {
      const result = validateReport(of(report), { previous: of(previous) });
      const continuity = result.findings.filter(({ rule }) => rule.startsWith('continuity.'));

      expect(continuity.map(told)).toEqual(findings);
    });
  });
}
