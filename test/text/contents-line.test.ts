import { describe, expect, test } from 'vitest';
import { isContentsLine, isContentsTitle } from '../../src/text/contents-line.js';

describe('isContentsLine', () => {
  test.each([
    '一、总体情况........1',
    '一、总体情况……3',
    '二、主动公开政府信息情况\t5',
    '三、收到和处理政府信息公开申请情况 … … 12',
    '总体情况 · · ··· 2  ',
    '六、其他需要报告的事项－－－－102',
    '总体情况…1',
    `一、总体情况${'.'.repeat(153)}1`,
  ])('%j', (line) => {
    expect(isContentsLine(line)).toBe(true);
  });

  test.each([
    ['一、总体情况', 'no page'],
    ['一、总体情况 1', 'nothing that leads to the page'],
    ['一、总体情况..1', 'too little that leads to it'],
    ['一、总体情况……', 'nothing that it leads to'],
    ['规章……1', 'no section'],
    ['……1', 'no heading'],
    ['12', 'a number'],
    ['', 'nothing'],
    ['一、总体情况……1页', 'words behind the number'],
    ['一、总体……情况 1', 'dots within the heading'],
    [`一、总体情况${'.'.repeat(154)}1`, 'too long'],
  ])('not %j: %s', (line) => {
    expect(isContentsLine(line)).toBe(false);
  });
});

describe('isContentsTitle', () => {
  test.each([
    ['目录', true],
    ['目  录', true],
    ['目 次', true],
    ['目　　　　　录', true],
    ['目      录', true],
    ['目       录', false],
    ['目', false],
    ['公开目录', false],
    ['目录管理', false],
    ['', false],
  ])('%j: %s', (line, want) => {
    expect(isContentsTitle(line)).toBe(want);
  });
});
