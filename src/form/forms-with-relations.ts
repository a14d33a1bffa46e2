import { byEdition } from './by-edition.js';
import type { Edition } from './edition.js';
import type { Form } from './form.js';
import { forms } from './forms.js';
import { relations } from './relations.js';
import { yearRelations } from './year-relations.js';

/**
 * The statutory form, edition by edition.
 *
 * @example
 * ```ts
 * import { forms } from 'zfxxgk-report';
 *
 * forms['2021'].requestRows.length; //=> 25
 * ```
 */
export const formsWithRelations: Readonly<Record<Edition, Form>> = byEdition((edition) => ({
  ...forms[edition],
  relations: relations[edition],
  yearRelations: yearRelations[edition],
}));
