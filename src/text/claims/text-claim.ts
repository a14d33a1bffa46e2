import type { TextSpan } from '../../finding/finding.js';
import type { Address } from '../../form/address.js';
import { type Sentence, spanIn } from './sentence.js';

/** What a claim speaks of. */
export type ClaimTopic =
  | 'received'
  | 'carriedOver'
  | 'concluded'
  | 'carriedForward'
  | 'outcome'
  | 'applicant'
  | 'reconsideration'
  | 'litigation'
  | 'normative';

/** The year a claim speaks of: that of the report, the one before, or another span of time. */
export type ClaimPeriod = 'this' | 'last' | 'other';

/** Cells that are added up. */
export type CellSum = readonly Address[];

/** What a sentence says of a figure of the form. */
export interface TextClaim {
  readonly topic: ClaimTopic;
  /**
   * The cells it speaks of, added up. Where the sentence leaves open which sum it means (办理申请 N 件: those received,
   * those and the ones carried over, those concluded) every one that it can mean, the likeliest first.
   */
  readonly sums: readonly CellSum[];
  /**
   * `statement` a figure · `part` one of the parts of a whole, behind 其中 · `none` that there was none (未收到, 未发生) ·
   * `rate` a percentage of cases concluded · `share` what percentage a figure is of a whole · `growth` a change.
   */
  readonly kind: 'statement' | 'part' | 'none' | 'rate' | 'share' | 'growth';
  /** The number; of a decrease below 0. Exact: of 余, 约 and the like there is no claim. */
  readonly quantity: number;
  /** How many decimals it is stated with. */
  readonly decimals: number;
  /** `件`, `起` and the like, or `%`. */
  readonly unit: string;
  readonly period: ClaimPeriod;
  /** It speaks of some of the cases (按时答复, 当场答复): the cells can hold more. */
  readonly atMost: boolean;
  /** The claim before 其中, or the figure that a share or a change is said of. */
  readonly whole: TextClaim | undefined;
  readonly sentence: Sentence;
  /** Where it stands in the sentence. */
  readonly start: number;
  readonly end: number;
}

/** Where a claim stands in the report. */
export function spanOfClaim({ sentence, start, end }: TextClaim): TextSpan {
  return spanIn(sentence, start, end);
}

/** No more of the words of a claim is kept. */
const LONGEST = 60;

/** The words of a claim, folded. */
export function wordsOfClaim({ sentence, start, end }: TextClaim): string {
  return sentence.text.slice(start, Math.min(end, start + LONGEST));
}
