import { applicants, organisations } from '../../form/applicants.js';
import type { Edition } from '../../form/edition.js';
import { formCells } from '../../form/form-cells.js';
import { editions, forms } from '../../form/forms.js';
import { differentiated, type RegisterColumn, registerColumns, stillOpen } from '../../form/register.js';
import type { RequestRowForm } from '../../form/requests.js';
import { type Wording, wordingsOf } from '../../form/wording.js';
import { fold } from '../../text/fold.js';
import { labelCore } from '../../text/labels/label-core.js';
import { findBeginning, type LabelIndex, labelIndex } from '../../text/labels/label-index.js';
import { DIFFERENTIATED, outcomeCodes } from './request-faults.js';

/** A heading of the register: its column, and how far behind the better words for it stands. */
export interface RegisterHeading {
  readonly column: RegisterColumn;
  readonly rank: number;
}

/** The target of what a register says instead of an outcome while a request is open. */
const OPEN = '';

type Called = readonly [Wording, string];

/** A part of the form with all that it can be called: its own words, those behind a heading, its code. */
function called(key: string, wording: Wording, headings: readonly string[]): Called {
  const words = wordingsOf(wording);
  const behind = headings.flatMap((heading) => words.map((word) => `${heading}${word}`));
  return [{ ...wording, variants: [...words, ...behind, key] }, key];
}

/** What stands before an outcome: the heading of its group, with or without the ordinal of the outcome. */
function headingsOf({ group, ordinal }: RequestRowForm): readonly string[] {
  return group ? [group.zh, `${group.zh}${ordinal}`] : [];
}

function outcomesOfEdition(edition: Edition): readonly Called[] {
  const codes = new Set(outcomeCodes(edition));
  const outcomes = forms[edition].requestRows.filter(({ key }) => codes.has(key));
  const labels = formCells[edition].flatMap(({ row, rowLabel }): Called[] => {
    const outcome = outcomes.find(({ pointer }) => pointer === row);
    return outcome ? [[rowLabel, outcome.key]] : [];
  });
  return [...outcomes.map((outcome) => called(outcome.key, outcome, headingsOf(outcome))), ...labels];
}

function buildOutcomes(): LabelIndex<string> {
  const carriedForward = editions.flatMap((edition) =>
    forms[edition].requestRows.filter(({ key }) => key === 'carriedForward'),
  );
  return labelIndex<string>([
    ...editions.flatMap(outcomesOfEdition),
    [differentiated, DIFFERENTIATED],
    ...carriedForward.map((row) => [row, OPEN] as const),
    ...stillOpen.map((zh) => [{ zh, en: zh }, OPEN] as const),
  ]);
}

interface Vocabulary {
  readonly headings: ReadonlyMap<string, RegisterHeading>;
  readonly applicants: LabelIndex<string>;
  readonly outcomes: LabelIndex<string>;
}

function buildVocabulary(): Vocabulary {
  const headings = registerColumns.flatMap((column) =>
    wordingsOf(column).map((words, rank) => [labelCore(words), { column: column.key, rank }] as const),
  );
  return {
    headings: new Map(headings),
    applicants: labelIndex(
      applicants.map((applicant) => called(applicant.key, applicant, [organisations.zh])),
    ),
    outcomes: buildOutcomes(),
  };
}

let built: Vocabulary | undefined;

function vocabulary(): Vocabulary {
  built ??= buildVocabulary();
  return built;
}

/** No heading and no word of a register that is understood is longer. */
const LONGEST = 80;

/** The column of the register that a heading names; undefined where it names none. */
export function columnOfHeading(heading: string): RegisterHeading | undefined {
  return heading.length > LONGEST ? undefined : vocabulary().headings.get(labelCore(heading));
}

function find(index: LabelIndex<string>, words: string): string | null {
  return words.length > LONGEST ? null : (findBeginning(index, labelCore(words))?.target ?? null);
}

/** The category of applicants that a word names, as the form words it; null where it names none. */
export function applicantOf(words: string): string | null {
  return find(vocabulary().applicants, words);
}

/** The outcome that words name, as the form words it; null where they name none, or several. */
function outcomeOf(words: string): string | null {
  return find(vocabulary().outcomes, words);
}

const BETWEEN_OUTCOMES = /[;；、,，/+＋|\n]/;

/** The outcomes that words name; the words themselves where they name what is no outcome; none for an open request. */
export function outcomesOfWords(words: string): readonly string[] {
  const whole = outcomeOf(words);
  if (whole !== null) return whole === OPEN ? [] : [whole];
  const parts = words.split(BETWEEN_OUTCOMES).filter((part) => fold(part) !== '');
  const outcomes = parts.map(outcomeOf);
  const areKnown = outcomes.length > 0 && outcomes.every((outcome) => outcome !== null && outcome !== OPEN);
  return areKnown ? (outcomes as string[]) : [words];
}
