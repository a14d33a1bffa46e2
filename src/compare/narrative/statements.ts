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

/** A statement whose wording is made out when it is asked for: most stand in the other report word for word. */
class FoldedStatement implements Statement {
  readonly section: NarrativeKey;
  readonly sentence: NarrativeSentence;
  readonly words: string;
  #wording: string | undefined;

  constructor(section: NarrativeKey, sentence: NarrativeSentence) {
    this.section = section;
    this.sentence = sentence;
    this.words = fold(sentence.text);
  }

  get wording(): string {
    this.#wording ??= wordingOf(this.words);
    return this.#wording;
  }
}

function statementsIn(section: NarrativeKey, narrative: Narratives[NarrativeKey]): readonly Statement[] {
  const of = (text: string, pointer: TextPointer) =>
    sentencesOf(text).map((sentence) => new FoldedStatement(section, { ...sentence, pointer }));
  return narrative.flatMap(({ heading, paragraphs }, block) => [
    ...(heading === null
      ? []
      : [
          new FoldedStatement(section, {
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
