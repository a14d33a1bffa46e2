import type { Severity } from '../finding/severity.js';
import type { Locale } from '../form/locale.js';
import type { ValidationResult } from '../validate/validation-result.js';

/** What a rendered validation result says besides its findings. */
export interface ResultWords {
  readonly verdict: Readonly<Record<ValidationResult['verdict'], string>>;
  readonly counts: (counts: ValidationResult['counts']) => string;
  readonly rules: (result: Pick<ValidationResult, 'edition' | 'ruleSet'>) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly waived: string;
  readonly unusedWaivers: string;
  /** A heading with how many items stand below it. */
  readonly heading: (words: string, count: number) => string;
  readonly entry: (rule: string, place: string | null, text: string) => string;
  readonly reason: (text: string, reason: string) => string;
  readonly year: (year: number) => string;
  /** For a waiver that holds wherever its rule fails. */
  readonly anywhere: string;
}

const zh: ResultWords = {
  verdict: { pass: '校验结果：通过', fail: '校验结果：不通过' },
  counts: ({ error, warning, info }) => `错误${error}项，警告${warning}项，提示${info}项。`,
  rules: ({ edition, ruleSet }) => `按${edition}年版格式校验，规则集${ruleSet}。`,
  severity: { error: '错误', warning: '警告', info: '提示' },
  waived: '已豁免',
  unusedWaivers: '没有用到的豁免',
  heading: (words, count) => `${words}（${count}）`,
  entry: (rule, place, text) => (place === null ? `${rule}：${text}` : `${rule}（${place}）：${text}`),
  reason: (text, reason) => `${text}；豁免理由：${reason}`,
  year: (year) => `${year}年`,
  anywhere: '任何位置',
};

const en: ResultWords = {
  verdict: { pass: 'Result: pass', fail: 'Result: fail' },
  counts: ({ error, warning, info }) => `Errors: ${error}, warnings: ${warning}, infos: ${info}.`,
  rules: ({ edition, ruleSet }) => `Checked as a report on the form of ${edition}, rule set ${ruleSet}.`,
  severity: { error: 'Errors', warning: 'Warnings', info: 'Infos' },
  waived: 'Waived',
  unusedWaivers: 'Unused waivers',
  heading: (words, count) => `${words} (${count})`,
  entry: (rule, place, text) => (place === null ? `${rule}: ${text}` : `${rule} (${place}): ${text}`),
  reason: (text, reason) => `${text}; waived: ${reason}`,
  year: (year) => `report of ${year}`,
  anywhere: 'anywhere',
};

/** What a rendered validation result says of itself, by language. */
export const resultWords: Readonly<Record<Locale, ResultWords>> = { zh, en };
