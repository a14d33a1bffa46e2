import { vocabulary } from './vocabulary.js';

/** No label of a row or a column is longer, remarks in brackets included. */
export const LONGEST_LABEL = 160;

/**
 * Reads labels by `find`; what is longer than any label is `none`. What is found is found once for each label that
 * stands letter for letter as the form prints it, as nearly every label of nearly every report does.
 */
export function labelReader<T>(none: T, find: (label: string) => T): (label: string) => T {
  const found = new Map<string, T>();
  return (label) => {
    const known = found.get(label);
    if (known !== undefined) return known;
    if (label.length > LONGEST_LABEL) return none;
    const own = find(label);
    if (vocabulary().verbatim.has(label)) found.set(label, own);
    return own;
  };
}
