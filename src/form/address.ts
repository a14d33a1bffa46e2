import type { ApplicantColumn } from './applicants.js';
import type { DisclosurePath } from './disclosure.js';
import type { Edition } from './edition.js';
import type { OutcomeCode } from './outcomes.js';
import type { RemedyColumn, RemedyGroup } from './remedies.js';

/** The rows of section 3 that are not outcomes: 一, 二, 三（七） and 四. */
export type RequestLine = 'received' | 'carriedOver' | 'concluded' | 'carriedForward';

/**
 * The address of a cell of the form: a JSON Pointer into the report, such as
 * `/requests/outcomes/denied.stateSecret/naturalPerson`. It is the id of the cell everywhere.
 *
 * `Address<'2021'>` also has the seven cells of the optional row `/requests/outcomes/other`.
 */
export type Address<E extends Edition = Edition> = E extends Edition
  ?
      | `/proactiveDisclosure/${DisclosurePath<E>}`
      | `/requests/${RequestLine}/${ApplicantColumn}`
      | `/requests/outcomes/${OutcomeCode<E> | 'other'}/${ApplicantColumn}`
      | `/remedies/${RemedyGroup}/${RemedyColumn}`
  : never;
