import { describe, expect, test } from 'vitest';
import { tellingOf } from '../../src/text/problems-and-measures.js';

describe('tellingOf', () => {
  test.each([
    '信息更新不够及时，解读形式较为单一。',
    '公开的主动性有待加强；还需进一步规范答复文书。',
    '一是意识淡薄，二是人手不足。',
    '栏目内容偏少，个别栏目更新滞后',
  ])('only problems: %s', (text) => {
    expect(tellingOf(text)).toEqual({ problems: true, measures: false });
  });

  test.each([
    '加强学习培训，完善公开制度。',
    '本年度重新梳理了栏目，明确专人负责',
    '（一）强化队伍建设。定期组织业务学习。（二）丰富公开形式。',
    '一是继续加大公开力度；二是严把审核关。',
    '2.进一步健全工作机制',
    '下步工作：按时更新目录',
  ])('only measures: %s', (text) => {
    expect(tellingOf(text)).toEqual({ problems: false, measures: true });
  });

  test.each([
    '存在信息更新不及时的情况，今后安排专人负责。',
    '问题：业务不熟。措施：组织学习。',
    '基层公开力度不够。加强对村级的指导。',
    '上年提出的更新滞后已改正。',
    '栏目内容偏少，拟于明年充实',
  ])('both: %s', (text) => {
    expect(tellingOf(text)).toEqual({ problems: true, measures: true });
  });

  test('a statement of neither is taken for either', () => {
    expect(tellingOf('本局政府信息公开工作平稳有序。')).toEqual({ problems: true, measures: true });
    expect(tellingOf('业务不熟，人手不足。编发指引，统一口径。')).toEqual({ problems: true, measures: true });
    expect(tellingOf('加强学习培训。公开意识淡薄。')).toEqual({ problems: true, measures: true });
  });

  test('nothing', () => {
    expect(tellingOf('')).toEqual({ problems: false, measures: false });
  });
});
