import type { Chance } from '../../layouts/chance.js';

/** One thing that is done to the lines of a whole document. */
export interface LineStep {
  readonly name: string;
  readonly once: number;
  readonly take: (lines: readonly string[], by: Chance) => readonly string[];
}

const pageMarks: readonly [(page: number) => string, ...((page: number) => string)[]] = [
  (page) => `- ${page} -`,
  (page) => `${page}`,
  (page) => `第 ${page} 页`,
  (page) => `第${page}页 共9页`,
  (page) => `— ${page} —`,
  (page) => `${page} / 9`,
];

/** Something between lines, every so often. */
function withPages(
  lines: readonly string[],
  by: Chance,
  mark: (page: number) => readonly string[],
): readonly string[] {
  let page = 1;
  return lines.flatMap((line) => (by.once(14) ? [line, ...mark(page++)] : [line]));
}

/** What is done to the lines of text. */
export const lineSteps: readonly LineStep[] = [
  {
    name: 'page numbers between lines',
    once: 6,
    take: (lines, by) => {
      const mark = by.of(pageMarks);
      const around = by.once(2) ? [''] : [];
      return withPages(lines, by, (page) => [...around, mark(page), ...around]);
    },
  },
  {
    name: 'running titles between lines',
    once: 16,
    take: (lines, by) => withPages(lines, by, () => ['临江市水务局']),
  },
  {
    name: 'page breaks',
    once: 16,
    take: (lines, by) => lines.map((line) => (by.once(14) ? `\f${line}` : line)),
  },
  { name: 'blanks at the ends of lines', once: 16, take: (lines) => lines.map((line) => `${line} `) },
  {
    name: 'empty lines between',
    once: 16,
    take: (lines, by) => lines.flatMap((line) => (by.once(6) ? [line, ''] : [line])),
  },
  {
    name: 'lines indented',
    once: 16,
    take: (lines) => lines.map((line) => (line === '' ? line : `  ${line}`)),
  },
];
