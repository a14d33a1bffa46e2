import { type MoneyUnit, moneyUnits } from '../form/disclosure.js';
import type { Locale } from '../form/locale.js';
import { reportTitle, standardTitle } from '../form/report-title.js';
import { balanceNote } from '../form/requests.js';
import type { SectionForm } from '../form/sections.js';
import type { Wording } from '../form/wording.js';
import type { Explanation } from '../report/annual-report.js';
import { arabicOrdinal, chineseNumeral } from './ordinals.js';

/** A part of the form that is printed with an ordinal, and perhaps with a remark. */
export interface Numbered extends Wording {
  readonly ordinal: string;
  readonly remark?: string;
}

/** What a rendered report says besides what the report and the form say. */
export interface Words {
  /** A title for a report that has none; what is not known is left out. */
  readonly title: (agency: string | null, year: number | null) => string;
  readonly section: (section: SectionForm) => string;
  /** A heading inside a section, numbered from 1. */
  readonly heading: (number: number, heading: string) => string;
  readonly numbered: (part: Numbered) => string;
  /** The head over the labels of section 3. */
  readonly corner: string;
  /** A head together with the unit it names. */
  readonly headWithUnit: (head: string, unit: MoneyUnit) => string;
  /** An amount together with a unit that its head does not name. */
  readonly amount: (value: string, unit: MoneyUnit) => string;
  /** A remark under a table, on a cell where there is a label. */
  readonly remark: (text: string, label?: string) => string;
  readonly explanation: (explanation: Explanation) => string;
}

const corner = balanceNote.variants?.[0] ?? balanceNote.zh;

const zh: Words = {
  title: standardTitle,
  section: ({ ordinal, zh }) => `${ordinal}、${zh}`,
  heading: (number, heading) => `（${chineseNumeral(number)}）${heading}`,
  numbered: ({ ordinal, zh, remark = '' }) => `${ordinal}${zh}${remark}`,
  corner,
  headWithUnit: (head, unit) => `${head}（单位：${moneyUnits[unit].zh}）`,
  amount: (value, unit) => `${value}${moneyUnits[unit].zh}`,
  remark: (text, label) => (label === undefined ? `注：${text}` : `注：${label}：${text}`),
  explanation: ({ priorValue, newValue, reason }) =>
    `上年报告为${priorValue}，本报告为${newValue}，原因：${reason}`,
};

const en: Words = {
  title: (agency, year) => [agency, reportTitle.en, year].filter((part) => part !== null).join(' · '),
  section: ({ ordinal, en }) => `${arabicOrdinal(ordinal)}${en}`,
  heading: (number, heading) => `(${number}) ${heading}`,
  numbered: ({ ordinal, en }) => `${arabicOrdinal(ordinal)}${en}`,
  corner: 'Requests',
  headWithUnit: (head, unit) => `${head} (${moneyUnits[unit].en})`,
  amount: (value, unit) => `${value} (${moneyUnits[unit].en})`,
  remark: (text, label) => (label === undefined ? `Note: ${text}` : `Note on ${label}: ${text}`),
  explanation: ({ priorValue, newValue, reason }) =>
    `last year's report says ${priorValue}, this one ${newValue}; reason: ${reason}`,
};

/** What a rendered report says of itself, by language. */
export const words: Readonly<Record<Locale, Words>> = { zh, en };
