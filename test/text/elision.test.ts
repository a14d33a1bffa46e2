import { expect, test } from 'vitest';
import { leavesOut } from '../../src/text/elision.js';

test.each(['问题如下。[…略…]', '（略）', '正文(略)', '【……】', '[...]', '[ 省略 ]'])(
  '%s leaves something out',
  (text) => {
    expect(leavesOut(text)).toBe(true);
  },
);

test.each([
  '',
  '战略合作',
  '公开形式不够丰富……今后改进',
  '（一）主动公开',
  '策略（战略）研究',
  '（略有好转）',
  '（略高于上年）',
])('%j does not', (text) => {
  expect(leavesOut(text)).toBe(false);
});
