import { describe, expect, test } from 'vitest';
import { isDateLine, isPageFurniture, isPageMark } from '../../src/text/page-furniture.js';

describe('isPageMark', () => {
  test.each([
    '- 3 -',
    '-3-',
    '— 12 —',
    '－３－',
    '·5·',
    '~ 7 ~',
    '第3页',
    '第 3 页',
    '第 3 页 共 12 页',
    '第3页/共12页',
    '3/12页',
    '  - 3 -  ',
    `- 3 ${'-'.repeat(20)}`,
  ])('%j', (line) => {
    expect(isPageMark(line)).toBe(true);
  });

  test.each([
    '',
    '3',
    '-3',
    '3-',
    '第三部分',
    '- 12345 -',
    '第3页正文',
    '2024年1月1日',
    '- 3 - 页眉文字',
    `- 3 ${'-'.repeat(21)}`,
  ])('not %j', (line) => {
    expect(isPageMark(line)).toBe(false);
  });
});

describe('isDateLine', () => {
  test.each([
    '2021年2月2日',
    '2021 年 02 月 02 日',
    '二〇二一年二月二日',
    '二○二一年十二月三十一日',
    '  2021年2月2日 ',
    '２０２１年２月２日',
    `2021年2月2日${' '.repeat(15)}`,
  ])('%j', (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  test.each([
    '',
    '2021年2月',
    '2021年',
    '截至2021年2月2日',
    '2021年2月2日发布',
    '2021年2月2日至2月3日',
    `2021年2月2日${' '.repeat(16)}`,
  ])('not %j', (line) => {
    expect(isDateLine(line)).toBe(false);
  });
});

describe('isPageFurniture', () => {
  test.each([
    '主办:青岩县人民政府办公室',
    '承办：青岩县政务数据局',
    '版权所有 青岩县',
    '网站标识码：0000000000',
    '备案号：青ICP备00000000号',
    '青ICP备00000000号-1',
    '青公网安备 00000000000000号',
    '技术支持：青岩信息中心',
    '扫一扫在手机打开当前页',
    '打印',
    '上一篇：没有了',
    '日期：2021-02-02 15:39 字号：',
    '发文日期：2021-02-02',
    '【字号：大 中 小】',
    '[字体：大 中 小] 打印',
    '• 字号：',
    '发表日期：2021-02-02 15:39:00 发布机构：县政府办',
    '时间：2021-02-02',
    '点击数：',
    '浏览量：12',
    '作者：佚名',
    '2021年02月02日来源：县政府办',
    '2021-02-02 15:39 来源：县政府办 浏览：3',
    '下一篇：公告',
    '附件下载',
    '地址：石桥街1号',
    '邮编:000000',
    'E-mail:qingyan@example.com',
    'Email：qingyan@example.com',
    ' \u3000版权所有 青岩县',
    `主办：${'县'.repeat(77)}`,
  ])('%j', (line) => {
    expect(isPageFurniture(line)).toBe(true);
  });

  test.each([
    '',
    '无',
    '全年主办培训三期。',
    '本单位的地址和邮编已经公布',
    '门户网站备案信息及时更新',
    '日期和字号已经更正',
    '报送日期：每月五日前',
    '时间和来源已经更正',
    '点击量比上年增加一成',
    '2021年2月2日来信',
    `主办：${'县'.repeat(78)}`,
  ])('not %j', (line) => {
    expect(isPageFurniture(line)).toBe(false);
  });
});
