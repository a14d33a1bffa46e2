import type { Edition } from './edition.js';
import { form2019 } from './editions/2019.js';
import { form2021 } from './editions/2021.js';
import type { PrintedForm } from './form.js';

/** What the statutory form prints, edition by edition. */
export const forms: Readonly<Record<Edition, PrintedForm>> = { '2019': form2019, '2021': form2021 };

/** The editions, oldest first. */
export const editions: readonly Edition[] = ['2019', '2021'];

/**
 * The edition that the notices ask for in a report year; undefined for 2018 and before, when no unified form
 * existed, and for a year that is no whole number.
 *
 * @example
 * ```ts
 * import { editionForYear } from 'zfxxgk-report';
 *
 * editionForYear(2020); //=> '2019'
 * editionForYear(2025); //=> '2021'
 * editionForYear(2018); //=> undefined
 * ```
 */
export function editionForYear(year: number): Edition | undefined {
  if (!Number.isInteger(year)) return undefined;
  return editions.find((edition) => {
    const { firstYear, lastYear } = forms[edition];
    return firstYear <= year && (lastYear === null || year <= lastYear);
  });
}
