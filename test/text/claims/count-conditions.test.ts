import { describe, expect, test } from 'vitest';
import { shown } from './shown-claims.js';

describe('requests received', () => {
  test.each<[string, readonly string[]]>([
    ['收到申请51件，收到申请12件', ['received statement 51件']],
    ['收到申请51件，其中收到申请12件', ['received statement 51件']],
    ['2022年收到申请45件，2023年收到51件', ['received statement 45件 last', 'received statement 51件']],
    ['网上本机关收到申请12件', []],
    ['行政复议方面，收到申请12件', []],
    ['行政复议方面，收到政府信息公开申请12件', ['received statement 12件']],
    ['收到12件', []],
    ['依申请公开工作有序。收到12件', ['received statement 12件']],
    ['依申请公开工作有序。收到12件，', ['received statement 12件']],
    ['依申请公开工作有序。收到12件投诉', []],
    ['依申请公开工作有序。收到12件书籍', []],
    ['依申请公开工作有序。收到12件、8件', []],
    ['依申请公开工作有序。收到12条', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('requests newly received', () => {
  test.each<[string, readonly string[]]>([
    ['新收申请12件', ['received statement 12件']],
    ['新收申请12条', ['received statement 12条']],
    ['依申请公开有序，新收12件', ['received statement 12件']],
    ['依申请公开有序，新收12条', []],
    ['新收12件', []],
    ['行政复议方面，新收申请12件', []],
    ['网上我局新收申请12件', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('requests handled', () => {
  test.each<[string, readonly string[]]>([
    ['办理政府信息公开申请12件', ['received statement 12件']],
    ['办理申请12件', []],
    ['依申请公开有序，办理申请12件', []],
    ['收到申请51件，办理政府信息公开申请50件', ['received statement 51件']],
    ['共有51件，其中办理政府信息公开申请3件', []],
    ['网上我局办理政府信息公开申请3件', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('requests that nothing is said to have been done with', () => {
  test.each<[string, readonly string[]]>([
    ['政府信息公开申请12件', ['received statement 12件']],
    ['云溪县水务局政府信息公开申请12件', ['received statement 12件']],
    ['县公安局政府信息公开申请12件', []],
    ['涉农政府信息公开申请12件', []],
    ['政府信息公开申请12条', []],
    ['收到申请51件，政府信息公开申请50件', ['received statement 51件']],
    ['共有51件，其中政府信息公开申请3件', []],
    ['网上我局政府信息公开申请3件', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('requests concluded', () => {
  test.each<[string, readonly string[]]>([
    ['答复政府信息公开申请52件', ['concluded statement 52件']],
    ['答复政府信息公开申请52件，办结申请50件', ['concluded statement 52件']],
    [
      '2022年答复政府信息公开申请40件，2023年答复52件',
      ['concluded statement 40件 last', 'concluded statement 52件'],
    ],
    ['网上我局答复政府信息公开申请5件', []],
    ['答复12件', []],
    ['行政复议方面，答复申请12件', []],
    ['收到申请51件，答复3次', ['received statement 51件']],
    ['收到申请51件，其中答复50件', ['received statement 51件', 'concluded part 50件']],
    ['收到申请51件，其中认真答复50件', ['received statement 51件']],
    ['收到申请51件，认真答复50件', ['received statement 51件', 'concluded statement 50件']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('outcomes, applicants, requests carried', () => {
  test.each<[string, readonly string[]]>([
    ['予以公开20件', ['outcome statement 20件']],
    ['予以公开20条', []],
    ['自然人41个', []],
    ['自然人申请41个', ['applicant statement 41个']],
    ['结转4条', []],
    ['结转4件', ['carriedForward statement 4件']],
    ['行政复议3件，上年结转1件', ['reconsideration statement 3件']],
    ['行政复议3件，上年结转申请4件', ['reconsideration statement 3件', 'carriedOver statement 4件']],
    ['办理建议12件，予以公开5件', []],
    ['办理建议12件，结转4件', []],
    ['制发规范性文件5件，予以公开3件', ['normative statement 5件']],
    ['制发规范性文件5件，结转3件', ['normative statement 5件']],
    ['发布信息300条，其中予以公开20件', []],
    ['发布信息300条，予以公开20件', ['outcome statement 20件']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('reconsiderations and suits', () => {
  test.each<[string, readonly string[]]>([
    ['行政复议4件', ['reconsideration statement 4件']],
    ['行政复议4次', []],
    ['收到行政复议4件', []],
    ['收到信息公开行政复议4件', ['reconsideration statement 4件']],
    ['政府信息公开申请办理有序，收到行政复议4件', ['reconsideration statement 4件']],
    ['行政复议4件，办理建议5件，维持2件', ['reconsideration statement 4件']],
    ['共5件，其中行政复议2件', []],
    ['行政复议9件，其中信息公开类3件', []],
    ['行政复议9件，其中因依申请公开引发3件', []],
    ['政府信息公开行政复议4件，其中因依申请公开引发3件', ['reconsideration statement 4件']],
    ['行政复议4件，收到政府信息公开申请51件', ['reconsideration statement 4件', 'received statement 51件']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test('disclosure has been spoken of under a heading about it', () => {
    expect(shown('收到行政复议4件', {}, 'remedies')).toEqual(['reconsideration statement 4件']);
  });
});

describe('documents', () => {
  test.each<[string, readonly string[]]>([
    ['制发规范性文件5件', ['normative statement 5件']],
    ['规范性文件方面，制发5件', ['normative statement 5件']],
    ['规范性文件方面，废止2件，现行有效38件', ['normative statement 2件', 'normative statement 38件']],
    ['印发5件', []],
    ['全年废止2件，现行有效38件', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
