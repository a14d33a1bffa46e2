import { applicantColumns, organisations } from '../form/applicants.js';
import { contentHead } from '../form/disclosure.js';
import { editions, forms } from '../form/forms.js';
import { litigation, remedyColumns, remedyGroups } from '../form/remedies.js';
import { applicantHead, balanceNote, type RequestRowForm, resultsOfTheYear } from '../form/requests.js';
import { sections } from '../form/sections.js';
import { type Wording, wordingsOf } from '../form/wording.js';
import { fold } from './fold.js';

/** Words of the form that stand in a running text. */
export interface FormWords {
  /** `section` the heading of a section with its ordinal; `label` any label, head or caption of the tables. */
  readonly kind: 'section' | 'label';
  /** Where they stand in the folded text. */
  readonly start: number;
  readonly end: number;
}

const ANY_PUNCTUATION = /[\p{P}\p{S}]/gu;

/** A pattern for folded words in which punctuation may differ or be left out. */
function pattern(words: string): string {
  return fold(words).replace(ANY_PUNCTUATION, '[\\p{P}\\p{S}]?');
}

const either = (patterns: readonly string[]): string =>
  `(?:${[...new Set(patterns)].sort((a, b) => b.length - a.length).join('|')})`;

const anyOf = (wordings: readonly Wording[]): string => either(wordings.flatMap(wordingsOf).map(pattern));

/** An ordinal as folded text has it: （三） as (三), 一、 as 一、, 1. as 1. */
function ordinalPattern(ordinal: string): string {
  const folded = fold(ordinal);
  const number = folded.replace(ANY_PUNCTUATION, '');
  return folded.startsWith('(') ? `\\(${number}\\)` : `${number}[.、,]`;
}

/** A label that is the head of a column too counts only with its ordinal. */
function rowPattern(row: RequestRowForm): string {
  const isHead = applicantColumns.some(({ zh }) => zh === row.zh);
  const ordinal = ordinalPattern(row.ordinal);
  return `${isHead ? ordinal : `(?:${ordinal})?`}${anyOf([row])}`;
}

/** A remark in brackets behind a label; an ordinal in brackets is that of the next label. */
const REMARK = '(?:\\((?![一二三四五六七八九十]{1,2}\\))[^()]{0,80}\\))?';

function buildPattern(): RegExp {
  const headings = sections.map((section) => `${ordinalPattern(`${section.ordinal}、`)}${anyOf([section])}`);
  const items = editions.flatMap((edition) => forms[edition].disclosureItems);
  const rows = editions.flatMap((edition) => forms[edition].requestRows);
  const groups = rows.flatMap(({ group }) => group ?? []);
  const captions = [
    contentHead,
    organisations,
    applicantHead,
    litigation,
    ...applicantColumns,
    ...remedyColumns,
    ...remedyGroups,
    ...items.flatMap((item) => [item, ...item.rows, ...item.columns]),
  ];
  const labels = [
    pattern(balanceNote.zh),
    ...rows.map(rowPattern),
    ...[resultsOfTheYear, ...groups].map((one) => `(?:${ordinalPattern(one.ordinal)})?${anyOf([one])}`),
    ...captions.flatMap(wordingsOf).map(pattern),
  ];
  const longestFirst = [...new Set(labels)].sort((a, b) => b.length - a.length);
  return new RegExp(`(${headings.join('|')})|(?:${longestFirst.join('|')})${REMARK}`, 'gu');
}

let built: RegExp | undefined;

/** Every place in a folded text where words of the form stand, without overlaps. */
export function formWordsIn(folded: string): readonly FormWords[] {
  built ??= buildPattern();
  return Array.from(folded.matchAll(built), (match) => ({
    kind: match[1] === undefined ? 'label' : 'section',
    start: match.index,
    end: match.index + match[0].length,
  }));
}
