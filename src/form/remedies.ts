import { total } from './applicants.js';
import { keyed } from './keyed.js';
import type { Wording } from './wording.js';

/** A group of section 4. */
export type RemedyGroup = 'reconsideration' | 'directLitigation' | 'litigationAfterReconsideration';

/** A result of section 4. */
export type RemedyResult = 'upheld' | 'corrected' | 'other' | 'pending';

/** A column of section 4: a result, or 总计. */
export type RemedyColumn = RemedyResult | 'total';

/** A group of section 4. */
export interface RemedyGroupForm extends Wording {
  /** The name of the group in the model. */
  readonly key: RemedyGroup;
  /** The common head the group stands under, where it has one. */
  readonly under?: Wording;
}

/** A column of each group of section 4. */
export interface RemedyColumnForm<K extends RemedyColumn = RemedyColumn> extends Wording {
  /** The name of the column in the model. */
  readonly key: K;
}

/** The head over the two groups of suits. */
export const litigation: Wording = { zh: '行政诉讼', en: 'Administrative litigation' };

/** The three groups of section 4, in the order of the form. */
export const remedyGroups: readonly RemedyGroupForm[] = keyed<RemedyGroup, Omit<RemedyGroupForm, 'key'>>({
  reconsideration: { zh: '行政复议', en: 'Administrative reconsideration' },
  directLitigation: { zh: '未经复议直接起诉', en: 'Suits brought directly', under: litigation },
  litigationAfterReconsideration: {
    zh: '复议后起诉',
    en: 'Suits after reconsideration',
    under: litigation,
  },
});

/** The four results of section 4, in the order of the form. */
export const remedyResults: readonly RemedyColumnForm<RemedyResult>[] = keyed<RemedyResult, Wording>({
  upheld: { zh: '结果维持', en: 'Upheld' },
  corrected: { zh: '结果纠正', en: 'Corrected' },
  other: { zh: '其他结果', en: 'Other result' },
  pending: { zh: '尚未审结', en: 'Pending' },
});

/** The columns of each group of section 4: the four results and 总计. */
export const remedyColumns: readonly RemedyColumnForm[] = [...remedyResults, total];
