import { expect, test } from 'vitest';
import { applicants, organisations, total } from '../../src/form/applicants.js';
import { contentHead, disclosure2019, disclosure2021, moneyUnits } from '../../src/form/disclosure.js';
import { notApplicableMarks } from '../../src/form/marks.js';
import { processingFee } from '../../src/form/narrative-terms.js';
import { outcomes2021 } from '../../src/form/outcomes.js';
import { overviewTopics } from '../../src/form/overview-topics.js';
import { differentiated, stillOpen } from '../../src/form/register.js';
import { litigation, remedyColumns } from '../../src/form/remedies.js';
import { applicantHead, balanceNote } from '../../src/form/requests.js';
import { sections } from '../../src/form/sections.js';
import { type Wording, wordingsOf } from '../../src/form/wording.js';

type Part = Wording & { readonly key?: string };

const section2 = [...disclosure2019, ...disclosure2021];

/** Words that published reports use, and what they stand for on the form. */
test.each<[string, readonly Part[], string]>([
  ['行政机关主动公开政府信息情况', sections, 'proactiveDisclosure'],
  ['行政机关收到和处理政府信息公开申请情况', sections, 'requests'],
  ['因政府信息公开工作被申请行政复议、提起行政诉讼情况', sections, 'remedies'],
  ['政府信息公开工作存在的主要问题及改进情况', sections, 'improvement'],
  ['存在问题及改进情况', sections, 'improvement'],
  ['存在的主要问题及改进措施', sections, 'improvement'],
  ['其他需要报告事项', sections, 'otherMatters'],
  ['依申请', overviewTopics, 'onRequest'],
  ['信息管理', overviewTopics, 'informationManagement'],
  ['平台建设', overviewTopics, 'platform'],
  ['组织保障', overviewTopics, 'supervision'],
  ['社会组织', applicants, 'publicInterestOrg'],
  ['法律服务', applicants, 'legalServiceOrg'],
  ['合计', [total], 'total'],
  ['合计', remedyColumns, 'total'],
  ['本年增减', section2.flatMap(({ columns }) => columns), 'itemChange'],
  ['行政规范性文件', disclosure2019.flatMap(({ rows }) => rows), 'normativeDocuments'],
  ['规范性文件', disclosure2021.flatMap(({ rows }) => rows), 'normativeDocuments'],
  ['逾期不补正', outcomes2021, 'other.correctionOverdue'],
  ['逾期不缴费', outcomes2021, 'other.feeOverdue'],
])('%s', (words, parts, key) => {
  expect(parts.filter((part) => wordingsOf(part).includes(words)).map((part) => part.key)).toContain(key);
});

test.each<[Wording, string, string]>([
  [organisations, '法人或其他组织', 'Legal persons and other organisations'],
  [contentHead, '信息内容', 'Information'],
  [applicantHead, '申请人情况', 'Applicants'],
  [litigation, '行政诉讼', 'Administrative litigation'],
  [differentiated, '区分处理', 'Differentiated'],
  [processingFee, '信息处理费', 'Processing fee'],
  [moneyUnits.yuan, '元', 'CNY'],
  [moneyUnits.wanYuan, '万元', 'CNY 10,000'],
])('%j is called %s and %s', (wording, zh, en) => {
  expect(wording).toMatchObject({ zh, en });
});

test('the corner of section 3 is short for the relation of its columns', () => {
  expect(wordingsOf(balanceNote)).toEqual([
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    '办理情况',
  ]);
});

test('what says that a cell does not apply, that a fee is meant, and that a request is open', () => {
  expect(notApplicableMarks).toEqual(expect.arrayContaining(['/', '-', '—', '不涉及', '无']));
  expect(wordingsOf(processingFee)).toContain('收费');
  expect(stillOpen).toContain('办理中');
});
