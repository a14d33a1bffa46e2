import type { Cell } from './cell.js';

/** A group of section 4: cases by result. */
export interface RemedyCounts {
  /** 结果维持 */
  readonly upheld: Cell;
  /** 结果纠正 */
  readonly corrected: Cell;
  /** 其他结果 */
  readonly other: Cell;
  /** 尚未审结 */
  readonly pending: Cell;
  /** 总计, as stated. */
  readonly total: Cell;
}

/** Section 4: 15 cells, the same in both editions. */
export interface RemedyTable {
  /** 行政复议 */
  readonly reconsideration: RemedyCounts;
  /** 行政诉讼, 未经复议直接起诉 */
  readonly directLitigation: RemedyCounts;
  /** 行政诉讼, 复议后起诉 */
  readonly litigationAfterReconsideration: RemedyCounts;
}
