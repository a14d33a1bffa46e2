import type { Edition } from './edition.js';
import { editions } from './forms.js';

/** Something for each edition. */
export function byEdition<T>(make: (edition: Edition) => T): Readonly<Record<Edition, T>> {
  const made: Partial<Record<Edition, T>> = {};
  for (const edition of editions) made[edition] = make(edition);
  return made as Record<Edition, T>;
}
