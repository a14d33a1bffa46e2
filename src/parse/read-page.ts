import { type ReaderFinding, settleFindings } from './finding-log.js';
import type { Page } from './front-ends/page.js';
import { lineIndex } from './line-index.js';
import type { ParseLimits, ParseOptions } from './parse-options.js';
import type { ParseResult } from './parse-result.js';
import { recognise } from './recognise/recognise.js';
import { splitGluedParagraphs } from './split-glued-paragraphs.js';

/** What was read from a page, whatever its format. */
export type PageResult = Pick<ParseResult, 'report' | 'findings' | 'readings'>;

/** What a front end made of a source: the page, and the text that its places refer to. */
export interface SourcePage {
  readonly page: Page;
  readonly text: string;
}

function limitFindings({ unread }: Page, limits: Required<ParseLimits>): readonly ReaderFinding[] {
  if (unread === null) return [];
  const { limit, from } = unread;
  return [{ rule: 'parse.limit', params: { limit, value: limits[limit] }, at: { start: from, end: from } }];
}

function resultOf(
  { page, text }: SourcePage,
  options: ParseOptions,
  limits: Required<ParseLimits>,
): PageResult {
  const lines = lineIndex(text);
  const blocks = splitGluedParagraphs(page.blocks);
  const { report, findings, readings } = recognise(text, { ...page, blocks }, lines, options);
  const found = [...findings, ...limitFindings(page, limits)];
  const context = { edition: report?.edition ?? '2021', year: report?.year ?? null } as const;
  return { report, findings: settleFindings(found, context, lines), readings };
}

/**
 * Reads the page that a front end makes of a source: what it displays, and where nothing of a report is displayed,
 * what it hides as well, since a page can hide its text until a script shows it.
 *
 * @param pageOf the page, with or without what it does not display
 */
export function readPage<P extends SourcePage>(
  pageOf: (readsHidden: boolean) => P,
  options: ParseOptions,
  limits: Required<ParseLimits>,
): PageResult & { readonly source: P } {
  const shown = pageOf(false);
  const result = resultOf(shown, options, limits);
  const isNothing = result.findings.some(({ rule }) => rule === 'parse.nothing-found');
  if (!isNothing || !shown.page.hides) return { ...result, source: shown };
  const whole = pageOf(true);
  return { ...resultOf(whole, options, limits), source: whole };
}
