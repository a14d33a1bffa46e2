import { expect, test } from 'vitest';
import { claimsOf, wordsIn } from './shown-claims.js';

/** What a text says has changed, and by how much. */
const grown = (text: string) =>
  claimsOf(text)
    .filter(({ kind }) => kind === 'growth')
    .map(({ topic, quantity, unit, period }) =>
      [topic, `${quantity}${unit}`, ...(period === 'this' ? [] : [period])].join(' '),
    );

test.each<[string, readonly string[]]>([
  ['制发规范性文件较上年增加3件', ['normative 3件']],
  ['制发规范性文件比2022年增加3件', ['normative 3件']],
  ['收到政府信息公开申请51件，自然人申请较上年增长12%', ['applicant 12%']],
  ['收到申请51件，较上年减少3件，同比下降5.6%', ['received -3件', 'received -5.6%']],
  ['2022年收到申请45件，较上年增加6件', ['received 6件 last']],
  ['我局政府信息公开申请较上年增长12%', ['received 12%']],
  ['今年政府信息公开申请较上年增长12%', ['received 12%']],
])('%s', (text, expected) => {
  expect(grown(text)).toEqual(expected);
});

test.each([
  '政府信息公开申请上年增长12%',
  '政府信息公开申请较2021年增长12%',
  '12月政府信息公开申请较上年增长12%',
  '其他政府信息公开申请较上年增长12%',
  '网上我局政府信息公开申请较上年增长12%',
  '行政复议较上年减少1件',
  '自然人申请较上年增长12%',
  '收到政府信息公开申请51件，制发数量较上年增加3件',
  '收到政府信息公开申请51件，废止数量较上年增加3件',
  '收到政府信息公开申请51件，现行有效数量较上年增加3件',
  '收到申请51件，工作经费同比增长13.3%',
  '收到申请51件，满意率98%，较上年增加6件',
  '收到申请51件，较上年增加6',
  '收到申请51件，较上年增加60余件',
  '收到申请51件，较上年增加6件任务，办结52件',
  '信息公开工作有序，自然人较上年增长12%',
  '2022年收到申请45件，今年较上年增加6件',
])('none for certain: %s', (text) => {
  expect(grown(text)).toEqual([]);
});

test.each([
  ['收到申请51件，较上年增加6件', '较上年增加6件'],
  ['收到申请51件，数量较上年增加6件', '较上年增加6件'],
  ['收到申请51件，同比大幅增长13.3%，平稳', '同比大幅增长13.3%'],
  ['收到申请51件，数量与去年持平', '与去年持平'],
])('the words of %s', (text, words) => {
  expect(wordsIn(text).at(-1)).toBe(words);
});
