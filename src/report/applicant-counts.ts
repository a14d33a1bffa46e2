import type { Cell } from './cell.js';

/** A row of section 3: counts of requests by category of applicant. */
export interface ApplicantCounts {
  /** 自然人 */
  readonly naturalPerson: Cell;
  /** 商业企业 */
  readonly business: Cell;
  /** 科研机构 */
  readonly researchInstitute: Cell;
  /** 社会公益组织 */
  readonly publicInterestOrg: Cell;
  /** 法律服务机构 */
  readonly legalServiceOrg: Cell;
  /** 其他 */
  readonly otherOrg: Cell;
  /** 总计, as stated, also where the six do not add up to it. */
  readonly total: Cell;
}
