import { overviewTopics } from '../form/overview-topics.js';
import { wordingsOf } from '../form/wording.js';
import { withoutRadicals } from './fold.js';

/** A heading inside a section, and the text that follows it on its line. */
export interface SubHeading {
  /** The heading without ordinal and without the stop behind it. */
  readonly heading: string;
  /** Where the text after it begins in the line; null where the heading has the line to itself. */
  readonly restAt: number | null;
}

const ORDINAL = /^[（(]\s*[一二三四五六七八九十]{1,3}\s*[）)][、.．]?\s*/;
/** A number is that of a heading only before the words of a part of 总体情况: 1.主动公开情况. */
const NUMBER = /^\d{1,2}\s*[.．、]\s*(?!\d)/;
const TOPIC = new RegExp(
  `^(?:政府信息)?(?:${overviewTopics.flatMap(wordingsOf).join('|')})(?:政府)?(?:信息)?(?:工作)?(?:情况|方面)?(?=[。：:]|$)`,
);
const STOP = /[。：:]/;
const SENTENCE = /[。！？；!?;]/;
const LONGEST_LINE = 50;
const LONGEST_RUN_IN = 30;

/** A heading without the ordinal （一） it begins with. */
export function withoutHeadingOrdinal(heading: string): string {
  return heading.slice(ordinalIn(withoutRadicals(heading))?.[0].length ?? 0) || heading;
}

function ordinalIn(line: string): RegExpExecArray | null {
  const bracketed = ORDINAL.exec(line);
  const number = bracketed ? null : NUMBER.exec(line);
  return bracketed ?? (number && TOPIC.test(line.slice(number[0].length)) ? number : null);
}

/**
 * The sub-heading a line begins with: （一）主动公开情况 on a line of its own, or run in before its text,
 * （一）主动公开。全年 …; 1.主动公开 in the words of a part of 总体情况; null for any other line.
 */
export function subHeading(line: string): SubHeading | null {
  const ordinal = ordinalIn(withoutRadicals(line));
  if (!ordinal) return null;
  const words = line.slice(ordinal[0].length);
  if (words === '') return null;
  const bare = words.replace(/[。：:]$/, '');
  if (bare.length <= LONGEST_LINE && !SENTENCE.test(bare) && !STOP.test(bare))
    return { heading: bare, restAt: null };
  const stop = words.search(STOP);
  if (stop <= 0 || stop > LONGEST_RUN_IN || SENTENCE.test(words.slice(0, stop))) return null;
  const rest = words.slice(stop + 1);
  const gap = rest.length - rest.trimStart().length;
  return { heading: words.slice(0, stop), restAt: ordinal[0].length + stop + 1 + gap };
}
