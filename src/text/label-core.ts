import { fold } from './fold.js';
import { withoutOrdinals } from './ordinal.js';

const BRACKETS = /\([^()]*\)?/g;
const PUNCTUATION = /[\p{P}\p{S}]/gu;

/**
 * What a label says, for comparison: folded, without ordinals, without remarks in brackets, without punctuation.
 * A label that is nothing but a remark in brackets keeps its words.
 */
export function labelCore(label: string): string {
  const words = withoutOrdinals(fold(label));
  const bare = words.replace(BRACKETS, '').replace(PUNCTUATION, '');
  return bare === '' ? words.replace(PUNCTUATION, '') : bare;
}
