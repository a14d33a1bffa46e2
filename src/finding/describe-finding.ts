import type { Address } from '../form/address.js';
import { disclosure2019, disclosure2021, moneyUnits } from '../form/disclosure.js';
import type { Keyed } from '../form/keyed.js';
import type { Locale } from '../form/locale.js';
import { governmentParts } from '../form/narrative-terms.js';
import { otherAsOneRow } from '../form/outcomes.js';
import { overviewTopics } from '../form/overview-topics.js';
import { sections } from '../form/sections.js';
import type { Wording } from '../form/wording.js';
import { isMoney } from '../report/cell.js';
import { labelOf } from '../report/label-of.js';
import type { Finding, FindingCell } from './finding.js';
import { pageKinds } from './page-kind.js';
import type { RuleId } from './rule-id.js';
import { rules } from './rules.js';

const separators: Readonly<Record<Locale, string>> = { zh: '、', en: ', ' };
const blank: Readonly<Record<Locale, string>> = { zh: '空白', en: 'blank' };
/** How many labels a message names before it counts the rest. */
const NAMED = 3;
/** A message is a line on a screen: where it gets this long, lists are counted and not named. */
const LONGEST = 120;
/** Between the row and the column of a label. */
const JOINT = ' · ';

function rowLabel(label: string): string {
  return label.slice(0, label.lastIndexOf(JOINT));
}

function columnLabel(label: string): string {
  return label.slice(label.lastIndexOf(JOINT) + JOINT.length);
}

function sectionLabel(address: Address, locale: Locale): string | undefined {
  return sections.find(({ key }) => address.startsWith(`/${key}/`))?.[locale];
}

/** The labels of cells; what a label shares with the one before, or with the cell spoken of, is not said again. */
function shortLabels(labels: readonly string[], beside: string): readonly string[] {
  let row = rowLabel(beside);
  return labels.map((label) => {
    if (rowLabel(label) === row) return columnLabel(label);
    row = rowLabel(label);
    return columnLabel(label) === columnLabel(beside) ? row : label;
  });
}

type Listing = 'named' | 'counted';

interface Wanted {
  readonly locale: Locale;
  /** Whether lists of cells are to be named or only counted. */
  readonly lists: Listing;
}

const counted: Readonly<Record<Locale, (count: number) => string>> = {
  zh: (count) => `${count}格`,
  en: (count) => (count === 1 ? '1 cell' : `${count} cells`),
};

function labels(
  addresses: readonly Address[],
  beside: string,
  { locale, lists }: Wanted,
): string | undefined {
  const count = addresses.length;
  if (count === 0) return undefined;
  if (lists === 'counted') return counted[locale](count);
  const first = addresses.slice(0, NAMED).map((address) => labelOf(address, locale));
  const list = shortLabels(first, beside).join(separators[locale]);
  if (count <= NAMED) return list;
  return locale === 'zh' ? `${list}等${count}格` : `${list} and ${count - NAMED} more`;
}

function valueText({ value }: FindingCell, locale: Locale): string {
  if (value === null) return blank[locale];
  if (!isMoney(value)) return String(value);
  return value.unit
    ? `${value.value}${locale === 'en' ? ' ' : ''}${moneyUnits[value.unit][locale]}`
    : value.value;
}

type Parameters = Readonly<Record<string, string | number | undefined>>;

type Wordings = ReadonlyMap<string, Pick<Wording, 'zh' | 'en'>>;

function byKey(parts: readonly Keyed<string, Wording>[]): Wordings {
  return new Map(parts.map((part) => [part.key, part]));
}

/** The parts of a report that can be on the form of another edition. */
function partsWithEdition(): Wordings {
  return new Map([
    ['report', { zh: '报告', en: 'The report' }],
    ...byKey([...disclosure2021, ...disclosure2019, ...sections, otherAsOneRow]),
  ]);
}

/** Parameters that hold keys of the form, parted by commas, and are worded in the language of the message. */
function wordingsOfParameter(rule: RuleId, name: string): Wordings | undefined {
  if (name === 'section') return byKey(sections);
  if (name === 'page') return byKey(pageKinds);
  if (name === 'unit' || name === 'expectedUnit') return new Map(Object.entries(moneyUnits));
  if (rule === 'structure.overview-parts' && name === 'part') return byKey(overviewTopics);
  if (rule === 'structure.government-parts' && name === 'parts') return byKey(governmentParts);
  return rule === 'structure.edition' && name === 'part' ? partsWithEdition() : undefined;
}

