import type { NarrativeRuleId } from '../../src/finding/rules/narrative.js';
import { examined } from '../narrative/examined-report.js';
import { withText } from '../validate/clean-report.js';
import type { FamilyCases, RuleCase, RuleCases } from './rule-case.js';

const saying = (text: string): RuleCase => ({ report: withText(examined, 'overview', text) });
const stating = (text: string): RuleCase => ({ report: withText(examined, 'preamble', text) });
const both = (passes: string, fails: string): RuleCases => ({ passes: saying(passes), fails: saying(fails) });

/** What the text says against what the tables say. */
export const narrativeCases: FamilyCases<'narrative'> = {
  'narrative.received': both('收到政府信息公开申请51件。', '收到政府信息公开申请15件。'),
  'narrative.carried-over': both('上年结转4件。', '上年结转2件。'),
  'narrative.concluded': both('答复政府信息公开申请52件。', '答复政府信息公开申请25件。'),
  'narrative.carried-forward': both('结转下年度3件。', '结转下年度8件。'),
  'narrative.outcome': both('不予公开7件。', '不予公开3件。'),
  'narrative.applicant': both('自然人41件、商业企业7件。', '自然人42件、商业企业7件。'),
  'narrative.reconsideration': both('被申请行政复议4件。', '被申请行政复议2件。'),
  'narrative.litigation': both('被提起行政诉讼3件。', '被提起行政诉讼1件。'),
  'narrative.none': both('未收到信函申请。', '未收到政府信息公开申请，未发生行政复议。'),
  'narrative.normative': both('制发行政规范性文件5件。', '制发行政规范性文件9件。'),
  'narrative.rate': both(
    '依申请公开按时办结率100%。',
    '依申请公开办结率100%。收到政府信息公开申请51件，其中自然人41件，占90%。',
  ),
  'narrative.parts-sum': both(
    '公开信息90条，其中机构类30条、财政类60条。',
    '公开信息90条，其中机构类30条、财政类70条。',
  ),
  'narrative.year': both('2023年，我局认真开展政府信息公开工作。', '2022年，我局认真开展政府信息公开工作。'),
  'narrative.period': {
    passes: stating('所列数据的统计期限自2023年1月1日起至12月31日止。'),
    fails: stating('所列数据的统计期限自2022年1月1日起至2022年12月31日止。'),
  },
  'narrative.number-gap': both('主动公开信息36条，制作解读4篇。', '主动公开信息  条，制作解读4篇。'),
} satisfies Readonly<Record<NarrativeRuleId, RuleCases>>;
