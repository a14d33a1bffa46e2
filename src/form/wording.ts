/** How the form words one of its parts. */
export interface Wording {
  /** The words of the form, without ordinal and without remark. */
  readonly zh: string;
  /** The English label. */
  readonly en: string;
  /** Other wordings that published reports use and that mean exactly the same. Slips are not listed. */
  readonly variants?: readonly string[];
}

/** Every accepted Chinese wording, the form's own first. */
export function wordingsOf(wording: Wording): readonly string[] {
  return wording.variants ? [wording.zh, ...wording.variants] : [wording.zh];
}
