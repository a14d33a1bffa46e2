import type { FindingDraft } from '../../../finding/finding.js';
import type { NarrativeKey } from '../../../form/sections.js';
import { openingYear, staysInYear } from '../../../text/opening-year.js';
import { statedPeriod } from '../../../text/stated-period.js';
import { pointerOf, type TextPiece } from '../../../text/text-piece.js';
import { textSign } from '../../../text/text-signs.js';
import { type Check, type CheckContext, hasText, nothing } from '../../check.js';
import { foundIn } from '../../narrative-text.js';

/** Where the work of the year is told. */
const BODY: readonly NarrativeKey[] = ['overview', 'proactiveDisclosure', 'requests', 'remedies'];

const hasYear = (context: CheckContext): boolean =>
  typeof context.report.year === 'number' && hasText(context);

/** A paragraph that begins with the year before as its own, and nowhere speaks of the report year. */
function staleYear(piece: TextPiece, reportYear: number): FindingDraft | undefined {
  const { text } = piece;
  const opening = openingYear(text);
  if (opening?.year !== reportYear - 1 || text.includes(String(reportYear))) return undefined;
  if (!staysInYear(text, opening)) return undefined;
  const { start, end, year } = opening;
  const params = { year, reportYear, text: text.slice(start, end) };
  return { rule: 'narrative.year', params, span: { pointer: pointerOf(piece), start, end } };
}

const bodyYear: Check = {
  id: 'narrative.year',
  canRun: hasYear,
  check: ({ report: { year }, narrative }) => {
    if (typeof year !== 'number') return nothing();
    const findings: FindingDraft[] = [];
    for (const section of BODY) {
      for (const piece of narrative().sections[section]) {
        const draft = piece.paragraph === null ? undefined : staleYear(piece, year);
        if (draft) findings.push(draft);
      }
    }
    return findings;
  },
};

function wrongPeriod(piece: TextPiece, year: unknown): readonly FindingDraft[] {
  const { text } = piece;
  const period = statedPeriod(text);
  if (!period) return nothing();
  const { from, to, start, end } = period;
  const expected = typeof year === 'number' ? String(year) : from.split('-')[0];
  if (from === `${expected}-1-1` && to === `${expected}-12-31`) return nothing();
  const params = { text: text.slice(start, end), ...(typeof year === 'number' && { reportYear: year }) };
  return [{ rule: 'narrative.period', params, span: { pointer: pointerOf(piece), start, end } }];
}

const period: Check = {
  id: 'narrative.period',
  canRun: hasText,
  check: ({ narrative, report }) =>
    foundIn(narrative(), textSign.period, (piece) =>
      piece.paragraph === null ? nothing() : wrongPeriod(piece, report.year),
    ),
};

/** What years the text speaks of. */
export const yearChecks: readonly Check[] = [bodyYear, period];
