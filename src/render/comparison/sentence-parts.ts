import type { SectionChange, SentenceChange } from '../../compare/narrative/narrative-change.js';
import type { Locale } from '../../form/locale.js';
import { type NarrativeKey, sections } from '../../form/sections.js';
import { oneLine } from '../one-line.js';
import type { MarkedText, Part } from '../part.js';
import { words } from '../words.js';
import { comparisonWords } from './comparison-words.js';

/** The heading of a section; null for what stands before and after the sections. */
export function sectionHeading(key: NarrativeKey, locale: Locale): string | null {
  const section = sections.find((one) => one.key === key);
  return section ? words[locale].section(section) : null;
}

/** The section a sentence of the report before stood in, where that is another than now. */
function originOf({ before, after }: SentenceChange, locale: Locale): string | null {
  const [was, is] = [before, after].map((sentence) => sentence?.pointer.split('/')[2]);
  return was === is ? null : (sectionHeading(was as NarrativeKey, locale) ?? was ?? null);
}

/** What became of a sentence, in a word or two. */
export function sentenceTag(change: SentenceChange, locale: Locale): string {
  const say = comparisonWords[locale];
  const origin = change.kind === 'moved' ? originOf(change, locale) : null;
  return origin === null ? say.sentence[change.kind] : say.movedFrom(origin);
}

/** A sentence with its insertions and deletions; a new one is inserted, one that is gone deleted. */
export function markedText({ kind, before, after, spans }: SentenceChange): readonly MarkedText[] {
  if (kind === 'changed') return spans.map((span) => ({ mark: span.kind, text: span.text }));
  const text = (after ?? before)?.text ?? '';
  return [{ mark: kind === 'new' ? 'inserted' : kind === 'gone' ? 'deleted' : 'same', text }];
}

/** The sentences of a section as a list. */
export function sentenceParts({ sentences }: SectionChange, locale: Locale): readonly Part[] {
  return sentences.map((change) => ({
    kind: 'change',
    tag: sentenceTag(change, locale),
    texts: markedText(change).map(({ mark, text }) => ({ mark, text: oneLine(text) })),
  }));
}
