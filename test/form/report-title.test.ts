import { expect, test } from 'vitest';
import { standardTitle } from '../../src/form/report-title.js';

test.each([
  ['岚川市水务局', 2024, '岚川市水务局2024年政府信息公开工作年度报告'],
  ['岚川市水务局', null, '岚川市水务局政府信息公开工作年度报告'],
  [null, 2024, '2024年政府信息公开工作年度报告'],
  [null, null, '政府信息公开工作年度报告'],
])('%s, %s', (agency, year, title) => {
  expect(standardTitle(agency, year)).toBe(title);
});
