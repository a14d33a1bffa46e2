import { describe, expect, test } from 'vitest';
import { sniffFormat } from '../../../src/parse/front-ends/sniff-format.js';

describe('sniffFormat', () => {
  test.each([
    { given: '', want: 'text' },
    { given: '一、总体情况', want: 'text' },
    { given: '规章 | 1 | 2 | 3', want: 'text' },
    { given: '| 规章 | 1 |', want: 'text' },
    { given: '规章\t1\t2', want: 'text' },
    { given: '第一行\n----\n第二行', want: 'text' },
    { given: '# 标题', want: 'markdown' },
    { given: '   ### 标题', want: 'markdown' },
    { given: '#标题', want: 'markdown' },
    { given: '正文\n\n## 一、总体情况', want: 'markdown' },
    { given: '| 甲 | 乙 |\n|---|---|\n| 1 | 2 |', want: 'markdown' },
    { given: '甲 | 乙\n--- | ---\n1 | 2', want: 'markdown' },
    { given: '| 甲 |\n|:--:|', want: 'markdown' },
    { given: '# 标题\n\n<html><body><table><tr><td>1</td></tr></table></body></html>', want: 'markdown' },
    { given: '# 标题\n\n<div><table><tr><td>1</td></tr></table></div>', want: 'markdown' },
    { given: '<html><body><table><tr><td>1</td></tr></table></body></html>', want: 'html' },
    { given: '<html>\n<body><table><tr><td>\n# 1</td></tr></table></body></html>', want: 'html' },
    { given: '## 一、总体情况\n\n<div style="text-align: center"><img src="a.jpg"></div>', want: 'markdown' },
    { given: '<p>年度报告</p>\n\n| 甲 | 乙 |\n|---|---|\n| <p>1</p> | 2 |', want: 'markdown' },
    { given: '<!DOCTYPE html>\n<style>\n# 一、\n</style><p>一、总体情况</p>', want: 'html' },
    { given: '<div>\n#zoom 一、\n</div>', want: 'html' },
    { given: '<div>\n# 标题\n</div>', want: 'html' },
    { given: '甲 | 乙\n- | -\n（一）<br>予以公开 | 2', want: 'markdown' },
    { given: '（一）<br/> | 2', want: 'markdown' },
    { given: '第一行<br>第二行', want: 'text' },
    { given: '<table><tr><td>甲<br>乙 | 丙</td></tr></table>', want: 'html' },
    { given: '    # 缩进', want: 'text' },
    { given: '┌───┬───┐\n│ 甲 │ 乙 │\n└───┴───┘', want: 'text' },
    { given: '# 标题\n┌───┬───┐\n│ 甲 │ 乙 │', want: 'text' },
  ])('$given', ({ given, want }) => {
    expect(sniffFormat(given)).toBe(want);
  });
});
