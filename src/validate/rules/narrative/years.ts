import type { FindingDraft } from '../../../finding/finding.js';
import type { NarrativeKey } from '../../../form/sections.js';
import { openingYear } from '../../../text/opening-year.js';
import { statedPeriod } from '../../../text/stated-period.js';
import { type Check, type CheckContext, nothing } from '../../check.js';
import type { TextPiece } from '../../narrative-text.js';

/** Where the work of the year is told. */
const BODY: readonly NarrativeKey[] = ['overview', 'proactiveDisclosure', 'requests', 'remedies'];

const hasYear = ({ report, pieces }: CheckContext): boolean =>
  typeof report.year === 'number' && pieces().length > 0;

/** A paragraph that begins with the year before as its own, and nowhere speaks of the report year. */
function staleYear({ pointer, text }: TextPiece, reportYear: number): readonly FindingDraft[] {
  const opening = openingYear(text);
  if (opening?.year !== reportYear - 1 || text.includes(String(reportYear))) return nothing();
  const { start, end, year } = opening;
  const params = { year, reportYear, text: text.slice(start, end) };
  return [{ rule: 'narrative.year', params, span: { pointer, start, end } }];
}

const bodyYear: Check = {
  id: 'narrative.year',
  canRun: hasYear,
  check: (context) => {
    const { year } = context.report;
    if (typeof year !== 'number') return nothing();
    return context
      .pieces()
      .filter(({ section, isHeading }) => BODY.includes(section) && !isHeading)
      .flatMap((piece) => staleYear(piece, year));
  },
};

function wrongPeriod({ pointer, text }: TextPiece, year: unknown): readonly FindingDraft[] {
  const period = statedPeriod(text);
  if (!period) return nothing();
  const { from, to, start, end } = period;
  const expected = typeof year === 'number' ? String(year) : from.split('-')[0];
  if (from === `${expected}-1-1` && to === `${expected}-12-31`) return nothing();
  const params = { text: text.slice(start, end), ...(typeof year === 'number' && { reportYear: year }) };
  return [{ rule: 'narrative.period', params, span: { pointer, start, end } }];
}

const period: Check = {
  id: 'narrative.period',
  canRun: ({ pieces }) => pieces().length > 0,
  check: ({ pieces, report }) =>
    pieces()
      .filter(({ isHeading }) => !isHeading)
      .flatMap((piece) => wrongPeriod(piece, report.year)),
};

/** What years the text speaks of. */
export const yearChecks: readonly Check[] = [bodyYear, period];
