import { expect, test } from 'vitest';
import { canMakeRules } from '../../src/text/rule-making-power.js';

test.each([
  ['云溪县人民政府', false],
  ['云溪县水务局', false],
  ['北川市云溪区人民政府', false],
  ['南宁市青秀区财政局', false],
  ['广西壮族自治区南宁市青秀区财政局', false],
  ['都安瑶族自治县人民政府', false],
  ['鄂温克族自治旗人民政府', false],
  ['云溪县青山镇人民政府', false],
  ['青山乡政府', false],
  ['青山街道办事处', false],
  ['青山街道', false],
  ['北川市人民政府', true],
  ['北川市水务局', true],
  ['江东省人民政府', true],
  ['广西壮族自治区财政厅', true],
  ['镇江市住房和城乡建设局', true],
  ['北川市乡村振兴局', true],
  ['北川市社区矫正管理局', true],
  ['北川高新技术产业开发区管理委员会', true],
  ['江东省县域经济办公室', true],
  ['国家税务总局', true],
  ['江东省野生动物保护区管理局', true],
  ['江东省青山灌区管理局', true],
  ['广西壮族自治区区直机关事务管理局', true],
  ['北川市西湖区财政局', false],
  ['', true],
])('%s: %s', (name, can) => {
  expect(canMakeRules(name)).toBe(can);
});
