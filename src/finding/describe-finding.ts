import type { Address } from '../form/address.js';
import { moneyUnits } from '../form/disclosure.js';
import type { Locale } from '../form/locale.js';
import { isMoney } from '../report/cell.js';
import { labelOf } from '../report/label-of.js';
import type { Finding, FindingCell } from './finding.js';
import { messages } from './messages.js';

const separators: Readonly<Record<Locale, string>> = { zh: '、', en: ', ' };
const blank: Readonly<Record<Locale, string>> = { zh: '空白', en: 'blank' };
/** How many labels a message names before it counts the rest. */
const NAMED = 3;

function rowLabel(address: Address, locale: Locale): string {
  const label = labelOf(address, locale);
  return label.slice(0, label.lastIndexOf(' · '));
}

function labels(addresses: readonly Address[], locale: Locale): string | undefined {
  if (addresses.length === 0) return undefined;
  const named = addresses.slice(0, NAMED).map((address) => labelOf(address, locale));
  const rest = addresses.length - named.length;
  const list = named.join(separators[locale]);
  if (rest === 0) return list;
  return locale === 'zh' ? `${list}等${addresses.length}格` : `${list} and ${rest} more`;
}

function valueText({ value }: FindingCell, locale: Locale): string {
  if (value === null) return blank[locale];
  if (!isMoney(value)) return String(value);
  return value.unit
    ? `${value.value}${locale === 'en' ? ' ' : ''}${moneyUnits[value.unit][locale]}`
    : value.value;
}

type Parameters = Readonly<Record<string, string | number | undefined>>;

function parametersOf(
  finding: Pick<Finding, 'cells' | 'missing' | 'params'> & Partial<Finding>,
  locale: Locale,
): Parameters {
  const { cells, missing, expected, actual, difference, params } = finding;
  const [first] = cells;
  return {
    expected,
    actual,
    difference: difference === undefined ? undefined : Math.abs(difference),
    missing: labels(missing, locale),
    ...(first && {
      cell: labelOf(first.address, locale),
      row: rowLabel(first.address, locale),
      cells: labels(
        cells.map((cell) => cell.address),
        locale,
      ),
      value: valueText(first, locale),
    }),
    ...params,
  };
}

const PLACEHOLDER = /\{(\w+)\}/g;

function fill(template: string, parameters: Parameters): string {
  return template.replace(PLACEHOLDER, (_, name: string) => String(parameters[name] ?? ''));
}

function isComplete(part: string, parameters: Parameters): boolean {
  return [...part.matchAll(PLACEHOLDER)].every(([, name = '']) => parameters[name] !== undefined);
}

/**
 * A finding in words, in Chinese or in English.
 *
 * @example
 * ```ts
 * import { describeFinding } from 'zfxxgk-report';
 * import { parseReport } from 'zfxxgk-report/parse';
 *
 * const { findings } = parseReport('no report at all');
 * findings.map((finding) => describeFinding(finding, 'en')); //=> ['No part of an annual report was recognised']
 * ```
 */
export function describeFinding(
  finding: Pick<Finding, 'rule' | 'cells' | 'missing' | 'params'> & Partial<Finding>,
  locale: Locale = 'zh',
): string {
  const parameters = parametersOf(finding, locale);
  const template = messages[finding.rule][locale].replace(/\[([^\]]*)\]/g, (_, part: string) =>
    isComplete(part, parameters) ? part : '',
  );
  return fill(template, parameters);
}
