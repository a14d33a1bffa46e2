import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Address } from '../../src/form/address.js';
import { type ParseResult, parseReport } from '../../src/parse/index.js';
import { cellAddresses } from '../../src/report/cell-addresses.js';
import { valueAt } from '../../src/report/get-cell.js';
import type { Expected } from './documents.js';

/** More published reports beside the repository, for whoever has them: HTML, converters' Markdown, text of PDFs. */
const folder = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

type CorpusReport = Expected & { readonly unscored?: Readonly<Record<string, readonly string[]>> };

interface CorpusFile {
  readonly name: string;
  readonly result: ParseResult;
  readonly expected: CorpusReport;
  /** What the file leaves open. */
  readonly unscored: readonly string[];
}

/** What is not read yet, though the file states it: a table cut at its margin. */
const notYet: Readonly<Record<string, readonly string[]>> = {};

function files(): readonly CorpusFile[] {
  const names = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));
  return names.sort().flatMap((name) => {
    const [base = '', ...endings] = name.split('.');
    const path = `${folder}/${base}.expected.json`;
    if (!existsSync(path)) return [];
    const expected = JSON.parse(readFileSync(path, 'utf8')) as CorpusReport;
    const result = parseReport(readFileSync(`${folder}/${name}`, 'utf8'));
    return [{ name, result, expected, unscored: expected.unscored?.[endings.join('.')] ?? [] }];
  });
}

const within = (address: Address, open: readonly string[]): boolean =>
  open.some((prefix) => address.startsWith(prefix));

function reads({ name, result, expected, unscored }: CorpusFile): void {
  const addresses = cellAddresses(expected.edition).filter(
    (address) => valueAt(expected, address) !== undefined,
  );

  test('every cell that the file states', () => {
    const scored = addresses.filter((address) => !within(address, [...unscored, ...(notYet[name] ?? [])]));
    const read = scored.map((address) => [address, valueAt(result.report, address)]);

    expect(read).toEqual(scored.map((address) => [address, valueAt(expected, address)]));
  });

  test('nothing else wrong: a cell that it leaves open is null and named by a finding, or right', () => {
    const named = new Set(
      result.findings.flatMap(({ missing, cells }) => [...missing, ...cells.map(({ address }) => address)]),
    );
    const wrong = addresses.filter((address) => {
      const value = valueAt(result.report, address);
      if (JSON.stringify(value) === JSON.stringify(valueAt(expected, address))) return false;
      return value !== null || !named.has(address);
    });

    expect(wrong).toEqual([]);
  });

  test('edition and year', () => {
    expect(result.report?.edition).toBe(expected.edition);
    expect([expected.year, null]).toContain(result.report?.year);
  });
}

if (!existsSync(folder)) test.skip('the folder ../shared/corpus is not there', () => {});
else {
  describe.each(files())('$name', reads);

  test.each(['24_pt_2018.txt', '28_czj_2017.txt'])('%s is of a year without a unified form', (name) => {
    const { report, findings } = parseReport(readFileSync(`${folder}/${name}`, 'utf8'));

    expect(report).toBeNull();
    expect(findings.map(({ rule }) => rule)).toEqual(['parse.unsupported-year']);
  });
}
