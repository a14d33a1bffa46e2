/** A language that text is made in: Chinese or English. */
export type Locale = 'zh' | 'en';

/** The languages that text is made in. */
export const locales: readonly Locale[] = ['zh', 'en'];

/** The language asked for, Chinese unless one is; throws a RangeError where it is none that the library speaks. */
export function localeOf({ locale = 'zh' }: { readonly locale?: Locale }, name = 'options.locale'): Locale {
  if (locales.includes(locale)) return locale;
  throw new RangeError(`${name} is ${JSON.stringify(locale)}. Allowed: ${locales.join(', ')}.`);
}
