import type { FindingDraft } from '../../../finding/finding.js';
import type { RuleId } from '../../../finding/rule-id.js';
import { leavesOut } from '../../../text/elision.js';
import { garbledAt } from '../../../text/garbling.js';
import { printable } from '../../../text/printable.js';
import { type Check, type CheckContext, nothing } from '../../check.js';
import type { TextPiece } from '../../narrative-text.js';
import { sectionText } from '../../section-text.js';

const hasText = (context: CheckContext): boolean => context.pieces().length > 0;

/** Whether there is a text of a report, and all of it. */
const isComplete = (context: CheckContext): boolean =>
  sectionText(context, 'overview').length > 0 && !context.pieces().some(({ text }) => leavesOut(text));

/** A rule that fails when none of some words stands anywhere in the text. */
function unsaid(id: RuleId, words: RegExp): Check {
  return {
    id,
    canRun: isComplete,
    check: (context) => {
      const all = context.pieces();
      if (all.some(({ text }) => words.test(text))) return nothing();
      if (all.some(({ folded }) => words.test(folded())) || !isComplete(context)) return nothing();
      return [{ rule: id }];
    },
  };
}

/** One city asks for no more. */
const LONGEST_OVERVIEW = 1000;

const overviewLength: Check = {
  id: 'text.overview-length',
  canRun: (context) => sectionText(context, 'overview').length > 0,
  check: (context) => {
    const { pieces } = sectionText(context, 'overview');
    const length = pieces.reduce((sum, { folded }) => sum + folded().length, 0);
    if (length <= LONGEST_OVERVIEW) return nothing();
    const params = { section: 'overview', length, limit: LONGEST_OVERVIEW };
    return [{ rule: 'text.overview-length', params }];
  },
};

/** How much of a text a finding repeats. */
const REPEATED = 24;

function garbled({ pointer, text }: TextPiece): readonly FindingDraft[] {
  const start = garbledAt(text);
  if (start === -1) return nothing();
  const end = Math.min(text.length, start + REPEATED);
  const shown = text.slice(start, end).replace(/\p{Cc}/gu, '\ufffd');
  return [{ rule: 'text.garbled', params: { text: shown }, span: { pointer, start, end } }];
}

const garbledText: Check = {
  id: 'text.garbled',
  canRun: hasText,
  check: ({ pieces }) => pieces().flatMap(garbled),
};

/** Shorter paragraphs, 无。 and the like, can well be the same. */
const SHORTEST_PARAGRAPH = 20;

const duplicateParagraph: Check = {
  id: 'text.duplicate-paragraph',
  canRun: hasText,
  check: ({ pieces }) => {
    const seen = new Set<string>();
    const findings: FindingDraft[] = [];
    for (const { pointer, text } of pieces()) {
      if (text.length < SHORTEST_PARAGRAPH) continue;
      const { size } = seen;
      if (seen.add(text).size > size) continue;
      const params = { text: printable(text.slice(0, 2 * REPEATED)) };
      findings.push({
        rule: 'text.duplicate-paragraph',
        params,
        span: { pointer, start: 0, end: text.length },
      });
    }
    return findings;
  },
};

/** The text from first to last. */
export const wholeTextChecks: readonly Check[] = [
  overviewLength,
  unsaid('text.contact', /联系|电话|邮编|邮箱|地址|传真|咨询/),
  unsaid('text.period', /统计[^。]{0,8}(?:期限|时限|周期|时间|区间|范围)|1月1日|期限[^。]{0,6}\d{4}年/),
  unsaid('text.download', /下载|网[站址页]|电子版|查阅|https?:|www\./),
  garbledText,
  duplicateParagraph,
];
