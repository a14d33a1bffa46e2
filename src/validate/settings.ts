import { optionError } from '../finding/option-error.js';
import { type NamesOf, requireNames } from '../finding/require-names.js';
import { requireRule } from '../finding/require-rule.js';
import { type Severity, severities } from '../finding/severity.js';
import { editions } from '../form/forms.js';
import { type Locale, locales } from '../form/locale.js';
import { findCell } from '../report/find-cell.js';
import { dayNumber } from './day-number.js';
import { requireOneOf } from './require-one-of.js';
import { type RuleSettings, ruleSettings } from './rule-settings.js';
import type { ValidateOptions, Waiver } from './validate-options.js';

/** Options, checked and with their defaults. */
export interface Settings extends RuleSettings {
  readonly waivers: readonly Waiver[];
  readonly failOn: Severity;
  readonly locale: Locale;
}

const optionNames: NamesOf<ValidateOptions> = {
  source: true,
  previous: true,
  rules: true,
  waivers: true,
  deadline: true,
  copiedText: true,
  failOn: true,
  locale: true,
  includePassed: true,
};

const waiverNames: NamesOf<Waiver> = { rule: true, address: true, year: true, reason: true };

function requireWaiver(waiver: Waiver, index: number): void {
  const name = `options.waivers[${index}]`;
  if (!isObject(waiver)) throw optionError(name, waiver, 'a waiver: { rule, reason }');
  requireNames(waiver, waiverNames, name);
  const { rule, address, year } = waiver;
  requireRule(rule, `${name}.rule`);
  if (address !== undefined && !editions.some((edition) => findCell(edition, address))) {
    throw optionError(`${name}.address`, address, 'an address that cellAddresses(edition) lists');
  }
  if (year !== undefined && !Number.isInteger(year)) {
    throw optionError(`${name}.year`, year, 'a whole number such as 2024');
  }
  if (typeof waiver.reason === 'string' && waiver.reason.trim() !== '') return;
  throw new TypeError(optionError(`${name}.reason`, waiver.reason, 'a text that is not empty').message);
}

function requireDay(deadline: string | undefined): void {
  if (deadline === undefined || dayNumber(deadline) !== undefined) return;
  throw optionError('options.deadline', deadline, 'a day as an ISO date such as 2026-01-31');
}

function requireShare(share: number | undefined): void {
  if (share === undefined || (typeof share === 'number' && share > 0 && share <= 1)) return;
  throw optionError('options.copiedText', share, 'a number above 0 and up to 1');
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function requireSource(source: ValidateOptions['source']): void {
  if (source === undefined || (isObject(source?.readings) && isObject(source.findings))) return;
  throw optionError('options.source', source, 'what parseReport returned');
}

/** The result of a reader in place of `{ source: result }`, which is easily mistaken: the error says what was meant. */
function requireNoReading(options: object): void {
  if (!Object.hasOwn(options, 'readings')) return;
  throw new TypeError('options.readings does not exist. Pass what parseReport returned as options.source.');
}

/**
 * Checks the options of a validation and fills in what they leave out.
 *
 * @throws RangeError for an option, rule, family, severity, language, address or day that does not exist, and for what is no
 * result of a reader or list of waivers; TypeError for a waiver without a reason.
 */
export function settingsOf(options: ValidateOptions): Settings {
  requireNoReading(options);
  requireNames(options, optionNames);
  const { waivers = [], failOn = 'error', locale = 'zh', deadline, copiedText } = options;
  requireDay(deadline);
  requireShare(copiedText);
  requireSource(options.source);
  if (!Array.isArray(waivers)) throw optionError('options.waivers', waivers, 'a list of waivers');
  waivers.forEach(requireWaiver);
  const { settingOf, silent, spokenOf } = ruleSettings(options);
  return {
    settingOf,
    silent,
    spokenOf,
    waivers,
    failOn: requireOneOf(failOn, severities, 'options.failOn'),
    locale: requireOneOf(locale, locales, 'options.locale'),
  };
}
