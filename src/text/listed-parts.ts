import type { TextSpan } from '../finding/finding.js';
import { quantityAt } from './claims/quantity.js';
import type { RunningText } from './claims/running-text.js';
import { sentenceBetween, spanIn, wordsOfSentence } from './claims/sentence.js';
import { sentenceEnd, sentenceStart } from './claims/sentence-bounds.js';

/** Parts that a sentence lists behind 其中, and the whole before it. */
export interface ListedParts {
  readonly whole: number;
  readonly sum: number;
  /** The list from the whole to its last part, folded. */
  readonly words: string;
  readonly span: TextSpan;
}

interface FoundList extends Pick<ListedParts, 'whole' | 'sum'> {
  readonly start: number;
  readonly end: number;
}

const PARTS = '其中';
/** A whole right before 其中. */
const WHOLE = /(\d[\d,，.]{0,15})([条件份篇个次期场项家人])[，,（(]?$/;
const LONGEST_WHOLE = 16;
/** How far a list is read. */
const LONGEST_LIST = 400;
/** What a part is called, up to its number. */
const LABEL = /[^\d\s，。；：、,;:（）()]{1,16}/y;
/** One thing can be in several of these, so they are no parts; what applicants and outcomes add up to, claims tell. */
const NO_PARTS =
  /网|微|号|媒|平台|栏|屏|公报|[Aa][Pp][Pp]|抖音|电视|广播|报|自然人|企业|公开|处理|提供|维持|纠正|结转|申请|答复/;
const SEPARATORS = '、，；,;';

/** Before a number: it is not exact. */
const ROUGH = /[近约超逾过满]$/;

interface Part {
  readonly label: string;
  readonly value: number;
  readonly end: number;
  readonly separator: string;
}

function wordsAt(text: string, at: number): string {
  LABEL.lastIndex = at;
  return LABEL.exec(text)?.[0] ?? '';
}

/** What a part at a place is called; nothing where none is. */
function labelAt(text: string, at: number): string {
  const label = wordsAt(text, at);
  return NO_PARTS.test(label) ? '' : label;
}

/** Where the first part would begin behind 其中 at a place. */
function partsFrom(text: string, at: number): number {
  const from = at + PARTS.length;
  return '：:，,'.includes(text.charAt(from)) ? from + 1 : from;
}

function partAt(text: string, at: number, unit: string): Part | null {
  const label = labelAt(text, at);
  if (label === '' || ROUGH.test(label)) return null;
  const quantity = quantityAt(text, at + label.length);
  if (!quantity || quantity.approximate || text.charAt(quantity.end) !== unit) return null;
  const end = quantity.end + 1;
  return { label, value: quantity.value, end, separator: text.charAt(end) };
}

/** Parts of one kind: listed with 、, or named alike (机构职能类信息, 财政类信息). */
function areAlike([first, ...others]: readonly Part[]): boolean {
  return others.every(({ label }) => first?.separator === '、' || label.slice(-1) === first?.label.slice(-1));
}

function partsAt(text: string, from: number, unit: string): readonly Part[] {
  const parts: Part[] = [];
  let at = from;
  for (let part = partAt(text, at, unit); part; part = partAt(text, at, unit)) {
    parts.push(part);
    at = part.end + 1;
    if (!SEPARATORS.includes(part.separator || ' ') || part.separator !== parts[0]?.separator) break;
  }
  return parts;
}

/** Whether the parts come to the whole before the last of them: what follows is told of something else. */
function isComplete(parts: readonly Part[], whole: number): boolean {
  let sum = 0;
  return parts.some(({ value }) => {
    sum += value;
    return sum === whole;
  });
}

function listAt(text: string, at: number): FoundList | null {
  const before = text.slice(Math.max(0, at - LONGEST_WHOLE), at);
  const [words = '', , unit = ''] = WHOLE.exec(before) ?? [];
  const whole = quantityAt(words, 0);
  if (!whole || whole.end !== words.indexOf(unit) || ROUGH.test(before.slice(0, -words.length))) return null;
  const parts = partsAt(text, partsFrom(text, at), unit);
  const sum = parts.reduce((all, { value }) => all + value, 0);
  if (sum <= whole.value || isComplete(parts, whole.value) || !areAlike(parts)) return null;
  return { whole: whole.value, sum, start: at - words.length, end: parts.at(-1)?.end ?? at };
}

/** A whole before 其中. */
const WHOLE_BEFORE = /[\d０-９]\s{0,2}[条件份篇个次期场项家人]\s{0,2}[，,（(]?\s{0,2}$/;
/** {@link WHOLE_BEFORE} is no longer. */
const LONGEST_BEFORE = 9;

/** Where the last digit of a whole stands that 其中 at a place is said of; -1 where there is none. */
function wholeBefore(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_BEFORE);
  const found = text.slice(from, at).search(WHOLE_BEFORE);
  return found === -1 ? -1 : from + found;
}

/** The list behind 其中 at a place, with the whole whose last digit stands at another and which begins no earlier than a third. */
function listIn(running: RunningText, earliest: number, digit: number, at: number): ListedParts | null {
  const from = sentenceStart(running.text, digit, Math.max(earliest, digit - LONGEST_WHOLE));
  const to = at + sentenceEnd(running.text.slice(at, at + LONGEST_LIST), 0);
  const sentence = sentenceBetween(running, from, to);
  const words = wordsOfSentence(sentence);
  const list = listAt(words, words.indexOf(PARTS));
  if (!list) return null;
  const { start, end, ...sums } = list;
  const span = spanIn(sentence, sentence.start + start, sentence.start + end);
  return { ...sums, words: words.slice(start, end), span };
}

/** The lists behind 其中 whose parts add up to more than the whole. */
export function overfullLists(running: RunningText): readonly ListedParts[] {
  const found: ListedParts[] = [];
  const { text } = running;
  let behind = 0;
  for (let at = text.indexOf(PARTS); at !== -1; at = text.indexOf(PARTS, behind)) {
    // Most lists are of what claims tell, and nothing more has to be known of them.
    const isTold = NO_PARTS.test(wordsAt(text, partsFrom(text, at)));
    const digit = isTold ? -1 : wholeBefore(text, at);
    const list = digit === -1 ? null : listIn(running, behind, digit, at);
    if (list) found.push(list);
    behind = at + PARTS.length;
  }
  return found;
}
