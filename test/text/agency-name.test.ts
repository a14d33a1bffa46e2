import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameAgency } from '../../src/text/agency-name.js';

describe('isSameAgency', () => {
  test.each([
    ['北京市海淀区人民政府', '海淀区政府', true],
    ['北京市海淀区人民政府', '北京市海淀区', true],
    ['北川市', '北川市人民政府', true],
    ['云溪县水务局', '云溪水务局', true],
    ['云溪县水务局', '水务局', true],
    ['云溪县水务局', '云溪县水务局（云溪县河长制办公室）', true],
    ['云溪县 水务局', '云溪县水务局', true],
    ['发展和改革委员会', '市发改委', true],
    ['南山市人力资源和社会保障局', '南山市人社局', true],
    ['南山市住房和城乡建设局', '南山市住建局', true],
    ['南山市城市管理局', '南山市城管局', true],
    ['广西壮族自治区财政厅', '广西财政厅', true],
    ['青山镇人民政府', '云溪县青山镇人民政府', true],
    ['青山街道办事处', '青山街道', true],
    ['云溪县人民政府办公室', '云溪县政府办', true],
    ['云溪县水务局', '云溪县财政局', false],
    ['云溪县水务局', '北川市水务局', false],
    ['北京市政府', '北京市海淀区人民政府', false],
    ['北京市财政局', '北京市海淀区财政局', false],
    ['市财政局', '上海市财政局', true],
    ['上海市财政局', '上海市闵行区财政局', false],
    ['云溪县人民政府', '云溪县水务局', false],
    ['云溪县水务局', '云溪县水务局执法队', false],
    ['云溪县人民政府', '云溪县青山镇人民政府', false],
    ['教育局', '体育局', false],
    ['海淀区发展和改革委员会', '北京市海淀区发改委', true],
    ['市场监督管理局', '青岛市市场监管局', true],
    ['西藏自治区财政厅', '西藏财政厅', true],
    ['新疆维吾尔自治区水利厅', '新疆水利厅', true],
    ['延边朝鲜族自治州财政局', '延边州财政局', true],
    ['吉林省财政局', '吉林省延边朝鲜族自治州财政局', false],
    ['云南省水利局', '云南省大理白族自治州水利局', false],
    ['湖南省财政厅', '湖南省湘西土家族苗族自治州财政厅', false],
    ['海淀区发展和改革委员会', '北京市朝阳区发改委', false],
    ['甲乙', '乙', true],
    ['乙甲乙', '甲甲乙', false],
    ['甲甲乙', '甲丙乙', false],
  ])('%s, %s: %s', (a, b, same) => {
    expect(isSameAgency(a, b)).toBe(same);
    expect(isSameAgency(b, a)).toBe(same);
  });

  test('every name is its own', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => isSameAgency(name, name)));
  });
});
