import { applicants } from '../../form/applicants.js';
import type { IndicatorForm } from './indicator-form.js';
import { received } from './totals.js';

/** Each applicant category among the requests received. */
export function applicantShares(): readonly IndicatorForm[] {
  return applicants.map(({ key, zh, en }) => ({
    id: `applicants.${key}`,
    zh: `${key === 'otherOrg' ? '其他组织' : zh}申请占比`,
    en: `${en}, share of requests`,
    definition: { zh: `一、本年新收中的${zh} ÷ 一、本年新收总计`, en: `${en} / all requests received` },
    kind: 'share',
    numerator: [`/requests/received/${key}`],
    denominator: received,
  }));
}
