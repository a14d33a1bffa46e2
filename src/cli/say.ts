import type { Severity } from '../finding/severity.js';
import type { Locale } from '../form/locale.js';
import type { ValidationResult } from '../validate/validation-result.js';
import type { SourceProblem } from './source-problem.js';

/** What the command line says, besides findings. */
export interface Say {
  readonly help: string;
  /** How to find out what is allowed. */
  readonly seeHelp: string;
  readonly noCommand: (commands: readonly string[]) => string;
  readonly unknownCommand: (command: string, commands: readonly string[]) => string;
  readonly unknownOption: (option: string, command: string) => string;
  readonly valueMissing: (option: string) => string;
  readonly valueUnwanted: (option: string) => string;
  readonly badValue: (option: string, value: string, allowed: string) => string;
  readonly year: string;
  readonly noFile: (command: string) => string;
  readonly oneFile: (command: string) => string;
  readonly oneFileWithPrevious: string;
  readonly optionMissing: (command: string, option: string) => string;
  readonly notWithLines: (option: string) => string;
  /** A year that a form exists for. */
  readonly formYear: string;
  readonly twoFiles: string;
  /** What `--rule` takes. */
  readonly ruleSetting: string;
  readonly inputTwice: string;
  readonly twoFormats: string;
  readonly oneRule: string;
  /** A rule that does not exist, with those that are called alike. */
  readonly unknownRule: (name: string, nearest: readonly string[]) => string;
  /** How standard input is called in front of a finding. */
  readonly input: string;
  readonly problem: Readonly<Record<SourceProblem, string>>;
  readonly noReport: (reasons: string) => string;
  readonly lineTooLong: string;
  readonly lineNotUtf8: string;
  readonly lineNotJson: string;
  /** The first of several findings. */
  readonly firstOf: (message: string, count: number) => string;
  readonly progress: (lines: number) => string;
  readonly linesChecked: (
    verdicts: Readonly<Record<ValidationResult['verdict'], number>>,
    unread: number,
  ) => string;
  /** How a sum is called in front of a finding. */
  readonly sum: string;
  readonly summed: (reports: number, unread: number) => string;
  readonly notSummed: (reports: number) => string;
  readonly summary: (
    verdict: ValidationResult['verdict'],
    counts: Readonly<Record<Severity, number>>,
    waived: number,
  ) => string;
  /** The heading over a way to make the sums hold, from 1. */
  readonly repair: (number: number, minimal: boolean) => string;
  /** Over the findings that a repair closes. */
  readonly closes: string;
  readonly noRepair: string;
  readonly allSumsHold: string;
  readonly crashed: (message: string) => string;
}

