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

test.each([
  [
    'in two sentences',
    '甲9条，其中子5条、丑5条。乙8条，其中寅4条、卯5条。',
    ['9条，其中子5条、丑5条', '8条，其中寅4条、卯5条'],
  ],
  ['once, if another follows', '共9条，其中甲类6条、乙类7条，其中丙类3条。', ['9条，其中甲类6条、乙类7条']],
  ['in another', '共90条，其中机构类30条，其中甲类20条、乙类15条。', ['30条，其中甲类20条、乙类15条']],
  ['up to the last part', '共9条，其中甲类6条、乙类7条、丙类1条。', ['9条，其中甲类6条、乙类7条、丙类1条']],
  ['behind a sentence', '工作有序。共9条，其中甲类6条、乙类7条。', ['9条，其中甲类6条、乙类7条']],
])('every list of a text: %s', (_, text, words) => {
  expect(lists(text).map((list) => list.words)).toEqual(words);
});

test('a list is read for 400 characters', () => {
  const parts = Array.from({ length: 50 }, () => '甲类信息2条').join('、');

  expect(lists(`共99条，其中${parts}。`).map(({ sum }) => sum)).toEqual([100]);
  expect(lists(`共199条，其中${parts}、${parts}。`)).toEqual([]);
});

test.each<[string, string, [whole: number, sum: number] | null]>([
  ['parts that are more than the whole', '共9条，其中甲类6条、乙类7条。', [9, 13]],
  ['and as much as it', '共13条，其中甲类6条、乙类7条。', null],
  ['and less', '共20条，其中甲类6条、乙类7条。', null],
  ['a colon behind 其中', '共9条，其中：甲类6条、乙类7条。', [9, 13]],
  ['a comma behind 其中', '共9条，其中，甲类6条、乙类7条。', [9, 13]],
  ['nothing behind 其中', '共9条，其中', null],
  ['a number behind 其中', '共9条，其中6条、7条。', null],
  ['a number without a name behind a part', '共9条，其中甲类6条、7条。', null],
  ['a name without a number', '共9条，其中甲类、乙类7条、丙类8条。', null],
  ['a later name without a number', '共9条，其中甲类6条、乙类、丙类8条。', null],
  ['a part that is more than it says', '共9条，其中甲类6余条、乙类7条。', null],
  ['a whole that is more than it says', '共9余条，其中甲类6条、乙类7条。', null],
  ['a whole whose separators are out of place', '共1,23条，其中甲类6条、乙类7条。', null],
  ['a whole with two points', '共1.2.3条，其中甲类6条、乙类7条。', null],
  ['too many blanks behind the whole', '全年发布信息共9   条，其中甲类6条、乙类7条。', null],
  ['parts that are named alike', '共9条，其中甲类6条，乙类7条。', [9, 13]],
  ['parts that are named alike, one at more length', '共9条，其中公文类6条，乙类7条。', [9, 13]],
  ['parts that are named alike, the other at more length', '共9条，其中乙类6条，公文类7条。', [9, 13]],
  ['parts that are not', '共9条，其中甲类6条，乙种7条。', null],
  ['parts of which one is not', '共9条，其中甲类6条，乙种7条，丙类8条。', null],
  ['parts that are not, yet listed with 、', '共9条，其中甲类6条、乙种7条。', [9, 13]],
  ['the whole before the last part', '共9条，其中甲类6条、乙类3条、丙类2条。', null],
  ['a part alone that is the whole', '共9条，其中甲类9条、乙类3条。', null],
  ['a part in another unit', '共9条，其中甲类6件、乙类7条。', null],
  ['a list that goes on in another unit', '共9条，其中甲类6条、乙类7条、丙类8件。', [9, 13]],
  ['a list that goes on with another sign', '共9条，其中甲类6条、乙类7条；丙类8条。', [9, 13]],
  ['a part that is about so many', '共9条，其中甲类约6条、乙类7条。', null],
  ['a later part that is about so many', '共9条，其中甲类6条、乙类近7条。', null],
  ['a whole that is about so many', '共约9条，其中甲类6条、乙类7条。', null],
  ['channels, of which one thing can be in several', '共9条，其中网站6条、微博7条。', null],
  ['outcomes, which the claims tell', '共9件，其中予以公开6件、不予处理7件。', null],
  ['a whole in another form', '共1,200条，其中甲类600条、乙类700条。', [1200, 1300]],
  ['a whole too large to be one', '共1234567890123456789条，其中甲类6条、乙类7条。', null],
  ['no list in the next sentence', '共9条，其中甲类6条。乙类7条。', null],
  ['no whole in the sentence before', '共9条。其中甲类6条、乙类7条。', null],
  ['a whole in words', '共九条，其中甲类6条、乙类7条。', null],
])('%s: %s', (_, text, want) => {
  const [list] = lists(text);

  expect(list ? [list.whole, list.sum] : null).toEqual(want);
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
