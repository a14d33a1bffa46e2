import type { Unread } from './front-ends/page.js';
import type { ParseLimits } from './parse-options.js';

/** As much of a source as is read. */
export interface SourceText {
  readonly text: string;
  /** Where it was cut; null for the whole source. */
  readonly unread: Unread | null;
}

/** The source up to the limit of its length. */
export function sourceText(source: string, { sourceLength }: Required<ParseLimits>): SourceText {
  const isWhole = source.length <= sourceLength;
  return {
    text: isWhole ? source : source.slice(0, sourceLength),
    unread: isWhole ? null : { limit: 'sourceLength', from: sourceLength },
  };
}
