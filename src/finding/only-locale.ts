import { type Locale, localeOf } from '../form/locale.js';
import { requireNames } from './require-names.js';

/** The language that options ask for which know nothing else. Throws a RangeError where they have anything else. */
export function onlyLocale(options: { readonly locale?: Locale }): Locale {
  requireNames(options, { locale: true });
  return localeOf(options);
}
