import { type NarrativeKey, narrativeKeys } from '../../form/sections.js';
import type { Narratives } from '../../report/narrative.js';
import { fold } from '../../text/fold.js';
import { sentencesOf } from '../../text/sentences.js';
import { wordingOf } from '../../text/text-similarity.js';
import type { NarrativeSentence, TextPointer } from './narrative-change.js';

/** A sentence or a heading as it is matched. */
export interface Statement {
  readonly section: NarrativeKey;
  readonly sentence: NarrativeSentence;
  /** Equal for the same words. */
  readonly words: string;
  /** Equal for the same words, whatever the figures. */
  readonly wording: string;
}

function statement(section: NarrativeKey, sentence: NarrativeSentence): Statement {
  const words = fold(sentence.text);
  return { section, sentence, words, wording: wordingOf(words) };
}

function statementsIn(section: NarrativeKey, narrative: Narratives[NarrativeKey]): readonly Statement[] {
  const of = (text: string, pointer: TextPointer) =>
    sentencesOf(text).map((sentence) => statement(section, { ...sentence, pointer }));
  return narrative.flatMap(({ heading, paragraphs }, block) => [
    ...(heading === null
      ? []
      : [
          statement(section, {
            text: heading,
            pointer: `/narrative/${section}/${block}/heading`,
            start: 0,
            end: heading.length,
          }),
        ]),
    ...paragraphs.flatMap((text, index) => of(text, `/narrative/${section}/${block}/paragraphs/${index}`)),
  ]);
}

/** Every sentence and heading of a report, section by section. */
export function statementsOf(narrative: Narratives): readonly Statement[] {
  return narrativeKeys.flatMap((section) => statementsIn(section, narrative[section]));
}
