import { namesAnother, namesItself } from './agency-words.js';
import { type Phrase, phraseAt } from './phrase.js';
import { addClaim, type Memory, type Reading, speaksOfItself } from './reading.js';
import { allToHandle, keysOf, type Subject, subjectOf } from './subject.js';
import type { Token, TokenKind } from './token.js';

/** Verbs that text of any kind can stand before: 认真受理. */
const VERBS: readonly TokenKind[] = ['received', 'fresh', 'handled', 'concluded', 'issue', 'repeal'];
const NOUNS: readonly TokenKind[] = ['request', 'asked'];
/** What was done with a request, said behind the number: 3件已办结. */
const ENDS: readonly TokenKind[] = ['concluded', 'outcome', 'carried'];
/** What stands before the one who acts. */
const HEADS: readonly (TokenKind | undefined)[] = [
  'pause',
  'open',
  'close',
  'own',
  'whole',
  'this',
  'year',
  'of',
  undefined,
];
/** Text before a verb that says of which cases it speaks (涉及征地类), or that nothing has been done yet. */
const OF_SOME = /[类涉关对拟]|计划|预计|准备/;
/** Units that cases are counted by, and information is not. */
const CASES = '件宗起例份';

/** A number of cases with the words around it. */
interface Figure {
  readonly token: Token;
  readonly before: Phrase;
  readonly behind: Phrase;
}

/** The words that say what a number counts, in the order of the text. */
type Words = readonly Token[];

const has = (words: Words, kinds: readonly TokenKind[]) => words.some(({ kind }) => kinds.includes(kind));
const areAll = (words: Words, kinds: readonly TokenKind[]) => words.every(({ kind }) => kinds.includes(kind));

/** Words without a join before them that joins them to another number. */
function unjoined(words: Words): Words {
  return words[0]?.kind === 'and' ? words.slice(1) : words;
}

/** What stands before a join belongs to the number before it: 2件维持、1件纠正. */
function withoutJoined(phrase: Phrase): Phrase {
  return phrase.words.at(-1)?.kind === 'and' ? { ...phrase, words: [], unknown: '' } : phrase;
}

/** The words before a number, where nothing before them can turn their meaning; none where something can. */
function wordsBefore(phrase: Phrase, reading: Reading): Words {
  const { words, unknown, spoilt, beyond } = phrase;
  const [first] = words;
  if (spoilt || !first) return [];
  if (isClean(phrase, reading)) return unjoined(words);
  const harmless = VERBS.includes(first.kind) && HEADS.includes(beyond) && !OF_SOME.test(unknown);
  return harmless && !namesAnother(unknown, reading.memory.context.agency) ? words : [];
}

/** Whether nothing but the agency itself stands around a phrase that could turn its meaning. */
function isClean({ unknown, spoilt, beyond }: Phrase, { memory }: Reading): boolean {
  if (spoilt) return false;
  return unknown === '' || (HEADS.includes(beyond) && namesItself(unknown, memory.context.agency));
}

/** Whether a mark or another known word follows a phrase. */
const isPlain = ({ unknown, spoilt }: Phrase) => unknown === '' && !spoilt;

/** The words that say what a number counts. */
function wordsOf({ before, behind }: Figure, reading: Reading): Words {
  if (before.words.length === 0) return isClean(before, reading) && isPlain(behind) ? behind.words : [];
  const words = wordsBefore(before, reading);
  if (words.length === 0 || behind.words.length === 0 || !isPlain(behind)) return words;
  const onlyVerb = areAll(words, VERBS);
  const onlyNoun = areAll(words, NOUNS) && has(behind.words, ENDS);
  return onlyVerb || onlyNoun ? [...words, ...behind.words] : words;
}

/** Whether requests are what a number without a noun counts. */
function isOfRequests({ counted }: Memory, words: Words): boolean {
  return has(words, ['request']) || counted === 'requests';
}

function countsCases(words: Words, { word }: Token): boolean {
  return has(words, NOUNS) || CASES.includes(word);
}

/** Whether a number without a noun stands by itself: 收到12件，and not 收到12件投诉. */
function standsAlone({ behind, token }: Figure): boolean {
  return isPlain(behind) && behind.words.length === 0 && CASES.includes(token.word);
}

type Condition = (reading: Reading, words: Words, figure: Figure) => boolean;

/** Whether nothing but requests, or what came of them, is being counted. */
const isFree = ({ memory: { counted } }: Reading) => counted !== 'elsewhere' && counted !== 'documents';

/** Whether parts are told of something that is not known. */
const hasUnknownWhole = ({ parts, unknownWhole }: Reading) => parts && unknownWhole;

const ofOutcomes: Condition = (reading, words, { token }) =>
  isFree(reading) && !hasUnknownWhole(reading) && countsCases(words, token);

const ofDocuments: Condition = ({ memory }) => memory.counted === 'documents';

const DISCLOSURE: readonly TokenKind[] = ['disclosure', 'request'];

