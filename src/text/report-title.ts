import { plain } from './fold.js';
import { asInForm } from './written-forms.js';

/** The words that make a line the title of a report. */
const TITLE_WORDS =
  /(?:政府)?信息公开(?:工作)?的?(?:20\d\d(?=年))?(?:年度?){0,2}(?:工作)?(?:报告|年报)(?:[（(][^（）()]{0,20}[）)])?$/;
const SENTENCE = /[。！？；：，:;,]/;
const YEAR = /(?:^|[^\d])((?:19|20)\d{2})\s*年/;
const NUMERAL_YEAR = /([一二][〇○零0０一二三四五六七八九]{3})年/;
const LONGEST = 80;
const NUMERALS = '〇一二三四五六七八九';

/** What the title of a report says. */
export interface TitleParts {
  readonly agency: string | null;
  readonly year: number | null;
}

/** What stands before the title where a page lists what it knows of a document. */
const LIST_LABEL = /^(?:[标標]\s*[题題]|[题題]\s*目|名\s*[称稱])\s*[:：]?\s*/;
/** The sign of an item, or a word in brackets about the page: 【图文】. */
const SIGN = /^(?:[•·]|【[^】]{1,6}】)/;

/** A title without the word before it that says it is one. */
export function withoutTitleLabel(text: string): string {
  return text.replace(LIST_LABEL, '');
}

/** A title as it is compared: without white space, and without the marks of a title or the words before it on a list. */
const compact = (text: string): string =>
  plain(text)
    .replace(LIST_LABEL, '')
    .replace(SIGN, '')
    .replace(/^《(.*)》$/, '$1');

/** Whether a line is the title of a report: … 政府信息公开工作年度报告, and no sentence. */
export function isReportTitle(line: string): boolean {
  if (line.length > LONGEST || !/[报報]/.test(line)) return false;
  const words = asInForm(compact(line));
  return TITLE_WORDS.test(words) && /年/.test(words) && !SENTENCE.test(words);
}

function numeralYear(text: string): number | null {
  const match = NUMERAL_YEAR.exec(text);
  const digits = [...(match?.[1] ?? '')].map((numeral) => Math.max(0, NUMERALS.indexOf(numeral)));
  return digits.length === 4 ? Number(digits.join('')) : null;
}

/** The year a text names as 2021年 or 二〇二一年; the first one, null where there is none. */
export function yearIn(text: string): number | null {
  const match = YEAR.exec(text.normalize('NFKC'));
  return match ? Number(match[1]) : numeralYear(text);
}

/** Agency and year of a title: what stands before the year, else what stands between it and the standard words. */
export function titleParts(title: string): TitleParts {
  const words = compact(title);
  const year = yearIn(words);
  const head = words.slice(0, words.length - (TITLE_WORDS.exec(asInForm(words))?.[0].length ?? 0));
  const [before = '', after = ''] = head.split(
    /(?:(?:19|20)\d{2}|[一二][〇○零0一二三四五六七八九]{3})年(?:度)?/,
  );
  const agency =
    before.replace(/[关關][于於]$/, '') || after.replace(/^的/, '').replace(/(?:政府|政务)$/, '');
  return { agency: agency || null, year };
}
