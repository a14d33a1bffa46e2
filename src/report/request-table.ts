import type { OutcomeCode } from '../form/outcomes.js';
import type { ApplicantCounts } from './applicant-counts.js';

interface RequestLines {
  /** 一、本年新收政府信息公开申请数量 */
  readonly received: ApplicantCounts;
  /** 二、上年结转政府信息公开申请数量 */
  readonly carriedOver: ApplicantCounts;
  /** 三（七）总计 */
  readonly concluded: ApplicantCounts;
  /** 四、结转下年度继续办理 */
  readonly carriedForward: ApplicantCounts;
}

/** Section 3 of edition 2019: 23 rows of 7 cells. */
export interface RequestTable2019 extends RequestLines {
  /** 三、本年度办理结果, by outcome. */
  readonly outcomes: Readonly<Record<OutcomeCode<'2019'>, ApplicantCounts>>;
}

/** Section 3 of edition 2021: 25 rows of 7 cells. */
export interface RequestTable2021 extends RequestLines {
  /**
   * 三、本年度办理结果, by outcome. `other` is there only where a report on this form prints 其他处理 as one
   * row; it then counts in the sums.
   */
  readonly outcomes: Readonly<Record<OutcomeCode<'2021'>, ApplicantCounts>> & {
    readonly other?: ApplicantCounts;
  };
}