function worded({ rule, params }: Pick<Finding, 'rule' | 'params'>, locale: Locale): Parameters {
  const entries = Object.entries(params).map(([name, value]) => {
    const wordings = wordingsOfParameter(rule, name);
    if (!wordings || typeof value !== 'string') return [name, value];
    const labels = value.split(',').map((key) => wordings.get(key)?.[locale]);
    return [name, labels.includes(undefined) ? value : labels.join(separators[locale])];
  });
  return Object.fromEntries(entries);
}

/** The cell a finding is about. */
function mainCell(cells: readonly FindingCell[]): FindingCell | undefined {
  return (
    cells.find(({ role }) => role === 'total') ?? cells.find(({ role }) => role === 'subject') ?? cells[0]
  );
}

function cellParameters(cells: readonly FindingCell[], wanted: Wanted): Parameters {
  const main = mainCell(cells);
  if (!main) return {};
  const { locale } = wanted;
  const label = labelOf(main.address, locale);
  const previous = cells.find(({ of }) => of === 'previous');
  return {
    cell: label,
    row: rowLabel(label),
    column: columnLabel(label),
    section: sectionLabel(main.address, locale),
    value: valueText(main, locale),
    cells: labels(
      cells.map(({ address }) => address),
      '',
      wanted,
    ),
    columns:
      wanted.lists === 'counted'
        ? counted[locale](cells.length)
        : cells.map(({ address }) => columnLabel(labelOf(address, locale))).join(separators[locale]),
    previous: previous && valueText(previous, locale),
  };
}

/** Parts of a document that hold no cell are named by their pointer; the document itself has none. */
const document: Readonly<Record<Locale, string>> = { zh: '报告', en: 'The report' };

/** Where in a document a finding stands: the cell, the row or the cells in words, else the pointer. */
function placeOf({ cells, missing, params }: Describable, wanted: Wanted): string | undefined {
  const { pointer } = params;
  if (pointer === undefined) return undefined;
  const addresses = [...cells.map(({ address }) => address), ...missing];
  const [label = '', ...others] = addresses.map((one) => labelOf(one, wanted.locale));
  if (label !== '' && others.length === 0) return label;
  const row = rowLabel(label);
  if (row !== '' && others.every((one) => rowLabel(one) === row)) return row;
  if (pointer !== '') return String(pointer);
  return labels(addresses, '', wanted) ?? document[wanted.locale];
}

type Describable = Pick<Finding, 'rule' | 'cells' | 'missing' | 'params'> & Partial<Finding>;

function parametersOf(finding: Describable, wanted: Wanted): Parameters {
  const { cells, missing, expected, actual, difference } = finding;
  const main = mainCell(cells);
  return {
    expected,
    actual,
    difference: difference === undefined ? undefined : Math.abs(difference),
    missing: labels(missing, main ? labelOf(main.address, wanted.locale) : '', wanted),
    ...cellParameters(cells, wanted),
    place: placeOf(finding, wanted),
    ...worded(finding, wanted.locale),
  };
}

const PLACEHOLDER = /\{(\w+)\}/g;

function fill(template: string, parameters: Parameters): string {
  return template.replace(PLACEHOLDER, (_, name: string) => String(parameters[name] ?? ''));
}

function isComplete(part: string, parameters: Parameters): boolean {
  return [...part.matchAll(PLACEHOLDER)].every(([, name = '']) => parameters[name] !== undefined);
}

function described(finding: Describable, wanted: Wanted): string {
  const parameters = parametersOf(finding, wanted);
  const template = rules[finding.rule].message[wanted.locale].replace(/\[([^\]]*)\]/g, (_, part: string) =>
    isComplete(part, parameters) ? part : '',
  );
  return fill(template, parameters);
}

/**
 * A finding in words, in Chinese or in English: one line, and shorter than 120 characters unless what it quotes is
 * long. Where the cells it lists would make it longer, they are counted; the finding itself names them all.
 *
 * @example
 * ```ts
 * import { describeFinding } from 'zfxxgk-report';
 * import { parseReport } from 'zfxxgk-report/parse';
 *
 * const { findings } = parseReport('no report at all');
 * findings.map((finding) => describeFinding(finding, 'en')); //=> ['No part of an annual report was recognised: it has no heading and no table of the form']
 * ```
 */
export function describeFinding(
  finding: Pick<Finding, 'rule' | 'cells' | 'missing' | 'params'> & Partial<Finding>,
  locale: Locale = 'zh',
): string {
  const message = described(finding, { locale, lists: 'named' });
  return message.length < LONGEST ? message : described(finding, { locale, lists: 'counted' });
}
