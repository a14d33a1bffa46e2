import type { Edition } from '../form/edition.js';
import type { Keyed } from '../form/keyed.js';
import type { Locale } from '../form/locale.js';
import type { Wording } from '../form/wording.js';
import type { Maker } from './message-parameters.js';
import type { Severity } from './severity.js';

/** A rule, without what only documentation says of it, with its message in some languages. */
export interface Rule<L extends Locale = Locale> {
  /** The severity unless the caller sets another. */
  readonly severity: Severity;
  /**
   * The severity for the first year of the form: `year`, for reports of 2019, when the form was only encouraged;
   * `edition`, for all reports on the form of 2019.
   */
  readonly early?: { readonly by: 'year' | 'edition'; readonly severity: Severity };
  /** The severity for a township, which keeps to the rule by practice. */
  readonly township?: Severity;
  /** The one edition whose reports it speaks of; unless given, all. */
  readonly only?: Edition;
  /** It is checked only where the options give it a severity by its own id. */
  readonly optIn?: true;
  /** Parameters that hold keys of the form, parted by commas, each with the parts whose words stand in the message. */
  readonly worded?: Readonly<Record<string, readonly Keyed<string, Pick<Wording, L>>[]>>;
  /** What makes parameters of its message of the cells that a finding names; without it, all are those the finding brings. */
  readonly made?: Readonly<Record<string, Maker>>;
  /**
   * The template of its message. `{name}` is a parameter of the finding, or one of those that `made` makes. Those of the
   * cell that it is about (the stated total of a relation, else the first subject, else the first cell) are `{cell}`
   * its label, `{row}`, `{column}` and `{section}` where it stands, `{value}` what stands there. Of all its cells:
   * `{cells}` the labels, `{columns}` the columns, `{previous}` what stood in last year's report. Further
   * `{missing}` the labels of the missing cells, `{expected}`, `{actual}`, `{difference}`,
   * and `{place}`, the cell or the row that a document has at the parameter `pointer`, else the pointer. What stands in `[ ]` is
   * left out where one of its parameters is missing.
   */
  readonly message: Readonly<Record<L, string>>;
}
