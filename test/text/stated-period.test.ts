import { expect, test } from 'vitest';
import { statedPeriod } from '../../src/text/stated-period.js';

test.each([
  ['数据的统计期限自2023年1月1日起至2023年12月31日止。', '2023-1-1', '2023-12-31'],
  ['所列数据统计时限为2023 年 1 月 1 日至 12 月 31 日。', '2023-1-1', '2023-12-31'],
  ['统计周期：2022年05月15日－2022年12月31日', '2022-5-15', '2022-12-31'],
  ['所列数据的统计期限，自2023年1月1日至12月31日。', '2023-1-1', '2023-12-31'],
])('%s', (text, from, to) => {
  expect(statedPeriod(text)).toMatchObject({ from, to });
});

test.each([
  '',
  '统计期限为全年。',
  '数据截至2023年12月31日。',
  '2023年1月1日至2023年12月31日',
  '自2023年1月1日起施行，数据于2023年公布',
  '对数据安全进行了专项检查，自2023年3月1日至5月31日共检查10家单位。',
])('%j states none', (text) => {
  expect(statedPeriod(text)).toBeNull();
});

test('stands where the days do', () => {
  const text = '统计期限自2023年1月1日至12月31日。';
  const { start = 0, end = 0 } = statedPeriod(text) ?? {};

  expect(text.slice(start, end)).toBe('2023年1月1日至12月31日');
});
