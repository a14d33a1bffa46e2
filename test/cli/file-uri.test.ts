import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { fileUri } from '../../src/cli/file-uri.js';

test.each([
  ['-', undefined],
  ['report.txt', 'report.txt'],
  ['reports/某局 2024#1.html', 'reports/%E6%9F%90%E5%B1%80%202024%231.html'],
  ['../report.txt', '../report.txt'],
  ['a:b.txt', 'a%3Ab.txt'],
  [resolve('报告.txt'), pathToFileURL(resolve('报告.txt')).href],
])('%s', (file, uri) => {
  expect(fileUri(file)).toBe(uri);
});
