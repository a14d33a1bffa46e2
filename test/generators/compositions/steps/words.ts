import type { Chance } from '../../layouts/chance.js';
import { withRadicals } from '../../layouts/disguised.js';
import { onWords, type Step } from '../draft.js';

/** A shorter text is no label: an ordinal, or a piece of one. */
const SHORTEST = 2;

/** What is done to the words of a table; each text by itself, or all of them. */
const wordStep = (
  name: string,
  once: number,
  write: (text: string, by: Chance) => string,
  each: number | null = null,
): Step => ({
  name,
  once,
  take: (draft, by) =>
    onWords(draft, (text) =>
      text.length < SHORTEST || (each !== null && !by.once(each)) ? text : write(text, by),
    ),
});

const noteMarks = ['①', '②', '[1]', '〔2〕', '*', '※', '（注1）', '¹', '(注)'] as const;
const traditional: readonly (readonly [string, string])[] = [
  ['数', '數'],
  ['请', '請'],
  ['总', '總'],
  ['关', '關'],
  ['维', '維'],
];
const slips: readonly (readonly [string, string])[] = [
  ['过程性', '过期性'],
  ['纠正', '正纠'],
  ['第三方合法', '第三方'],
  ['社会公益组织', '社会组织'],
  ['本机关不掌握', '机关不掌握'],
  ['收费金额', '收费总额'],
];
const spaced = (text: string): string => text.split('').join(' ');

/** A text broken in two lines somewhere inside. */
const broken = (text: string, by: Chance): string => {
  if (text.length < 4 || text.includes('\n')) return text;
  const at = 2 + by.below(text.length - 3);
  return `${text.slice(0, at)}\n${text.slice(at)}`;
};

/** What is done to labels and heads. */
export const wordSteps: readonly Step[] = [
  wordStep('radicals for characters', 14, withRadicals),
  wordStep('traditional characters', 20, (text) =>
    traditional.reduce((all, [plain, other]) => all.replaceAll(plain, other), text),
  ),
  wordStep('marks of notes behind words', 10, (text, by) => `${text}${by.of(noteMarks)}`, 6),
  wordStep(
    'marks of notes inside words',
    14,
    (text, by) => {
      const at = 1 + by.below(text.length);
      return `${text.slice(0, at)}${by.of(noteMarks)}${text.slice(at)}`;
    },
    12,
  ),
  wordStep('slips in words', 12, (text) =>
    slips.reduce((all, [right, slip]) => all.replaceAll(right, slip), text),
  ),
  wordStep(
    'blanks in words',
    16,
    (text, by) => (by.once(2) ? spaced(text) : text.replace(/^(..)/, '$1　')),
    5,
  ),
  wordStep('words broken over lines', 6, broken, 3),
  wordStep('half-width brackets', 12, (text) => text.replace(/（/g, '(').replace(/）/g, ')')),
  wordStep('other signs behind ordinals', 14, (text, by) =>
    text.replace(/^(\d)\./, `$1${by.of(['、', '．', '. ', '．　', ') '])}`),
  ),
  wordStep(
    'ordinals left out',
    20,
    (text) => text.replace(/^(?:\d\.|[（(][一二三四五六七][）)])(?=.)/, ''),
    4,
  ),
  wordStep('a unit behind words', 20, (text, by) => `${text}${by.of(['（件）', '（单位：件）', '(件)'])}`, 8),
];
