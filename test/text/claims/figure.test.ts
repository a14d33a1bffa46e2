import { expect, test } from 'vitest';
import { shown, wordsIn } from './shown-claims.js';

test.each<[string, readonly string[]]>([
  ['增加3件自然人申请', []],
  ['较上年增加自然人3件', []],
  ['网上12件自然人申请', []],
  ['分别有12件自然人申请', []],
  ['网上申请12件予以公开', []],
  ['12件政府信息公开申请', ['received statement 12件']],
  ['12件政府信息公开申请表', []],
  ['收到12件政府信息公开申请表', []],
  ['12件政府信息公开申请投诉', []],
  ['自然人3件、企业4件', ['applicant statement 3件', 'applicant statement 4件']],
  ['云溪县水务局自然人申请3件', ['applicant statement 3件']],
  ['县公安局自然人申请3件', []],
  ['认真答复政府信息公开申请50件', ['concluded statement 50件']],
  ['县公安局答复政府信息公开申请50件', []],
  ['对涉农类答复政府信息公开申请50件', []],
  ['计划答复政府信息公开申请50件', []],
])('what the words around a number say: %s', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ['企业3件和自然人41件', ['企业3件', '自然人41件']],
  ['收到申请51件，申请50件已办结', ['收到申请51件', '申请50件已办结']],
  ['收到51件政府信息公开申请', ['收到51件政府信息公开申请']],
  ['规范性文件方面，制发5件', ['制发5件']],
  ['规范性文件方面，制发5件、废止2件', ['制发5件', '废止2件']],
  ['收到申请51件、办结52件、结转3件', ['收到申请51件', '办结52件', '结转3件']],
  ['收到申请51件，办结52件和结转3件', ['收到申请51件', '办结52件', '结转3件']],
  ['3件、自然人41件', ['自然人41件']],
])('which words say it: %s', (text, expected) => {
  expect(wordsIn(text)).toEqual(expected);
});
