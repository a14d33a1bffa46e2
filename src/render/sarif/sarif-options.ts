import type { Locale } from '../../form/locale.js';
import type { Readings } from '../../parse/reading.js';

/** How to write a validation result as SARIF. */
export interface SarifOptions {
  /** The source that was checked, as a URI reference (percent-encoded). Without it no result has a place in a file. */
  readonly uri?: string;
  /** What `parseReport` returned as `readings`: with it findings about a text have the place of its paragraph. */
  readonly readings?: Readings;
  /** The language of rules and messages. Unless given, `zh`. */
  readonly locale?: Locale;
}