const zh: Say = {
  help: `用法：
  zfxxgk-report check 文件…                 校验年度报告，逐条列出问题
  zfxxgk-report diagnose 文件               合计不符时，列出可能填错的单元格和应有的数
  zfxxgk-report render 文件 --to 格式       把年度报告输出为 markdown、text、html 或 json
  zfxxgk-report diff 前 后                  逐格、逐句对照两份年度报告
  zfxxgk-report trend 文件…                 同一机关多年报告的数字和指标，以及年度之间的衔接问题
  zfxxgk-report aggregate 文件… --agency 机关 --year 年份
                                            把多个机关的报告逐格汇总成一份
  zfxxgk-report rules [规则]                列出全部规则或一族（value.*），或说明一条规则

文件为 HTML、Markdown 或纯文本（UTF-8、GB18030 或 UTF-16）；“-”表示标准输入。

选项：
  --from 格式        按 html、markdown 或 text 读取；不写则从文件内容判断
  --lang zh|en       语言，默认 zh
  --help             显示本说明
  --version          显示版本号
check：
  --format 格式      text（默认）、json、sarif 或 markdown
  --rule 规则=级别   规则或整族（value.*）的级别：error、warning、info 或 off，可多次使用
check 和 aggregate：
  --ndjson           文件的每一行是一份报告（JSON，或 {"source": 网页正文}），不给文件时读标准输入；
                     check 逐行输出结果，坏行报行号后跳过
check 和 diagnose：
  --previous 文件    上一年度的报告，用来核对两年之间的关系；只能与一个文件同用
check、diagnose 和 rules：
  --json             以 JSON 输出结果：check 多个文件时输出数组
render、diff、trend 和 aggregate：
  --to 格式          markdown、text、html 或 json；diff 和 trend 默认 text，aggregate 默认 json
diff：
  --only changed     只列有变化的格和句子；totals 只列总计
render 和 aggregate：
  --year 年份        render：原文没有写明年度时使用；aggregate：汇总哪一年的报告
  --agency 机关      render：原文没有写明机关时使用；aggregate：汇总报告属于哪个机关

退出码：0 通过（diagnose：合计相符）；1 不通过；2 无法读取或用法有误。
`,
  seeHelp: '用法见 zfxxgk-report --help',
  noCommand: (commands) => `没有给出命令（${commands.join('、')}）`,
  unknownCommand: (command, commands) => `没有“${command}”这个命令，可用的命令是 ${commands.join('、')}`,
  unknownOption: (option, command) => `命令 ${command} 没有选项 ${option}`,
  valueMissing: (option) => `选项 ${option} 缺少值`,
  valueUnwanted: (option) => `选项 ${option} 不带值`,
  badValue: (option, value, allowed) => `选项 ${option} 的值“${value}”不可用，应为 ${allowed}`,
  year: '四位数的年份',
  noFile: (command) => `命令 ${command} 没有给出文件，“-”表示标准输入`,
  oneFile: (command) => `命令 ${command} 一次只处理一个文件`,
  oneFileWithPrevious: '选项 --previous 只能与一个文件同用',
  optionMissing: (command, option) => `命令 ${command} 缺少选项 ${option}`,
  notWithLines: (option) => `选项 ${option} 不能与 --ndjson 同用`,
  formYear: '2019年及以后的年份',
  twoFiles: '命令 diff 需要两个文件：对照前的和对照后的',
  ruleSetting: '规则=级别，如 value.blank=off、text.*=info；级别为 error、warning、info 或 off',
  inputTwice: '标准输入（“-”）只能读取一次',
  twoFormats: '选项 --json 即 --format json，不能与其他 --format 同用',
  oneRule: '命令 rules 一次只说明一条规则，或列出一族（value.*）',
  unknownRule: (name, nearest) =>
    `没有“${name}”这条规则${nearest.length > 0 ? `，相近的有 ${nearest.join('、')}` : ''}；全部规则见 zfxxgk-report rules`,
  input: '标准输入',
  problem: {
    missing: '文件不存在，请检查路径',
    directory: '是目录，请给出其中的文件',
    denied: '没有读取权限，请检查文件的权限',
    unreadable: '无法读取，请检查文件',
    empty: '内容为空，请给出报告的正文',
    binary: '是二进制文件，请先把报告另存为 HTML 或纯文本',
    encoding: '编码无法辨认（可读 UTF-8、GB18030、UTF-16），请先转换，例如 iconv -f BIG5 -t UTF-8',
  },
  noReport: (reasons) => `没有读出年度报告（${reasons}），请确认文件是报告正文（HTML、Markdown 或纯文本）`,
  lineTooLong: '这一行过长，已跳过（每行不超过64 MB）',
  lineNotUtf8: '这一行不是 UTF-8 编码，已跳过',
  lineNotJson: '这一行不是 JSON，已跳过；每行应是一份报告的 JSON，或 {"source": 网页正文}',
  firstOf: (message, count) => (count > 1 ? `${message}；另有${count - 1}处` : message),
  progress: (lines) => `已处理${lines}行`,
  linesChecked: ({ pass, fail }, unread) =>
    `共${pass + fail}份报告：通过${pass}份，不通过${fail}份；无法读取${unread}行`,
  sum: '汇总',
  summed: (reports, unread) => `汇总${reports}份报告${unread === 0 ? '' : `，无法读取${unread}份`}`,
  notSummed: (reports) => `已中断：只读了${reports}份报告，不输出汇总`,
  summary: (verdict, { error, warning, info }, waived) =>
    `${verdict === 'pass' ? '通过' : '不通过'}：错误${error}项，警告${warning}项，提示${info}项` +
    (waived === 0 ? '' : `，已豁免${waived}项`),
  repair: (number, minimal) => `${number}. ${minimal ? '最少的改动' : '一种改动'}：`,
  closes: '改动后消除：',
  noRepair: '勾稽关系不符的地方太多，无法推断是哪些单元格有误',
  allSumsHold: '勾稽关系全部相符',
  crashed: (message) => `内部错误，请把文件和这行信息反馈给维护者：${message}`,
};

