import type { Rule } from '../finding/rule.js';
import type { RuleInfo } from '../finding/rule-catalogue.js';
import type { RuleId } from '../finding/rule-id.js';
import type { Severity } from '../finding/severity.js';
import { byEdition } from '../form/by-edition.js';
import type { Edition } from '../form/edition.js';
import { forms } from '../form/forms.js';
import type { Locale } from '../form/locale.js';
import { resultWords } from './result-words.js';

type Label = 'severity' | 'editions' | 'basis' | 'message' | 'foundBy' | 'setting' | 'waiver';

/** What the description of a rule says besides its title, its explanation and its message. */
export interface RuleLabels {
  readonly title: (id: RuleId, title: string) => string;
  readonly labels: Readonly<Record<Label, string>>;
  readonly fact: (label: string, fact: string) => string;
  readonly list: (facts: readonly string[]) => string;
  readonly severity: (severity: Severity) => string;
  readonly early: (early: NonNullable<Rule['early']>) => string;
  readonly township: (severity: Severity) => string;
  readonly optIn: string;
  readonly edition: (edition: Edition) => string;
  readonly basis: (rule: Pick<RuleInfo, 'basis' | 'article' | 'editions'>) => string;
  readonly setting: (id: RuleId) => string;
  readonly waiver: (id: RuleId) => string;
}

const notices: Readonly<Record<Edition, string>> = /* @__PURE__ */ byEdition(
  (edition) => forms[edition].notice,
);

/** The number of an article, and of the item in it: `50(4)`. */
function articleOf(article: string): readonly [article: string, item: string | undefined] {
  const [, number = article, item] = /^(\d+)(?:\((\d+)\))?$/.exec(article) ?? [];
  return [number, item];
}

const setting = (id: RuleId): string => `--rule ${id}=off`;
const waiver = (id: RuleId): string => `waivers: [{ rule: '${id}', address, year, reason }]`;

const zhSeverity = (severity: Severity): string => `${resultWords.zh.severity[severity]}（${severity}）`;

const zh: RuleLabels = {
  title: (id, title) => `${id}：${title}`,
  labels: {
    severity: '级别',
    editions: '适用',
    basis: '依据',
    message: '提示语',
    foundBy: '由何处检查',
    setting: '关闭或改变级别',
    waiver: '豁免',
  },
  fact: (label, fact) => `${label}：${fact}`,
  list: (facts) => facts.join('，'),
  severity: zhSeverity,
  early: ({ by, severity }) =>
    `${by === 'year' ? '2019年度的报告' : '2019年版格式'}为${zhSeverity(severity)}`,
  township: (severity) => `乡镇为${zhSeverity(severity)}`,
  optIn: '默认不检查，在选项中写明级别才检查',
  edition: (edition) => `${edition}年版格式`,
  basis: ({ basis, article = '', editions }) => {
    const [number, item] = articleOf(article);
    if (basis === 'statute') return `《政府信息公开条例》第${number}条${item ? `第${item}项` : ''}`;
    if (basis === 'notice') return `${editions.map((edition) => notices[edition]).join('、')}规定的格式`;
    return basis === 'practice' ? '工作实践' : '与规定无关，只说明数据或文件的问题';
  },
  setting: (id) =>
    `命令行用 ${setting(id)}，程序用 rules: { '${id}': 'off' }；级别可为 error、warning、info 或 off`,
  waiver: (id) => `${waiver(id)}，其中 address 和 year 可省略`,
};

const en: RuleLabels = {
  title: (id, title) => `${id}: ${title}`,
  labels: {
    severity: 'Severity',
    editions: 'Editions',
    basis: 'Basis',
    message: 'Message',
    foundBy: 'Checked by',
    setting: 'To switch it off, or weigh it otherwise',
    waiver: 'To accept a finding',
  },
  fact: (label, fact) => `${label}: ${fact}`,
  list: (facts) => facts.join(', '),
  severity: (severity) => severity,
  early: ({ by, severity }) =>
    by === 'year' ? `${severity} for reports of 2019` : `${severity} on the form of 2019`,
  township: (severity) => `${severity} for a township`,
  optIn: 'checked only where the options give it a severity',
  edition: (edition) => `the form of ${edition}`,
  basis: ({ basis, article = '', editions }) => {
    const [number, item] = articleOf(article);
    if (basis === 'statute') {
      return `Article ${number}${item ? `, item ${item},` : ''} of the Regulation on Open Government Information`;
    }
    if (basis === 'notice') {
      return `the form of ${editions.map((edition) => notices[edition]).join(' and ')}`;
    }
    return basis === 'practice' ? 'practice' : 'none: it speaks of data or files';
  },
  setting: (id) =>
    `${setting(id)} on the command line, rules: { '${id}': 'off' } in a program; a level is error, warning, info or off`,
  waiver: (id) => `${waiver(id)}; address and year can be left out`,
};

/** What the description of a rule says, by language. */
export const ruleLabels: Readonly<Record<Locale, RuleLabels>> = { zh, en };
