import { parseReport } from 'zfxxgk-report/parse';
import type { Budget } from '../budget.js';

const MEGABYTE = 1_000_000;
const TIMES = 3;

/** What is repeated until it fills the source: things that make readers slow. */
const hostile: Readonly<Record<string, string>> = {
  'nested elements': '<div>',
  'nested tables': '<table><tr><td>',
  'cells of HTML': '<td>1</td>',
  bars: '|',
  digits: '1',
  brackets: '（',
  'square brackets': '[](',
  blanks: ' ',
  'ideographic blanks': '\u3000',
  asterisks: '*a ',
  ampersands: '&',
  sentences: '全年公开信息，',
};

function fastest(source: string): number {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    parseReport(source);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Ten times as much of something hostile. */
const growthOf = ([name, unit]: readonly [string, string]): Budget => ({
  name: `parseReport of 10 MB of ${name}`,
  yardstick: 'of 1 MB of it',
  most: 12,
  measure: () => {
    const sourceOf = (length: number): string => unit.repeat(length / unit.length);
    fastest(sourceOf(MEGABYTE / 10));
    return fastest(sourceOf(MEGABYTE * 10)) / fastest(sourceOf(MEGABYTE));
  },
});

/** How the time to read grows with the source. */
export const growth: readonly Budget[] = Object.entries(hostile).map(growthOf);
