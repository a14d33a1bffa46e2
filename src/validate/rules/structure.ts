import type { FindingDraft } from '../../finding/finding.js';
import { editionForYear } from '../../form/forms.js';
import { governmentParts, overviewWords, templateInstruction } from '../../form/narrative-terms.js';
import { type OverviewTopic, overviewTopics } from '../../form/overview-topics.js';
import { wordingsOf } from '../../form/wording.js';
import { shortText } from '../../text/short-text.js';
import { pointerOf, type TextPiece } from '../../text/text-piece.js';
import { textSign } from '../../text/text-signs.js';
import { type Check, type CheckContext, hasText, nothing } from '../check.js';
import { blocksOf, foundIn, mentions } from '../narrative-text.js';
import { isTextKnown } from '../text-known.js';

/**
 * A report on no edition that exists, or on another than that of its year. What a table, or a block of one, on the other
 * form is told by only a reader sees, who names the report itself too.
 */
const edition: Check = {
  id: 'structure.edition',
  check: ({ report, edition: checkedAs, source }) => {
    if (report.edition !== checkedAs)
      return [{ rule: 'structure.edition', params: { unknown: shortText(report.edition), checkedAs } }];
    const expectedEdition = editionForYear(report.year as number);
    if (source || !expectedEdition || expectedEdition === checkedAs) return nothing();
    return [{ rule: 'structure.edition', params: { part: 'report', found: checkedAs, expectedEdition } }];
  },
};

/** With headings for this many parts an overview is taken to be divided by parts, and looser words show nothing. */
const DIVIDED = 3;

/** The parts of 总体情况 that neither a heading nor the text speaks of. */
function partsMissing({ report, narrative }: CheckContext): readonly OverviewTopic[] {
  const headings = (blocksOf(report, 'overview') ?? []).map(({ topic }) => topic);
  const others = overviewTopics.filter(({ key }) => !headings.includes(key));
  const isDivided = overviewTopics.length - others.length >= DIVIDED;
  const { overview } = narrative().sections;
  return others
    .map(({ key }) => key)
    .filter((topic) => !mentions(overview, overviewWords(topic, !isDivided)));
}

const hasOverview = (context: CheckContext): boolean => isTextKnown(context, 'overview');

/** The five parts of 总体情况. A report of which only the tables are known says nothing about its text. */
const overviewParts: Check = {
  id: 'structure.overview-parts',
  canRun: hasOverview,
  check: (context) => {
    if (!hasOverview(context)) return nothing();
    return partsMissing(context).map((part) => ({ rule: 'structure.overview-parts', params: { part } }));
  },
};

/** What Article 50(4) of 国务院令第711号 asks of people's governments besides. */
const governmentPartsTold: Check = {
  id: 'structure.government-parts',
  applies: ({ report }) => report.agency?.kind === 'government',
  canRun: hasText,
  check: ({ narrative }) => {
    const { pieces } = narrative();
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

function residueIn(piece: TextPiece): readonly FindingDraft[] {
  const { text } = piece;
  const match = templateInstruction.exec(text);
  if (!match) return nothing();
  const { index: start } = match;
  const ending = text.slice(start, start + LONGEST).search(SENTENCE_END);
  const end = ending === -1 ? Math.min(text.length, start + LONGEST) : start + ending;
  const span = { pointer: pointerOf(piece), start, end };
  return [{ rule: 'structure.template-residue', params: { text: text.slice(start, end) }, span }];
}

/** Instructions of the template left in the text. */
const templateResidue: Check = {
  id: 'structure.template-residue',
  canRun: hasText,
  check: ({ narrative }) => foundIn(narrative(), textSign.instruction, residueIn),
};

/** What of the structure a report shows by itself. */
export const structureChecks: readonly Check[] = [
  edition,
  overviewParts,
  governmentPartsTold,
  templateResidue,
];
