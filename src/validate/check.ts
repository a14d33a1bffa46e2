import type { FindingDraft } from '../finding/finding.js';
import type { RuleId } from '../finding/rule-id.js';
import type { Edition } from '../form/edition.js';
import type { AnnualReport } from '../report/annual-report.js';
import type { TextClaim } from '../text/claims/text-claim.js';
import type { Blanks } from './blanks.js';
import type { Cells } from './cells.js';
import type { Claims, Source } from './claims.js';
import type { Contradiction } from './contradictions.js';
import type { CheckedExplanation } from './explanations.js';
import type { NarrativeText } from './narrative-text.js';
import type { Passage } from './passages.js';
import type { Breach } from './relations.js';

/** What a rule can look at. */
export interface CheckContext {
  /** The report as given: anything can stand in it. */
  readonly report: AnnualReport;
  /** The edition it is checked as. */
  readonly edition: Edition;
  readonly cells: Cells;
  readonly source: Source | undefined;
  readonly claims: Claims;
  /** The relations that do not hold. */
  readonly breaches: readonly Breach[];
  /** Its blank cells that no reader has accounted for. */
  readonly blanks: () => Blanks;
  /** Its headings and paragraphs. */
  readonly narrative: () => NarrativeText;
  /** Its paragraphs as they run on, section by section, with what they claim. */
  readonly passages: () => readonly Passage[];
  /** What all of them claim, in the order of the text. */
  readonly stated: () => readonly TextClaim[];
  /** What of it the tables contradict. */
  readonly contradictions: () => readonly Contradiction[];
  /** Its explanations, each with what is wrong with it. */
  readonly explanations: () => readonly CheckedExplanation[];
  /** The cells of the report of the year before. */
  readonly previous: Cells | undefined;
  /** The same, where it is of the year before, or either says no year. */
  readonly lastYear: Cells | undefined;
  /** The day the report is due on, where the caller names it. */
  readonly deadline: string | undefined;
  /** From which similarity on a text is taken for last year's. */
  readonly copiedText: number;
}

/** How one rule is checked. */
export interface Check {
  readonly id: RuleId;
  /** Whether the rule speaks of such a report at all; unless given, it does. */
  readonly applies?: (context: CheckContext) => boolean;
  /** Whether anything that the rule looks at is there; unless given, it is. Asked only where nothing was found. */
  readonly canRun?: (context: CheckContext) => boolean;
  readonly check: (context: CheckContext) => readonly FindingDraft[];
}

/** Whether a report has any text. */
export const hasText = ({ narrative }: CheckContext): boolean => narrative().pieces.length > 0;

const NOTHING: readonly FindingDraft[] = [];

/** A rule with nothing to say. */
export const nothing = (): readonly FindingDraft[] => NOTHING;
