import type { RequestLine } from './address.js';
import type { OutcomeForm, OutcomeGroupForm } from './outcomes.js';
import type { Wording } from './wording.js';

/** A row of section 3. */
export interface RequestRowForm extends Wording {
  /** The key of the row: one of the four lines, or an outcome code. */
  readonly key: string;
  /** Where the row stands in the report: `/requests/received`, `/requests/outcomes/granted`. */
  readonly pointer: `/requests/${string}`;
  /** The ordinal as printed, `一、`, `（一）` or `1.`. */
  readonly ordinal: string;
  /** The heading the row stands under, where it has one. */
  readonly group?: OutcomeGroupForm;
  /** What the form adds to the label in brackets. */
  readonly remark?: string;
  /** Articles of 国务院令第711号 the row rests on. Empty for a row that is no outcome. */
  readonly articles: readonly string[];
  /** A further document the outcome rests on. */
  readonly notice?: string;
  /** Stands under 三、本年度办理结果. */
  readonly result: boolean;
}

/** The head over the outcomes and 总计. */
export const resultsOfTheYear: Wording & { readonly ordinal: string } = {
  ordinal: '三、',
  zh: '本年度办理结果',
  en: 'Results of the year',
};

/** The head over all columns of section 3. */
export const applicantHead: Wording = { zh: '申请人情况', en: 'Applicants' };

/** The note in the corner of the table of section 3. */
export const balanceNote: Wording = {
  zh: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  en: '(In each column item 1 plus item 2 equals item 3 plus item 4)',
  variants: ['办理情况'],
};

const received = {
  ordinal: '一、',
  zh: '本年新收政府信息公开申请数量',
  en: 'Requests received this year',
} as const;
const carriedOver = {
  ordinal: '二、',
  zh: '上年结转政府信息公开申请数量',
  en: 'Requests carried over from last year',
} as const;
const concluded = { ordinal: '（七）', zh: '总计', en: 'Concluded in all', variants: ['合计'] } as const;
const carriedForward = {
  ordinal: '四、',
  zh: '结转下年度继续办理',
  en: 'Carried forward to next year',
} as const;

function line(key: RequestLine, wording: Wording & { readonly ordinal: string }): RequestRowForm {
  return { ...wording, key, pointer: `/requests/${key}`, articles: [], result: key === 'concluded' };
}

/** Whether a row is that of an outcome. */
export function isOutcome({ result, key }: RequestRowForm): boolean {
  return result && key !== 'concluded';
}

/** The row of an outcome. */
export function outcomeRow(outcome: OutcomeForm): RequestRowForm {
  return { ...outcome, pointer: `/requests/outcomes/${outcome.key}`, result: true };
}

/** The rows of section 3 in the order of the form. */
export function requestRows(outcomes: readonly OutcomeForm[]): readonly RequestRowForm[] {
  return [
    line('received', received),
    line('carriedOver', carriedOver),
    ...outcomes.map(outcomeRow),
    line('concluded', concluded),
    line('carriedForward', carriedForward),
  ];
}
