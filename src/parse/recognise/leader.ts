import type { Edition } from '../../form/edition.js';
import { editions } from '../../form/forms.js';

/** The edition with the most votes; null where several have as many, or none has any. */
export function leader(votes: readonly Edition[]): Edition | null {
  const counts = editions.map((edition) => votes.filter((vote) => vote === edition).length);
  const most = Math.max(...counts);
  return most > 0 && counts.filter((count) => count === most).length === 1
    ? (editions[counts.indexOf(most)] as Edition)
    : null;
}
