import type { Locale } from '../form/locale.js';

/** How to render. */
export interface RenderOptions {
  /** The language of what the form and the library say; Chinese unless given. What a report says stays as it is. */
  readonly locale?: Locale;
}
