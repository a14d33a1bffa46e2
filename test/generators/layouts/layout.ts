import { type SectionId, sections, type TableId } from '../../../src/form/sections.js';
import type { Filled } from './figures.js';
import { type PrintedTables, printedTables } from './printed-tables.js';

/** A way in which reports are published. */
export interface Layout {
  readonly name: string;
  /**
   * `all` the layout states every cell; `figures` it states no blanks, so that a row with blanks has too few figures;
   * `sums` it has lost where one figure ends and the next begins, or which row or column a figure is of.
   */
  readonly states: 'all' | 'figures' | 'sums';
  readonly write: (report: Filled) => string;
}

/** The parts of a report in the markup of a layout, for the words around the tables. */
export interface Markup {
  title(text: string): string;
  heading(text: string): string;
  paragraph(text: string): string;
  /** What stands between two parts. */
  readonly seam: string;
}

/** The three tables in the markup of a layout. */
export type WrittenTables = Readonly<Record<TableId, string>>;

/** The words of the sections without a table. */
const prose: Readonly<Partial<Record<SectionId, string>>> = {
  overview:
    '全局按照条例要求做好政务公开，主动公开政府信息，规范办理依申请公开，加强信息管理、平台建设和监督保障。',
  improvement: '公开的及时性仍有不足，下一步将逐项整改。',
  otherMatters: '本年度没有收取信息处理费。',
};

/** The title of a report in the layouts. */
function titleOf({ edition }: Filled): string {
  return `临江市水务局${edition === '2019' ? 2020 : 2024}年政府信息公开工作年度报告`;
}

/** A whole report: title, sections, tables and some words around them. */
export function wholeReport(
  report: Filled,
  markup: Markup,
  write: (tables: PrintedTables) => WrittenTables,
): string {
  const tables: Readonly<Partial<Record<SectionId, string>>> = { ...write(printedTables(report)) };
  const parts = sections.flatMap(({ key, ordinal, zh }) => {
    const words = prose[key];
    return [
      markup.heading(`${ordinal}、${zh}`),
      words === undefined ? (tables[key] ?? '') : markup.paragraph(words),
    ];
  });
  return [markup.title(titleOf(report)), ...parts].filter((part) => part !== '').join(markup.seam);
}
