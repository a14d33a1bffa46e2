import { type Keyed, keyed } from './keyed.js';
import type { Wording } from './wording.js';

/** A column of the register of requests (政府信息公开申请登记台账) that section 3 is counted from. */
export type RegisterColumn = 'id' | 'receivedOn' | 'applicant' | 'concludedOn' | 'outcome';

/**
 * The columns of the register. No notice prescribes one, so the words are those of registers in use; where a
 * register has two columns for the same thing, the wording that stands first here goes before the other.
 */
export const registerColumns: readonly Keyed<RegisterColumn, Wording>[] = keyed<RegisterColumn, Wording>({
  id: {
    zh: '登记编号',
    en: 'Number',
    variants: ['申请编号', '受理编号', '编号', '登记号', '申请号', '受理号', '流水号', '序号', 'id', 'ID'],
  },
  receivedOn: {
    zh: '收到日期',
    en: 'Received on',
    variants: [
      '收到申请日期',
      '收到时间',
      '收到申请时间',
      '登记日期',
      '登记时间',
      '受理日期',
      '受理时间',
      '申请日期',
      '申请时间',
    ],
  },
  applicant: {
    zh: '申请人类型',
    en: 'Applicant',
    variants: ['申请人类别', '申请人性质', '申请主体类型', '申请主体', '申请人情况'],
  },
  concludedOn: {
    zh: '办结日期',
    en: 'Concluded on',
    variants: ['办结时间', '答复日期', '答复时间'],
  },
  outcome: {
    zh: '办理结果',
    en: 'Outcome',
    variants: ['答复类型', '答复结果', '处理结果', '办理情况', '答复情况'],
  },
});

/** What registers say of a request with several outcomes, Article 37 of 国务院令第711号; it counts as 部分公开. */
export const differentiated: Wording = { zh: '区分处理', en: 'Differentiated' };

/** What registers say of a request that is still open, besides the words of the form (结转下年度继续办理). */
export const stillOpen: readonly string[] = [
  '办理中',
  '正在办理',
  '在办',
  '未办结',
  '尚未办结',
  '未答复',
  '尚未答复',
  '待答复',
  '结转',
];

/** The day the first regulation on open government information took effect (国务院令第492号): no request is older. */
export const firstDayOfRequests = '2008-05-01';
