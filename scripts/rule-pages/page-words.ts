import type { Locale } from '../../src/form/locale.js';

/** What the page of a rule says besides the rule itself. */
export interface PageWords {
  readonly index: string;
  readonly aboutIndex: readonly string[];
  readonly otherLanguage: string;
  readonly back: string;
  readonly heads: readonly [id: string, severity: string, title: string];
  readonly off: string;
  readonly example: string;
  readonly says: string;
  readonly compared: readonly [place: string, fails: string, passes: string];
  readonly lines: string;
  readonly previous: string;
  readonly more: (count: number) => string;
  readonly missing: string;
  readonly blank: string;
}

const zh: PageWords = {
  index: '规则目录',
  aboutIndex: [
    '每条规则一页：检查什么、依据、适用的格式、默认级别、提示语、不通过和通过的例子、如何关闭和豁免。本目录由规则目录的数据生成（`npm run generate`），同样的数据见 [rules.json](../rules.json)，程序中为 `ruleCatalogue`，命令行为 `zfxxgk-report rules`。',
    '提示语中，`{名称}` 由问题中的内容填入；`[ ]` 中的部分，缺少其中任何一项时省略。',
  ],
  otherLanguage: 'English',
  back: '规则目录',
  heads: ['规则', '级别', '名称'],
  off: '默认不检查',
  example: '例子',
  says: '不通过时提示：',
  compared: ['位置', '不通过', '通过'],
  lines: '带“-”的行不通过，换成带“+”的行则通过：',
  previous: '上年报告',
  more: (count) => `（另有${count}处不同）`,
  missing: '（无）',
  blank: '（空白）',
};

const en: PageWords = {
  index: 'The rules',
  aboutIndex: [
    'A page for each rule: what it checks, its basis, the editions of the form it speaks of, its severity, its message, an example that fails beside one that passes, how to switch it off and how to accept a finding. The pages are made from the catalogue (`npm run generate`); the same as data is in [rules.json](rules.json), in a program `ruleCatalogue`, on the command line `zfxxgk-report rules`.',
    'In a message `{name}` is filled in from the finding; a part in `[ ]` is left out where one of its names is missing.',
  ],
  otherLanguage: '中文',
  back: 'All rules',
  heads: ['rule', 'severity', 'title'],
  off: 'off',
  example: 'Example',
  says: 'It says:',
  compared: ['place', 'fails', 'passes'],
  lines: 'With the lines marked `-` it fails, with those marked `+` in their place it passes:',
  previous: "last year's report",
  more: (count) => `(${count} more differ)`,
  missing: '(not there)',
  blank: '(blank)',
};

/** The words of the pages by language. */
export const pageWords: Readonly<Record<Locale, PageWords>> = { zh, en };
