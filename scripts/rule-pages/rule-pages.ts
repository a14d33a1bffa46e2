import { type RuleInfo, ruleCatalogue } from '../../src/finding/rule-catalogue.js';
import type { RuleId } from '../../src/finding/rule-id.js';
import type { Locale } from '../../src/form/locale.js';
import { markdownDocument } from '../../src/render/markdown/markdown-document.js';
import { ruleOutline } from '../../src/render/rule-outline.js';
import type { RuleCases } from '../../test/rules/rule-case.js';
import { pageWords } from './page-words.js';
import { ruleExample } from './rule-example.js';

const locales: readonly Locale[] = ['zh', 'en'];
const FOLDER = 'docs/rules';
const folders: Readonly<Record<Locale, string>> = { zh: `${FOLDER}/zh-CN`, en: FOLDER };
/** From a page, and from an index, to the same one in the other language. */
const across: Readonly<Record<Locale, { readonly page: string; readonly index: string }>> = {
  zh: { page: '../..', index: '..' },
  en: { page: '../zh-CN', index: 'zh-CN' },
};

/** Where the page of a rule stands in the folder of its language. */
const pathOf = ({ id, family }: RuleInfo): string => `${family}/${id.slice(family.length + 1)}.md`;

function page(rule: RuleInfo, cases: RuleCases, locale: Locale): string {
  const { back, otherLanguage } = pageWords[locale];
  const links = `[${back}](../README.md) · [${otherLanguage}](${across[locale].page}/${pathOf(rule)})`;
  return [
    markdownDocument(ruleOutline(rule, locale)).trimEnd(),
    ...ruleExample(rule.id, cases, locale),
    links,
  ]
    .join('\n\n')
    .concat('\n');
}

function index(locale: Locale): string {
  const say = pageWords[locale];
  const families = [...new Set(ruleCatalogue.map(({ family }) => family))];
  const row = (...texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  const table = (family: string) => [
    row(...say.heads),
    row('---', '---', '---'),
    ...ruleCatalogue
      .filter((rule) => rule.family === family)
      .map((rule) =>
        row(`[\`${rule.id}\`](${pathOf(rule)})`, rule.optIn ? say.off : rule.severity, rule.title[locale]),
      ),
  ];
  return [
    `# ${say.index}`,
    `[${say.otherLanguage}](${across[locale].index}/README.md)`,
    ...say.aboutIndex,
    ...families.flatMap((family) => [`## ${family}`, table(family).join('\n')]),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The pages of all rules in both languages, their indexes and the catalogue as JSON, by path from the root. */
export function rulePages(cases: Readonly<Record<RuleId, RuleCases>>): Readonly<Record<string, string>> {
  const pages = locales.flatMap((locale) =>
    ruleCatalogue.map((rule) => [`${folders[locale]}/${pathOf(rule)}`, page(rule, cases[rule.id], locale)]),
  );
  const indexes = locales.map((locale) => [`${folders[locale]}/README.md`, index(locale)]);
  const catalogue = [`${FOLDER}/rules.json`, `${JSON.stringify(ruleCatalogue, null, 2)}\n`];
  return Object.fromEntries([...indexes, catalogue, ...pages]);
}