const en: Say = {
  help: `Usage:
  zfxxgk-report check FILE...               check annual reports and list what is wrong
  zfxxgk-report diagnose FILE               where sums do not hold: the cells probably wrong and what they should be
  zfxxgk-report render FILE --to FORMAT     print an annual report as markdown, text, html or json
  zfxxgk-report diff BEFORE AFTER           compare two annual reports cell by cell, sentence by sentence
  zfxxgk-report trend FILE...               the years of an agency: figures, rates, what does not follow
  zfxxgk-report aggregate FILE... --agency NAME --year YEAR
                                            add the reports of many agencies up, cell by cell
  zfxxgk-report rules [RULE]                list the rules, those of a family (value.*), or explain one

A file is HTML, Markdown or plain text, in UTF-8, GB18030 or UTF-16; "-" is standard input.

Options:
  --from FORMAT      read files as html, markdown or text; told from each file unless given
  --lang zh|en       the language, zh unless given
  --help             show this text
  --version          show the version
check:
  --format FORMAT    text, json, sarif or markdown; text unless given
  --rule ID=LEVEL    the level of a rule or a family (value.*): error, warning, info or off; can be given again
check and aggregate:
  --ndjson           each line of a file is a report (JSON, or {"source": the text of a page}); standard input
                     unless files are named; check prints a line for each, bad lines are told and left out
check and diagnose:
  --previous FILE    the report of the year before, to be compared with; with one file only
check, diagnose and rules:
  --json             print the result as JSON; check gives an array for several files
render, diff, trend and aggregate:
  --to FORMAT        markdown, text, html or json; unless given, text with diff and trend, json with aggregate
diff:
  --only changed     only cells and sentences that changed; totals: only totals
render and aggregate:
  --year YEAR        render: used where the source names no report year; aggregate: the year to add up
  --agency NAME      render: used where the source names no agency; aggregate: whose report the sum is

Exit codes: 0 pass (diagnose: every sum holds), 1 fail, 2 cannot be read or wrong usage.
`,
  seeHelp: 'see zfxxgk-report --help',
  noCommand: (commands) => `no command given (${commands.join(', ')})`,
  unknownCommand: (command, commands) =>
    `there is no command "${command}"; the commands are ${commands.join(', ')}`,
  unknownOption: (option, command) => `the command ${command} has no option ${option}`,
  valueMissing: (option) => `the option ${option} needs a value`,
  valueUnwanted: (option) => `the option ${option} takes no value`,
  badValue: (option, value, allowed) => `the option ${option} cannot be "${value}"; it takes ${allowed}`,
  year: 'a year of four digits',
  noFile: (command) => `the command ${command} needs a file; "-" is standard input`,
  oneFile: (command) => `the command ${command} takes one file at a time`,
  oneFileWithPrevious: 'the option --previous goes with one file only',
  optionMissing: (command, option) => `the command ${command} needs the option ${option}`,
  notWithLines: (option) => `the option ${option} does not go with --ndjson`,
  formYear: '2019 or a later year',
  twoFiles: 'the command diff takes two files: the report before and the report after',
  ruleSetting: 'RULE=LEVEL such as value.blank=off or text.*=info; a level is error, warning, info or off',
  inputTwice: 'standard input ("-") can be read only once',
  twoFormats: 'the option --json is --format json and goes with no other format',
  oneRule: 'the command rules explains one rule, or lists one family (value.*)',
  unknownRule: (name, nearest) =>
    `there is no rule "${name}"${nearest.length > 0 ? `; the nearest are ${nearest.join(', ')}` : ''}; zfxxgk-report rules lists all of them`,
  input: 'standard input',
  problem: {
    missing: 'there is no such file; check the path',
    directory: 'this is a directory; name a file in it',
    denied: 'no permission to read it; check the permissions of the file',
    unreadable: 'it cannot be read; check the file',
    empty: 'it is empty; give the text of a report',
    binary: 'this is a binary file; save the report as HTML or plain text first',
    encoding:
      'its encoding is not known (UTF-8, GB18030 and UTF-16 are read); convert it first, as with iconv -f BIG5 -t UTF-8',
  },
  noReport: (reasons) =>
    `no annual report was read (${reasons}); check that the file is a report as HTML, Markdown or plain text`,
  lineTooLong: 'the line is too long and left out (64 MB at most)',
  lineNotUtf8: 'the line is not UTF-8 and left out',
  lineNotJson:
    'the line is not JSON and left out; a line is a report as JSON, or {"source": the text of a page}',
  firstOf: (message, count) => (count > 1 ? `${message}; ${count - 1} more` : message),
  progress: (lines) => `${lines} lines`,
  linesChecked: ({ pass, fail }, unread) =>
    `reports ${pass + fail}: pass ${pass}, fail ${fail}; lines not read ${unread}`,
  sum: 'sum',
  summed: (reports, unread) => `reports added up ${reports}${unread === 0 ? '' : `, not read ${unread}`}`,
  notSummed: (reports) => `interrupted: only ${reports} reports were read, and no sum is given`,
  summary: (verdict, { error, warning, info }, waived) =>
    `${verdict}: errors ${error}, warnings ${warning}, infos ${info}` +
    (waived === 0 ? '' : `, waived ${waived}`),
  repair: (number, minimal) => `${number}. ${minimal ? 'The fewest changes' : 'Changes'}:`,
  closes: 'They close:',
  noRepair: 'too many sums do not hold to tell which cells are wrong',
  allSumsHold: 'every sum holds',
  crashed: (message) => `internal error; please report the file and this line: ${message}`,
};

/** What the command line says, by language. */
export const say: Readonly<Record<Locale, Say>> = { zh, en };