/** Whether a number is of cases of any kind, of which those about disclosure are told behind it: 9件，其中信息公开类3件. */
function isNarrowed({ tokens }: Reading, token: Token): boolean {
  const at = tokens.indexOf(token);
  const isTold = (some: readonly Token[]) => some.some(({ kind }) => DISCLOSURE.includes(kind));
  if (isTold(tokens.slice(0, at))) return false;
  const of = tokens.findIndex(({ kind }, index) => index > at && kind === 'of');
  return of !== -1 && isTold(tokens.slice(of));
}

/** When a number is taken for what its words say, by the kind of word that says it. */
const conditions: Partial<Readonly<Record<TokenKind, Condition>>> = {
  fresh: ({ channel, memory }, words, { token }) => {
    if (channel || !countsCases(words, token)) return false;
    return isOfRequests(memory, words) || (memory.counted === undefined && has(words, NOUNS));
  },
  received: (reading, words, figure) => {
    const { received, parts, channel, period } = reading;
    const { counted } = reading.memory;
    if (received?.period === period || parts || channel) return false;
    if (has(words, NOUNS)) return has(words, ['request']) || counted === undefined || counted === 'requests';
    return counted === 'requests' && standsAlone(figure);
  },
  handled: ({ received, parts, channel }, words) =>
    !received && !parts && !channel && has(words, ['request']),
  request: (reading, _, { before, token }) =>
    !reading.received &&
    !reading.parts &&
    !reading.channel &&
    isClean(before, reading) &&
    CASES.includes(token.word),
  concluded: (reading, words, { before, token }) =>
    reading.concluded?.period !== reading.period &&
    !reading.channel &&
    isOfRequests(reading.memory, words) &&
    countsCases(words, token) &&
    !(reading.parts && before.unknown !== ''),
  carried: (reading, _, { token }) => isFree(reading) && CASES.includes(token.word),
  outcome: ofOutcomes,
  applicant: ofOutcomes,
  remedy: (reading, words, { token }) =>
    isFree(reading) &&
    !hasUnknownWhole(reading) &&
    !isNarrowed(reading, token) &&
    CASES.includes(token.word) &&
    (reading.memory.disclosure || !has(words, ['received'])),
  normative: () => true,
  issue: ofDocuments,
  repeal: ofDocuments,
  inForce: ofDocuments,
};

/** How many words behind 含 and 其中 are looked at for 上年结转. */
const FAR = 8;

/** Whether what follows a number says that those carried over are among them: （含上年结转1件）, ，其中上年结转1件. */
function includesCarriedOver({ tokens, memory }: Reading, index: number): boolean {
  let at = index + 1;
  while (tokens[at]?.kind === 'pause' || tokens[at]?.kind === 'open') at++;
  if (tokens[at]?.kind !== 'of') return false;
  const ahead: Token[] = [];
  for (const token of tokens.slice(at, at + FAR)) {
    if (token.kind === 'close') break;
    ahead.push(token);
  }
  const isLastYear = ({ kind, value }: Token) =>
    kind === 'last' || (kind === 'year' && value === Number(memory.context.year) - 1);
  return ahead.some(({ kind }) => kind === 'carried') && ahead.some(isLastYear);
}

/** The sums that a subject can mean at this place. */
function sumsOf({ topic, sums, by }: Subject, reading: Reading, index: number): Subject['sums'] {
  if (topic !== 'received' || by === 'fresh') return sums;
  if (includesCarriedOver(reading, index)) return [allToHandle];
  return reading.carriedOver && sums.length === 1 ? [...sums, allToHandle] : sums;
}

function note(
  reading: Reading,
  index: number,
  { token, before, behind }: Figure,
  words: Words,
  subject: Subject,
): void {
  const { topic } = subject;
  const start = Math.min(token.start, words[0]?.start ?? token.start);
  const end = Math.max(token.end, words.at(-1)?.end ?? token.end);
  const whole = reading.received ?? reading.concluded;
  const claim = addClaim(reading, start, end, {
    topic,
    sums: sumsOf(subject, reading, index),
    kind: reading.parts ? 'part' : 'statement',
    quantity: token.value,
    unit: token.word,
    atMost: topic === 'concluded' && (before.some || behind.some),
    whole,
  });
  reading.last = claim;
  if (topic === 'received') {
    if (reading.received?.period !== reading.period) reading.received = claim;
    reading.memory.counted = 'requests';
  }
  if (topic === 'concluded') reading.concluded = claim;
  if (topic === 'carriedOver') reading.carriedOver = claim;
  const groups = keysOf(words.filter(({ kind }) => kind === 'remedy'));
  if (groups.length > 0) reading.groups = groups;
}

function readFigure(reading: Reading, index: number, figure: Figure, words: Words): void {
  const { edition, year } = reading.memory.context;
  const subject = subjectOf(words, { edition, year, groups: reading.groups });
  if (!subject || figure.token.approximate || !speaksOfItself(reading)) return;
  if (conditions[subject.by]?.(reading, words, figure)) note(reading, index, figure, words, subject);
}

/** Reads what a number of cases is said to count. */
export function readCount(reading: Reading, index: number): void {
  const { tokens, text } = reading;
  const token = tokens[index] as Token;
  const before = withoutJoined(phraseAt(text, tokens, index, -1));
  const behind = phraseAt(text, tokens, index, 1);
  const figure = { token, before, behind };
  readFigure(reading, index, figure, wordsOf(figure, reading));
}
