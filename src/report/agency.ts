/** What kind of body an agency is. */
export type AgencyKind = NonNullable<Agency['kind']>;

/** The kinds of agencies. */
export const agencyKinds: readonly AgencyKind[] = ['agency', 'government', 'township'];

/** Whose report it is. */
export interface Agency {
  /** The name as the report states it; null where it states none. */
  readonly name: string | null;
  /**
   * `agency` a department, whose report is due on 31 January; `government` the report of a whole people's
   * government, due on 31 March (Article 49 of 国务院令第711号); `township` a township or sub-district.
   */
  readonly kind?: 'agency' | 'government' | 'township';
  /** An identifier of the agency, such as its unified social credit code. */
  readonly code?: string;
}
