import type { Wording } from '../../form/wording.js';

/** Words as the form prints them. */
export interface PrintedWording extends Wording {
  readonly ordinal?: string;
  readonly remark?: string;
  /** Stands under 三、本年度办理结果. */
  readonly result?: boolean;
  /** The heading it stands beside. */
  readonly group?: Wording;
}

/** A label letter for letter: with its ordinal and its remark in brackets, and without. */
export function asPrinted({ ordinal = '', zh, remark = '' }: PrintedWording): readonly string[] {
  return [zh, ordinal + zh, zh + remark, ordinal + zh + remark];
}
