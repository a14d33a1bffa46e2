import type { FindingDraft } from '../../../finding/finding.js';
import { leavesOut } from '../../../text/elision.js';
import { plain } from '../../../text/fold.js';
import { tellingOf } from '../../../text/problems-and-measures.js';
import { foldedPiece, type TextPiece } from '../../../text/text-piece.js';
import { type Check, type CheckContext, nothing } from '../../check.js';
import { isTextKnown } from '../../text-known.js';

const section = 'improvement';
/** Fewer characters report nothing. */
const LEAST = 10;

/** The text of section 5, where a report that has text has it or should have it. */
function textOf(context: CheckContext): readonly TextPiece[] | undefined {
  if (!isTextKnown(context, section)) return undefined;
  return context.narrative().sections[section];
}

/** 存在的主要问题, 改进措施: headings that only say where the content should stand. */
const BARE_HEADING =
  /^(?:存在|工作|主要|突出|的|问题|不足|困难|及|和|与|原因|改进|整改|情况|措施|办法|方向|下一步|打算|计划|思路){1,32}$/;

/** What a section says, without headings that only announce it. */
function contentOf(texts: readonly string[]): string {
  return texts.filter((text) => !BARE_HEADING.test(text)).join('');
}

/** Whether a section says anything, headings that only announce it left aside. */
function saysSomething(pieces: readonly TextPiece[]): boolean {
  let said = 0;
  for (const piece of pieces) {
    const folded = foldedPiece(piece);
    if (!BARE_HEADING.test(folded)) said += folded.length;
    if (said >= LEAST) return true;
  }
  return false;
}

const improvementEmpty: Check = {
  id: 'text.improvement-empty',
  canRun: (context) => textOf(context) !== undefined,
  check: (context) => {
    const text = textOf(context);
    if (!text || saysSomething(text)) return nothing();
    const content = contentOf(text.map((piece) => plain(piece.text)));
    const said = content === '' ? { nothing: '' } : { text: content };
    return [{ rule: 'text.improvement-empty', params: { section, ...said } }];
  },
};

/** What the section says, where it says something and all that it said is there. */
function toldIn(context: CheckContext): string | undefined {
  const pieces = textOf(context);
  if (!pieces || !saysSomething(pieces)) return undefined;
  const text = pieces.map(foldedPiece).join('\n');
  return leavesOut(text) ? undefined : text;
}

const improvementBoth: Check = {
  id: 'text.improvement-both',
  canRun: (context) => toldIn(context) !== undefined,
  check: (context): readonly FindingDraft[] => {
    const text = toldIn(context);
    if (text === undefined) return nothing();
    const { problems, measures } = tellingOf(text);
    if (problems === measures) return nothing();
    const lack = problems ? { noMeasures: '' } : { noProblems: '' };
    return [{ rule: 'text.improvement-both', params: { section, ...lack } }];
  },
};

/** Section 5. */
export const improvementChecks: readonly Check[] = [improvementEmpty, improvementBoth];
