import type { Locale } from '../form/locale.js';

/** How to render. */
export interface RenderOptions {
  /** The language of what the form and the library say; Chinese unless given. What a report says stays as it is. */
  readonly locale?: Locale;
}

const locales: readonly Locale[] = ['zh', 'en'];

/** The language asked for; throws a RangeError where it is none that the library speaks. */
export function localeOf({ locale = 'zh' }: RenderOptions): Locale {
  if (locales.includes(locale)) return locale;
  const allowed = locales.map((one) => JSON.stringify(one)).join(', ');
  throw new RangeError(`locale is ${JSON.stringify(locale)}; it can be one of ${allowed}.`);
}
