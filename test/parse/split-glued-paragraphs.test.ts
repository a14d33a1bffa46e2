import { expect, test } from 'vitest';
import { parseReport } from '../../src/parse/index.js';
import { aDocument, disclosureLines } from './a-document.js';

test('an amount in running text has the unit that a blank parts from it', () => {
  const lines = disclosureLines('2019').map((line) =>
    line.replace(/(政府集中采购\t)0\t0$/, '$13\t12.5 万元'),
  );
  const text = lines.join(' ').replaceAll('\t', ' ');
  const { report } = parseReport(aDocument({ disclosure: ['二、主动公开政府信息情况', text] }, '2019'));

  expect(report?.edition === '2019' && report.proactiveDisclosure.procurement).toEqual({
    projects: 3,
    amount: { value: '12.5', unit: 'wanYuan' },
  });
});
