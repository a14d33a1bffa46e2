import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overfullLists } from '../../src/text/listed-parts.js';
import { running } from './claims/running.js';

const lists = (text: string) => overfullLists(running(text));

test('tells the whole, the sum and where the list stands', () => {
  const text = '今年发布信息 90 条，其中机构类 30 条、财政类 70 条，较为及时。';
  const [list] = lists(text);

  expect(list).toMatchObject({ whole: 90, sum: 100, words: '90条，其中机构类30条、财政类70条' });
  expect(text.slice(list?.span.start, list?.span.end)).toBe('90 条，其中机构类 30 条、财政类 70 条');
});

test('every list of a text', () => {
  expect(lists('甲9条，其中子5条、丑5条。乙8条，其中寅4条、卯5条。')).toHaveLength(2);
});

/** A whole before 其中, said by one expression. */
const LISTING = /[\d０-９]\s{0,2}[条件份篇个次期场项家人]\s{0,2}[，,（(]?\s{0,2}其中/;
const LIST = '甲类6条、乙类7条。';

test('there is no list without a whole right before 其中', () => {
  const parts = fc.constantFrom('1', '２', '条', '件', '，', ',', '（', ' ', '\u3000', '其中', '为');
  const before = fc.array(parts, { maxLength: 8 }).map((some) => some.join(''));

  fc.assert(
    fc.property(before, (words) => {
      const text = `${words}其中${LIST}`;
      if (!LISTING.test(text)) expect(lists(text)).toEqual([]);
    }),
  );
});

test.each(['1条其中', '1条，其中', '1 条 ， 其中', '１  条  （  其中', '共收1 条,\u3000其中'])(
  '%s',
  (words) => {
    expect(LISTING.test(words)).toBe(true);
    expect(lists(`${words}${LIST}`)).toHaveLength(1);
  },
);
