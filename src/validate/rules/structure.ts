import type { FindingDraft } from '../../finding/finding.js';
import { governmentParts, overviewWords, templateInstruction } from '../../form/narrative-terms.js';
import { type OverviewTopicForm, overviewTopics } from '../../form/overview-topics.js';
import { wordingsOf } from '../../form/wording.js';
import { printable } from '../../text/printable.js';
import { type Check, type CheckContext, nothing } from '../check.js';
import { blocksOf, mentions, type TextPiece } from '../narrative-text.js';
import { isSectionMissing } from '../section-missing.js';

/** A report on no edition that exists. What a table on the other edition's form is told by, only a reader sees. */
const edition: Check = {
  id: 'structure.edition',
  check: ({ report, edition: checkedAs }) => {
    if (report.edition === checkedAs) return nothing();
    return [{ rule: 'structure.edition', params: { unknown: printable(report.edition), checkedAs } }];
  },
};

/** With headings for this many parts an overview is taken to be divided by parts, and looser words show nothing. */
const DIVIDED = 3;

function covers(topic: OverviewTopicForm, context: CheckContext, pieces: readonly TextPiece[]): boolean {
  const topics = (blocksOf(context.report, 'overview') ?? []).map((block) => block.topic);
  const isDivided = overviewTopics.filter(({ key }) => topics.includes(key)).length >= DIVIDED;
  return topics.includes(topic.key) || mentions(pieces, overviewWords(topic.key, !isDivided));
}

/** The five parts of 总体情况. A report of which only the tables are known says nothing about its text. */
const overviewParts: Check = {
  id: 'structure.overview-parts',
  canRun: (context) => context.pieces().length > 0 && !isSectionMissing(context, 'overview'),
  check: (context) => {
    if (context.pieces().length === 0 || isSectionMissing(context, 'overview')) return nothing();
    const pieces = context.pieces().filter(({ section }) => section === 'overview');
    return overviewTopics
      .filter((topic) => !covers(topic, context, pieces))
      .map(({ key }) => ({ rule: 'structure.overview-parts', params: { part: key } }));
  },
};

/** What Article 50(4) of 国务院令第711号 asks of people's governments besides. */
const governmentPartsTold: Check = {
  id: 'structure.government-parts',
  applies: ({ report }) => report.agency?.kind === 'government',
  canRun: (context) => context.pieces().length > 0,
  check: (context) => {
    const pieces = context.pieces();
    if (pieces.length === 0) return nothing();
    const untold = governmentParts.filter((part) => !mentions(pieces, wordingsOf(part)));
    if (untold.length === 0) return nothing();
    const parts = untold.map(({ key }) => key).join(',');
    return [{ rule: 'structure.government-parts', params: { parts } }];
  },
};

/** What ends a sentence or a clause of its own. */
const SENTENCE_END = /[。；！？\n]/;
/** How much of a sentence a finding repeats. */
const LONGEST = 60;

function residueIn({ pointer, text }: TextPiece): readonly FindingDraft[] {
  const match = templateInstruction.exec(text);
  if (!match) return nothing();
  const { index: start } = match;
  const ending = text.slice(start, start + LONGEST).search(SENTENCE_END);
  const end = ending === -1 ? Math.min(text.length, start + LONGEST) : start + ending;
  const span = { pointer, start, end };
  return [{ rule: 'structure.template-residue', params: { text: text.slice(start, end) }, span }];
}

/** Instructions of the template left in the text. */
const templateResidue: Check = {
  id: 'structure.template-residue',
  canRun: (context) => context.pieces().length > 0,
  check: (context) => context.pieces().flatMap(residueIn),
};

/** What of the structure a report shows by itself. */
export const structureChecks: readonly Check[] = [
  edition,
  overviewParts,
  governmentPartsTold,
  templateResidue,
];
