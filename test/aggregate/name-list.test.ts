import { expect, test } from 'vitest';
import { nameList } from '../../src/aggregate/name-list.js';

test.each([
  [[], ''],
  [['乙局'], '乙局'],
  [['丙局', '乙局', '丁局'], '丁局、丙局、乙局'],
  [['d', 'c', 'b', 'a'], 'a、b、c…'],
  [['a', 'b', 'c', 'd'], 'a、b、c…'],
  [['c', 'a', 'd', 'b', 'e'], 'a、b、c…'],
  [['b', 'b', 'a', 'b', 'c'], 'a、b、b…'],
])('of %j the first are named, whatever order they came in', (names, text) => {
  const list = nameList();
  for (const name of names) list.add(name);

  expect(list.text()).toBe(text);
  expect(list.count()).toBe(names.length);
});
