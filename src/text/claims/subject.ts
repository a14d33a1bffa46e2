import type { Address } from '../../form/address.js';
import { applicantColumns, total } from '../../form/applicants.js';
import type { Edition } from '../../form/edition.js';
import type { CellSum, ClaimTopic } from './text-claim.js';
import type { Token, TokenKind } from './token.js';

/** What a phrase speaks of. */
export interface Subject {
  readonly topic: ClaimTopic;
  readonly sums: readonly CellSum[];
  /** The kind of word that tells. */
  readonly by: TokenKind;
}

/** What is known where a phrase stands. */
export interface SubjectContext {
  readonly edition: Edition;
  readonly year: number | null;
  /** The groups of section 4 that the sentence has spoken of. */
  readonly groups: readonly string[];
}

const cell = (pointer: string, column: string) => `${pointer}/${column}` as Address;

const line = (row: string, columns: readonly string[] = [total.key]): CellSum =>
  columns.map((column) => cell(`/requests/${row}`, column));

const received = line('received');
const carriedOver = line('carriedOver');
const concluded = line('concluded');
const carriedForward = line('carriedForward');

/** Requests received. */
export const requestsReceived: CellSum = received;
/** Requests concluded. */
export const requestsConcluded: CellSum = concluded;
/** Those received and those carried over. */
export const allToHandle: CellSum = [...received, ...carriedOver];

/** All that applicants can be counted among: those received, those with the ones carried over, those concluded. */
export const allRequests: readonly CellSum[] = [received, allToHandle, concluded];

/** What is made of keys of the form, made once for the same ones: every figure of a text asks for it. */
function remembered<T>(make: (keys: readonly string[]) => T): (keys: readonly string[]) => T {
  const made = new Map<string, T>();
  return (keys) => {
    const names = keys.join();
    const known = made.get(names);
    if (known !== undefined) return known;
    const value = make(keys);
    made.set(names, value);
    return value;
  };
}

/** The cells of some applicants: those received, those with the ones carried over, those concluded. */
export const applicantSums: (columns: readonly string[]) => readonly CellSum[] = /* @__PURE__ */ remembered(
  (columns) => {
    const newOnes = line('received', columns);
    return [newOnes, [...newOnes, ...line('carriedOver', columns)], line('concluded', columns)];
  },
);

/** All columns of section 3 but some and 总计. */
export function otherColumns(columns: readonly string[]): readonly string[] {
  const all = applicantColumns.map(({ key }) => key as string);
  return all.filter((key) => key !== total.key && !columns.includes(key));
}

/** Cells of section 4. */
export function remedySum(groups: readonly string[], columns: readonly string[]): CellSum {
  return groups.flatMap((group) => columns.map((column) => cell(`/remedies/${group}`, column)));
}

/** The topic of cases of section 4 that are spoken of together. */
export function remedyTopic(groups: readonly string[]): ClaimTopic {
  return groups.includes('reconsideration') ? 'reconsideration' : 'litigation';
}

/** The keys that some words name, each once. */
export function keysOf(words: readonly Token[]): readonly string[] {
  const found: string[] = [];
  for (const { keys } of words) {
    for (const key of keys) if (!found.includes(key)) found.push(key);
  }
  return found;
}

type Reader = (words: readonly Token[], context: SubjectContext) => Subject | undefined;

const ofKind = (words: readonly Token[], ...kinds: readonly TokenKind[]): readonly Token[] =>
  words.filter(({ kind }) => kinds.includes(kind));

/** Whether words of a kind are joined as in a list; one alone is. */
function isList(words: readonly Token[], kind: TokenKind): boolean {
  return ofKind(words, 'and').length >= ofKind(words, kind).length - 1;
}

/** Verbs of who decides on a reconsideration, not of who is complained of. */
const DECIDING = '受理';

const remedy: Reader = (words, { groups: known }) => {
  const named = ofKind(words, 'remedy');
  const results = ofKind(words, 'result');
  const groups = named.length > 0 ? keysOf(named) : known;
  if (groups.length === 0 || results.length > 1 || !isList(words, 'remedy')) return undefined;
  if (words.some(({ word }) => word === DECIDING)) return undefined;
  const columns = results.length > 0 ? keysOf(results) : [total.key];
  return { topic: remedyTopic(groups), sums: [remedySum(groups, columns)], by: 'remedy' };
};

