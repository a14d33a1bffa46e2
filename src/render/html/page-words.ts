import type { Edition } from '../../form/edition.js';
import type { Locale } from '../../form/locale.js';

/** What the page of a comparison says besides what every rendered comparison says. */
export interface PageWords {
  readonly onlyEarlier: (edition: Edition) => string;
  /** For a screen reader: what was there, what is there, how much more or less. */
  readonly spoken: (before: string, after: string, delta: string | null) => string;
  /** For a screen reader, behind what is spoken of a cell. */
  readonly remark: (note: string) => string;
  /** What the two lines of a cell are. */
  readonly legend: (before: string, after: string) => string;
  readonly unchanged: string;
  readonly keptSentences: (count: number) => string;
  readonly breakdown: string;
}

const zh: PageWords = {
  onlyEarlier: (edition) => `仅${edition}年版格式有的项目`,
  spoken: (before, after, delta) => `由${before}变为${after}${delta === null ? '' : `，增减${delta}`}`,
  remark: (note) => `；${note}`,
  legend: (before, after) => `格内上行为${after}，下行为${before}及增减；底色标出有变化的格。`,
  unchanged: '未变',
  keptSentences: (count) => `${count}句未变`,
  breakdown: '分列数',
};

const en: PageWords = {
  onlyEarlier: (edition) => `Only on the form of ${edition}`,
  spoken: (before, after, delta) => `from ${before} to ${after}${delta === null ? '' : `, change ${delta}`}`,
  remark: (note) => `; ${note}`,
  legend: (before, after) =>
    `In a cell: above ${after}, below ${before} and the change; shaded where they differ.`,
  unchanged: 'unchanged',
  keptSentences: (count) => (count === 1 ? '1 sentence unchanged' : `${count} sentences unchanged`),
  breakdown: 'Breakdown',
};

/** What the page of a comparison says of itself, by language. */
export const pageWords: Readonly<Record<Locale, PageWords>> = { zh, en };
