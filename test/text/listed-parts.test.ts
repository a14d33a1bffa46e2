import { expect, test } from 'vitest';
import { runningTexts } from '../../src/text/claims/running-text.js';
import { overfullLists } from '../../src/text/listed-parts.js';

const lists = (text: string) => runningTexts([{ pointer: '/p', text }]).flatMap(overfullLists);

test('tells the whole, the sum and where the list stands', () => {
  const text = '今年发布信息 90 条，其中机构类 30 条、财政类 70 条，较为及时。';
  const [list] = lists(text);

  expect(list).toMatchObject({ whole: 90, sum: 100, words: '90条，其中机构类30条、财政类70条' });
  expect(text.slice(list?.span.start, list?.span.end)).toBe('90 条，其中机构类 30 条、财政类 70 条');
});

test('every list of a text', () => {
  expect(lists('甲9条，其中子5条、丑5条。乙8条，其中寅4条、卯5条。')).toHaveLength(2);
});
