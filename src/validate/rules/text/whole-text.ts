import type { FindingDraft } from '../../../finding/finding.js';
import type { RuleId } from '../../../finding/rule-id.js';
import { leavesOut } from '../../../text/elision.js';
import { garbledAt } from '../../../text/garbling.js';
import { shortText } from '../../../text/short-text.js';
import { foldedLength, pointerOf, type TextPiece } from '../../../text/text-piece.js';
import { type TextSigns, textSign } from '../../../text/text-signs.js';
import { type Check, type CheckContext, hasText, nothing } from '../../check.js';
import { foundIn, isFound } from '../../narrative-text.js';

const hasOverview = ({ narrative }: CheckContext): boolean => narrative().sections.overview.length > 0;

/** Whether there is a text of a report, and all of it. */
const isComplete = (context: CheckContext): boolean =>
  hasOverview(context) && !isFound(context.narrative(), textSign.elision, leavesOut);

/** A rule that fails when none of some words stands anywhere in the text. */
function unsaid(id: RuleId, words: RegExp, sign: TextSigns): Check {
  return {
    id,
    canRun: isComplete,
    check: (context) => {
      const narrative = context.narrative();
      const isIn = (text: string) => words.test(text);
      const isSaid = isFound(narrative, sign, isIn) || narrative.folded().some(isIn);
      return isSaid || !isComplete(context) ? nothing() : [{ rule: id }];
    },
  };
}

/** One city asks for no more. */
const LONGEST_OVERVIEW = 1000;

const overviewLength: Check = {
  id: 'text.overview-length',
  canRun: hasOverview,
  check: ({ narrative }) => {
    const { overview } = narrative().sections;
    const length = overview.reduce((sum, piece) => sum + foldedLength(piece), 0);
    if (length <= LONGEST_OVERVIEW) return nothing();
    const params = { section: 'overview', length, limit: LONGEST_OVERVIEW };
    return [{ rule: 'text.overview-length', params }];
  },
};

/** How much of a text a finding repeats. */
const REPEATED = 24;

function garbled(piece: TextPiece): readonly FindingDraft[] {
  const { text } = piece;
  const start = garbledAt(text);
  if (start === -1) return nothing();
  const end = Math.min(text.length, start + REPEATED);
  const shown = text.slice(start, end).replace(/\p{Cc}/gu, '\ufffd');
  return [{ rule: 'text.garbled', params: { text: shown }, span: { pointer: pointerOf(piece), start, end } }];
}

const garbledText: Check = {
  id: 'text.garbled',
  canRun: hasText,
  check: ({ narrative }) => foundIn(narrative(), textSign.garbled, garbled),
};

/** Shorter paragraphs, 无。 and the like, can well be the same. */
const SHORTEST_PARAGRAPH = 20;

/** What texts differ in mostly: how long they are, and the character in their middle. */
const mark = (text: string): number => 0x10000 * text.length + text.charCodeAt(text.length >> 1);

/** The pieces whose text an earlier one has. Texts with different marks are not compared at all. */
function repeated(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const byMark = new Map<number, string | Set<string>>();
  return pieces.filter(({ text }) => {
    if (text.length < SHORTEST_PARAGRAPH) return false;
    const own = mark(text);
    const known = byMark.get(own);
    if (known === undefined) {
      byMark.set(own, text);
      return false;
    }
    const seen = typeof known === 'string' ? new Set([known]) : known;
    byMark.set(own, seen);
    const { size } = seen;
    return seen.add(text).size === size;
  });
}

const duplicateParagraph: Check = {
  id: 'text.duplicate-paragraph',
  canRun: hasText,
  check: ({ narrative }) => {
    const findings: FindingDraft[] = [];
    for (const piece of repeated(narrative().pieces)) {
      const { text } = piece;
      const params = { text: shortText(text.slice(0, 2 * REPEATED)) };
      const span = { pointer: pointerOf(piece), start: 0, end: text.length };
      findings.push({ rule: 'text.duplicate-paragraph', params, span });
    }
    return findings;
  },
};

/** The text from first to last. */
export const wholeTextChecks: readonly Check[] = [
  overviewLength,
  unsaid('text.contact', /联系|电话|邮编|邮箱|地址|传真|咨询/, textSign.contact),
  unsaid(
    'text.period',
    /统计[^。]{0,8}(?:期限|时限|周期|时间|区间|范围)|(?<!\d)0?1月0?1日|期限[^。]{0,6}\d{4}年/,
    textSign.term,
  ),
  unsaid('text.download', /下载|网[站址页]|电子版|查阅|https?:|www\./, textSign.download),
  garbledText,
  duplicateParagraph,
];
