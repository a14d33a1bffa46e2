import { type NarrativeKey, narrativeKeys } from '../../form/sections.js';
import type { Narratives } from '../../report/narrative.js';
import { wordingOf, wordingSimilarity } from '../../text/text-similarity.js';
import { type Match, matchStatements } from './match-statements.js';
import type { SectionChange, SentenceChange } from './narrative-change.js';
import { compareSentences, replacedSentence } from './sentence-spans.js';
import { type Statement, statementsOf } from './statements.js';

/** Looking into changed sentences stops after so many characters in all: hostile text takes linear time too. */
const MOST_COMPARED = 200_000;

const textOf = (narrative: Narratives[NarrativeKey]): string =>
  narrative.flatMap(({ paragraphs }) => paragraphs).join('\n');

/** The beginning of a text nearly always has words. */
const BEGINNING = 999;
const hasWording = (text: string): boolean =>
  wordingOf(text.slice(0, BEGINNING)) !== '' || wordingOf(text) !== '';

/** How much of a section is the same wording; null where one of the two has none. */
function similarityOf(before: Narratives[NarrativeKey], after: Narratives[NarrativeKey]): number | null {
  const [was, is] = [textOf(before), textOf(after)];
  if (was === is) return hasWording(was) ? 1 : null;
  return wordingSimilarity(wordingOf(was), wordingOf(is));
}

/** Looks into changed sentences until so many characters were compared; after that a sentence is replaced as a whole. */
function sentenceComparer(): typeof compareSentences {
  let left = MOST_COMPARED;
  return (before, after) => {
    left -= before.length + after.length;
    return left < 0 ? replacedSentence(before, after) : compareSentences(before, after);
  };
}

const unchanged = { spans: [], figures: [] } as const;

/** A change with the index of the statement of the report after that it stands at, or behind. */
interface Placed {
  readonly at: number;
  readonly section: NarrativeKey;
  readonly change: SentenceChange;
}

function placedChanges(
  before: readonly Statement[],
  after: readonly Statement[],
  matches: readonly Match[],
): readonly Placed[] {
  const compare = sentenceComparer();
  const byAfter: (Match | undefined)[] = after.map(() => undefined);
  const byBefore: (Match | undefined)[] = before.map(() => undefined);
  for (const match of matches) {
    byAfter[match.after] = match;
    byBefore[match.before] = match;
  }
  const there = after.map(({ section, sentence }, at): Placed => {
    const match = byAfter[at];
    const was = match && before[match.before]?.sentence;
    if (!was) return { at, section, change: { kind: 'new', before: null, after: sentence, ...unchanged } };
    const kind = match.exact ? (match.inPlace ? 'kept' : 'moved') : 'changed';
    const inside = match.exact ? unchanged : compare(was.text, sentence.text);
    return { at, section, change: { kind, before: was, after: sentence, ...inside } };
  });
  let at = -1;
  const gone = before.flatMap(({ section, sentence }, index): readonly Placed[] => {
    const match = byBefore[index];
    if (match?.inPlace) at = match.after;
    if (match) return [];
    return [{ at, section, change: { kind: 'gone', before: sentence, after: null, ...unchanged } }];
  });
  return [...there, ...gone].sort((a, b) => a.at - b.at);
}

/** The narrative from one report to another, section by section; a section without text in either is left out. */
export function narrativeChanges(before: Narratives, after: Narratives): readonly SectionChange[] {
  const [was, is] = [statementsOf(before), statementsOf(after)];
  const placed = placedChanges(was, is, matchStatements(was, is));
  const withText = new Set([...was, ...is].map(({ section }) => section));
  return narrativeKeys
    .filter((section) => withText.has(section))
    .map((section) => ({
      section,
      similarity: similarityOf(before[section], after[section]),
      sentences: placed.filter((one) => one.section === section).map(({ change }) => change),
    }));
}