const carried: Reader = (words, { year }) => {
  const names = (kind: TokenKind, difference: number) =>
    words.some(
      (word) => word.kind === kind || (word.kind === 'year' && word.value === Number(year) + difference),
    );
  const [over, forward] = [names('last', -1), names('next', 1)];
  if (over && forward) return undefined;
  if (over) return { topic: 'carriedOver', sums: [carriedOver], by: 'carried' };
  const sums = forward ? [carriedForward] : [carriedForward, carriedOver];
  return { topic: 'carriedForward', sums, by: 'carried' };
};

const outcomeSum = /* @__PURE__ */ remembered(
  (keys): CellSum => keys.flatMap((key) => line(`outcomes/${key}`)),
);

const outcome: Reader = (words) => {
  const named = ofKind(words, 'outcome');
  const sums = isList(words, 'outcome')
    ? [outcomeSum(keysOf(named))]
    : named.map(({ keys }) => outcomeSum(keys));
  return { topic: 'outcome', sums, by: 'outcome' };
};

const applicant: Reader = (words) => {
  if (!isList(words, 'applicant')) return undefined;
  return { topic: 'applicant', sums: applicantSums(keysOf(ofKind(words, 'applicant'))), by: 'applicant' };
};

/** The columns of 行政规范性文件 by what a text says was done. Edition 2019 has the one for those made. */
const documentColumns: Readonly<Record<Edition, Readonly<Record<string, string>>>> = {
  '2019': { issue: 'made' },
  '2021': { issue: 'issued', repeal: 'repealed', inForce: 'inForce' },
};

const documents: Reader = (words, { edition }) => {
  const [done, ...others] = ofKind(words, 'issue', 'repeal', 'inForce');
  const column = done && documentColumns[edition][done.kind];
  if (!column || others.length > 0) return undefined;
  return {
    topic: 'normative',
    sums: [[cell('/proactiveDisclosure/normativeDocuments', column)]],
    by: ofKind(words, 'normative').length > 0 ? 'normative' : done.kind,
  };
};

const REQUEST: readonly TokenKind[] = ['request', 'asked'];

const cases: Reader = (words) => {
  const has = (kind: TokenKind) => ofKind(words, kind).length > 0;
  const took = has('received') || has('fresh');
  if (has('concluded') && !took) return { topic: 'concluded', sums: [concluded], by: 'concluded' };
  if (has('handled') || has('concluded')) {
    if (!ofKind(words, ...REQUEST).length) return undefined;
    return { topic: 'received', sums: allRequests, by: 'handled' };
  }
  if (took) return { topic: 'received', sums: [received], by: has('fresh') ? 'fresh' : 'received' };
  return has('request') ? { topic: 'received', sums: [received, allToHandle], by: 'request' } : undefined;
};

const TAKING: readonly TokenKind[] = ['received', 'fresh', 'handled', 'concluded', ...REQUEST];
/** Joins, and years that only 结转 needs. */
const NEUTRAL: readonly TokenKind[] = ['and', 'last', 'next', 'year'];

interface SubjectReader {
  /** Kinds of words of which one makes it out. */
  readonly telling: readonly TokenKind[];
  /** Those that can stand beside them. */
  readonly beside: readonly TokenKind[];
  readonly read: Reader;
}

const readers: readonly SubjectReader[] = [
  { telling: ['remedy', 'result'], beside: ['received', ...REQUEST], read: remedy },
  { telling: ['carried'], beside: ['handled', 'concluded', ...REQUEST], read: carried },
  { telling: ['outcome'], beside: TAKING, read: outcome },
  { telling: ['applicant'], beside: TAKING, read: applicant },
  { telling: ['normative', 'issue', 'repeal', 'inForce'], beside: [], read: documents },
  { telling: TAKING, beside: [], read: cases },
];

/** What the words around a number speak of; undefined where they do not say, or say several things. */
export function subjectOf(words: readonly Token[], context: SubjectContext): Subject | undefined {
  const found = readers.find(({ telling }) => words.some(({ kind }) => telling.includes(kind)));
  if (!found) return undefined;
  const { telling, beside, read } = found;
  const fits = ({ kind }: Token) => telling.includes(kind) || beside.includes(kind) || NEUTRAL.includes(kind);
  return words.every(fits) ? read(words, context) : undefined;
}
