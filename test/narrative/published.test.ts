import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';
import { parseReport } from '../../src/parse/index.js';
import { valueAt } from '../../src/report/get-cell.js';
import { validateReport } from '../../src/validate/validate-report.js';
import { publishedFindings } from './published-findings.js';

/** Published reports beside the repository, for whoever has them. */
const folders = ['seeds', 'corpus'].map((name) =>
  fileURLToPath(new URL(`../../../shared/${name}`, import.meta.url)),
);
const files = folders.filter(existsSync).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => !name.endsWith('.expected.json'))
    .map((name) => ({ name, path: `${folder}/${name}` })),
);

const ofText = ({ rule }: Finding): boolean => /^(?:narrative|text)\./.test(rule);

/** What the rules about the text find in a source, with the words they point at. */
function foundIn(source: string): readonly { readonly rule: string; readonly words: string }[] {
  const { report, ...reader } = parseReport(source);
  if (!report) return [];
  return validateReport(report, { source: reader })
    .findings.filter(ofText)
    .map(({ rule, span }) => {
      const hasPlace = span !== undefined && 'pointer' in span;
      const text = hasPlace ? String(valueAt(report, span.pointer)).slice(span.start, span.end) : '';
      return { rule, words: text };
    })
    .sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

if (files.length === 0) test.skip('the folders ../shared/seeds and ../shared/corpus are not there', () => {});
else {
  describe('published reports', () => {
    test.each(files)('$name', ({ name, path }) => {
      const known = (publishedFindings[name] ?? []).map(({ rule, words }) => ({ rule, words }));

      expect(foundIn(readFileSync(path, 'utf8'))).toEqual(known.sort((a, b) => (a.rule < b.rule ? -1 : 1)));
    });
  });
}
