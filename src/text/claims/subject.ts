import { total } from '../../form/applicants.js';
import type { Edition } from '../../form/edition.js';
import {
  allRequests,
  allToHandle,
  applicantSums,
  documentSum,
  outcomeSum,
  remedySum,
  requestsCarriedForward,
  requestsCarriedOver,
  requestsConcluded,
  requestsReceived,
} from './cell-sums.js';
import { type KindSet, kinds } from './kind-set.js';
import type { Reading } from './reading.js';
import type { CellSum, ClaimTopic } from './text-claim.js';
import type { TokenKind } from './token.js';
import { tokenAt } from './token-list.js';
import { countOf, hasAny, keysOf, ofKinds, type Words } from './words.js';

/** What a phrase speaks of. */
export interface Subject {
  readonly topic: ClaimTopic;
  readonly sums: readonly CellSum[];
  /** The kind of word that tells. */
  readonly by: TokenKind;
}

/** What words of a sentence speak of; `groups` are those of section 4 that it has spoken of. */
type Reader = (words: Words, reading: Reading, groups: readonly string[]) => Subject | undefined;

const AND: KindSet = kinds('and');
const REMEDY: KindSet = kinds('remedy');
const RESULT: KindSet = kinds('result');
const OUTCOME: KindSet = kinds('outcome');
const APPLICANT: KindSet = kinds('applicant');

/** Whether words of a kind are joined as in a list; one alone is. */
function isList(words: Words, kind: KindSet, reading: Reading): boolean {
  return countOf(reading, words, AND) >= countOf(reading, words, kind) - 1;
}

/** The topic of cases of section 4 that are spoken of together. */
export function remedyTopic(groups: readonly string[]): ClaimTopic {
  return groups.includes('reconsideration') ? 'reconsideration' : 'litigation';
}

/** Verbs of who decides on a reconsideration, not of who is complained of. */
const DECIDING = '受理';

function names(word: string, { first, last }: Words, reading: Reading): boolean {
  for (let at = first; at <= last; at++) if (tokenAt(reading, at).word === word) return true;
  return false;
}

const remedy: Reader = (words, reading, known) => {
  const groups = hasAny(words, REMEDY) ? keysOf(reading, words, REMEDY) : known;
  if (groups.length === 0 || countOf(reading, words, RESULT) > 1) return undefined;
  if (!isList(words, REMEDY, reading) || names(DECIDING, words, reading)) return undefined;
  const columns = hasAny(words, RESULT) ? keysOf(reading, words, RESULT) : TOTAL;
  return { topic: remedyTopic(groups), sums: [remedySum(groups, columns)], by: 'remedy' };
};

const TOTAL: readonly string[] = [total.key];

const OVER: readonly CellSum[] = [requestsCarriedOver];
const FORWARD: readonly CellSum[] = [requestsCarriedForward];
const FORWARD_OR_OVER: readonly CellSum[] = [requestsCarriedForward, requestsCarriedOver];

const LAST: KindSet = kinds('last');
const NEXT: KindSet = kinds('next');

const YEAR: KindSet = kinds('year');

const carried: Reader = (words, reading) => {
  const own = Number(reading.memory.context.year);
  const years = ofKinds(reading, words, YEAR).map(({ value }) => value - own);
  const over = hasAny(words, LAST) || years.includes(-1);
  const forward = hasAny(words, NEXT) || years.includes(1);
  if ((over && forward) || years.some((year) => Math.abs(year) > 1)) return undefined;
  if (over) return { topic: 'carriedOver', sums: OVER, by: 'carried' };
  return { topic: 'carriedForward', sums: forward ? FORWARD : FORWARD_OR_OVER, by: 'carried' };
};

const outcome: Reader = (words, reading) => {
  const sums = isList(words, OUTCOME, reading)
    ? [outcomeSum(keysOf(reading, words, OUTCOME))]
    : ofKinds(reading, words, OUTCOME).map(({ keys }) => outcomeSum(keys));
  return { topic: 'outcome', sums, by: 'outcome' };
};

