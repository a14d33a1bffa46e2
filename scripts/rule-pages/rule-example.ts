import { diffLines } from 'diff';
import { describeFinding } from '../../src/finding/describe-finding.js';
import type { RuleId } from '../../src/finding/rule-id.js';
import { moneyUnits } from '../../src/form/disclosure.js';
import type { Locale } from '../../src/form/locale.js';
import { escapeMarkdown } from '../../src/render/markdown/escape-markdown.js';
import { oneLine } from '../../src/render/one-line.js';
import { isMoney } from '../../src/report/cell.js';
import { findCell } from '../../src/report/find-cell.js';
import { labelOf } from '../../src/report/label-of.js';
import { findingsIn, type RuleCase, type RuleCases } from '../../test/rules/rule-case.js';
import { leavesOf } from './leaves.js';
import { pageWords } from './page-words.js';

/** How many differences an example shows, and how much of a text. */
const SHOWN = 8;
const LONGEST = 80;

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** The place of a value, as its label where it is a cell. */
function placeOf(pointer: string, locale: Locale): string {
  const [, of = '', address = ''] = /^\/(report|previous|options)(.*)$/.exec(pointer) ?? [];
  const isCell = findCell('2021', address as never) ?? findCell('2019', address as never);
  const label = isCell
    ? labelOf(address as never, locale)
    : `\`${of === 'options' ? pointer.slice(1) : address}\``;
  return of === 'previous' ? `${label} · ${pageWords[locale].previous}` : label;
}

function shown(value: unknown, locale: Locale): string {
  const { missing, blank } = pageWords[locale];
  if (value === undefined) return missing;
  if (value === null || value === '') return blank;
  if (isMoney(value)) return `${value.value}${value.unit ? ` ${moneyUnits[value.unit][locale]}` : ''}`;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return escapeMarkdown(cut(oneLine(text)), 'cell');
}

/** Everything of a case that can differ from another, by pointer. */
function valuesOf({ report, options }: Extract<RuleCase, { report: unknown }>): ReadonlyMap<string, unknown> {
  const { previous, source: _, ...others } = options ?? {};
  return leavesOf({
    report,
    ...(previous && { previous }),
    ...(Object.keys(others).length && { options: others }),
  });
}

const row = (...texts: readonly string[]): string => `| ${texts.join(' | ')} |`;

/** What differs between two reports, value by value. */
function comparedReports(
  fails: Extract<RuleCase, { report: unknown }>,
  passes: Extract<RuleCase, { report: unknown }>,
  locale: Locale,
): readonly string[] {
  const { compared, more } = pageWords[locale];
  const [wrong, right] = [valuesOf(fails), valuesOf(passes)];
  const pointers = [...new Set([...wrong.keys(), ...right.keys()])];
  const differing = pointers.filter((at) => JSON.stringify(wrong.get(at)) !== JSON.stringify(right.get(at)));
  if (differing.length === 0) return [];
  const rows = differing
    .slice(0, SHOWN)
    .map((at) => row(placeOf(at, locale), shown(wrong.get(at), locale), shown(right.get(at), locale)));
  const rest = differing.length - rows.length;
  return [
    [row(...compared), row(...compared.map(() => '---')), ...rows].join('\n'),
    ...(rest > 0 ? [more(rest)] : []),
  ];
}

/** What differs between two sources, line by line. */
function comparedSources(fails: string, passes: string, locale: Locale): readonly string[] {
  const lines = diffLines(fails, passes)
    .filter(({ added, removed }) => added || removed)
    .flatMap(({ value, removed }) =>
      value
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => `${removed ? '-' : '+'} ${cut(line)}`),
    );
  if (lines.length === 0) return [];
  const rest = lines.length - SHOWN * 2;
  const block = ['```diff', ...lines.slice(0, SHOWN * 2), '```'].join('\n');
  return [pageWords[locale].lines, block, ...(rest > 0 ? [pageWords[locale].more(rest)] : [])];
}

/** An example of a rule in Markdown, taken from its cases: what it says, and what differs where it passes. */
export function ruleExample(id: RuleId, { fails, passes }: RuleCases, locale: Locale): readonly string[] {
  const found = findingsIn(fails).find(({ rule }) => rule === id);
  const message = found ? [`> ${escapeMarkdown(describeFinding(found, locale), 'paragraph')}`] : [];
  const difference =
    'report' in fails && 'report' in passes
      ? comparedReports(fails, passes, locale)
      : 'source' in fails && 'source' in passes
        ? comparedSources(fails.source, passes.source, locale)
        : [];
  const { example, says } = pageWords[locale];
  return [`## ${example}`, says, ...message, ...difference];
}
