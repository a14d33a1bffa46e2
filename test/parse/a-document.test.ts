import { describe, expect, test } from 'vitest';
import { editions } from '../../src/form/forms.js';
import { parseReport } from '../../src/parse/index.js';
import { isMoney } from '../../src/report/cell.js';
import { cellAddresses } from '../../src/report/cell-addresses.js';
import { valueAt } from '../../src/report/get-cell.js';
import { aDocument, reportOf } from './a-document.js';

describe('a document in the words of the form', () => {
  test.each(editions)('is read whole on the form of %s, with nothing to say about it', (edition) => {
    const source = aDocument({}, edition);
    const report = reportOf(source);
    const values = cellAddresses(report).map((address) => valueAt(report, address));

    expect(parseReport(source).findings).toEqual([]);
    expect(report.edition).toBe(edition);
    expect(values.filter((value) => value !== 0 && !(isMoney(value) && value.value === '0'))).toEqual([]);
  });
});