const applicant: Reader = (words, reading) => {
  if (!isList(words, APPLICANT, reading)) return undefined;
  return { topic: 'applicant', sums: applicantSums(keysOf(reading, words, APPLICANT)), by: 'applicant' };
};

/** The columns of 行政规范性文件 by what a text says was done. Edition 2019 has the one for those made. */
const documentColumns: Readonly<Record<Edition, Readonly<Record<string, string>>>> = {
  '2019': { issue: 'made' },
  '2021': { issue: 'issued', repeal: 'repealed', inForce: 'inForce' },
};

const NORMATIVE: KindSet = kinds('normative');
const DONE: KindSet = kinds('issue', 'repeal', 'inForce');

const documents: Reader = (words, reading) => {
  const [done, ...others] = ofKinds(reading, words, DONE);
  const column = done && documentColumns[reading.memory.context.edition][done.kind];
  if (!column || others.length > 0) return undefined;
  const by = hasAny(words, NORMATIVE) ? 'normative' : done.kind;
  return { topic: 'normative', sums: [documentSum(column)], by };
};

const FRESH: KindSet = kinds('fresh');
const TOOK: KindSet = kinds('received', 'fresh');
const CONCLUDED: KindSet = kinds('concluded');
const DEALT_WITH: KindSet = kinds('handled', 'concluded');
const REQUEST: KindSet = kinds('request');
const NOUNS: KindSet = kinds('request', 'asked');

const RECEIVED: readonly CellSum[] = [requestsReceived];
const RECEIVED_OR_ALL: readonly CellSum[] = [requestsReceived, allToHandle];
const CONCLUDED_ONES: readonly CellSum[] = [requestsConcluded];

const cases: Reader = (words) => {
  const took = hasAny(words, TOOK);
  if (hasAny(words, CONCLUDED) && !took) return { topic: 'concluded', sums: CONCLUDED_ONES, by: 'concluded' };
  if (hasAny(words, DEALT_WITH)) {
    return hasAny(words, NOUNS) ? { topic: 'received', sums: allRequests, by: 'handled' } : undefined;
  }
  if (took) return { topic: 'received', sums: RECEIVED, by: hasAny(words, FRESH) ? 'fresh' : 'received' };
  return hasAny(words, REQUEST) ? { topic: 'received', sums: RECEIVED_OR_ALL, by: 'request' } : undefined;
};

const TAKING: KindSet = TOOK | DEALT_WITH | NOUNS;
/** Joins, and years that only 结转 needs. */
const NEUTRAL: KindSet = kinds('and', 'last', 'next', 'year');

interface SubjectReader {
  /** Kinds of words of which one makes it out. */
  readonly telling: KindSet;
  /** Those that can stand beside them. */
  readonly beside: KindSet;
  readonly read: Reader;
}

const readers: readonly SubjectReader[] = [
  { telling: REMEDY | RESULT, beside: kinds('received') | NOUNS, read: remedy },
  { telling: kinds('carried'), beside: DEALT_WITH | NOUNS, read: carried },
  { telling: OUTCOME, beside: TAKING, read: outcome },
  { telling: APPLICANT, beside: TAKING, read: applicant },
  { telling: NORMATIVE | DONE, beside: 0, read: documents },
  { telling: TAKING, beside: 0, read: cases },
];

/** What the words around a number speak of; undefined where they do not say, or say several things. */
export function subjectOf(words: Words, reading: Reading, groups: readonly string[]): Subject | undefined {
  const { set } = words;
  for (const { telling, beside, read } of readers) {
    if ((set & telling) === 0) continue;
    return (set & ~(telling | beside | NEUTRAL)) === 0 ? read(words, reading, groups) : undefined;
  }
  return undefined;
}
