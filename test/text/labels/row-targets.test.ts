import { expect, test } from 'vitest';
import { rowTargets } from '../../../src/text/labels/row-targets.js';

const targetOf = (zh: string) => rowTargets().find(([wording]) => wording.zh === zh)?.[1];

test('a row of both editions is one, worded as on the form of the later', () => {
  const [later, earlier] = [targetOf('行政规范性文件'), targetOf('规范性文件')];
  expect(later?.wording.zh).toBe('行政规范性文件');
  expect(later?.pointer).toBe('/proactiveDisclosure/normativeDocuments');
  expect(rowTargets().filter(([, { pointer }]) => pointer === later?.pointer).length).toBe(2);
  expect(earlier).toEqual(later);
});

test.each([
  { label: '总计', ambiguous: true },
  { label: '其他', ambiguous: true },
  { label: '规章', ambiguous: false },
  { label: '未经复议直接起诉', ambiguous: false },
])('a row in the words of a column says so: $label', ({ label, ambiguous }) => {
  expect(targetOf(label)?.ambiguous).toBe(ambiguous);
});

test('a group of suits has the name that it has with the head over it', () => {
  expect(targetOf('行政诉讼复议后起诉')?.key).toBe('litigationAfterReconsideration');
});
