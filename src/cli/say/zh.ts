import type { Say } from './say.js';

/** What the command line says in Chinese. */
export const zh: Say = {
  help: `用法：
  zfxxgk-report check 文件…             校验年度报告，逐条列出问题
  zfxxgk-report diagnose 文件           合计不符时，列出可能填错的格和应有的数
  zfxxgk-report render 文件 --to 格式   输出为 markdown、text、html 或 json
  zfxxgk-report diff 前 后              逐格、逐句对照两份年度报告
  zfxxgk-report trend 文件…             同一机关历年的数字、指标和衔接问题
  zfxxgk-report aggregate 文件… --agency 机关 --year 年份
                                        把多个机关的报告逐格汇总成一份
  zfxxgk-report rules [规则]            列出规则（value.* 为一族），或说明一条

文件为 HTML、Markdown 或纯文本（UTF-8、GB18030 或 UTF-16），或 render 输出的
JSON；“-”表示标准输入。

选项：
  --from 格式        按 html、markdown 或 text 读取；不写则从文件内容判断
  --lang zh|en       语言，默认 zh
  --help             显示本说明
  --version          显示版本号
check：
  --format 格式      text（默认）、json、sarif 或 markdown
  --rule 规则=级别   规则或整族（value.*）的级别：error、warning、info 或 off，
                     可多次使用
check 和 aggregate：
  --ndjson           文件的每一行是一份报告（JSON，或 {"source": 网页正文}），
                     不给文件时读标准输入；check 逐行输出结果，坏行报行号后跳过
check 和 diagnose：
  --previous 文件    上一年度的报告，用来核对两年之间的关系；只能与一个文件同用
check、diagnose 和 rules：
  --json             以 JSON 输出结果；check 多个文件时输出数组
render、diff、trend 和 aggregate：
  --to 格式          markdown、text、html 或 json；
                     diff 和 trend 默认 text，aggregate 默认 json
diff：
  --only changed     只列有变化的格和句子；totals 只列总计
render 和 aggregate：
  --year 年份        render：原文没有写明年度时使用；aggregate：汇总哪一年的报告
  --agency 机关      render：原文没有写明机关时使用；aggregate：汇总属于哪个机关

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
  brokenJson: '以 JSON 开头，但不是完整的 JSON，请确认文件已完整保存（render --to json 可重新生成）',
  severalReports:
    '内有多份报告；check 与 aggregate 加 --ndjson 可读多份，每行一份（JSON 数组先用 jq -c ".[]" 拆成行）',
  lineTooLong: '这一行过长，已跳过（每行不超过64 MB）',
  lineNotUtf8: '这一行不是 UTF-8 编码，已跳过',
  lineNotJson: '这一行不是 JSON，已跳过；每行应是一份报告的 JSON，或 {"source": 网页正文}',
  firstOf: (message, count) => (count > 1 ? `${message}；另有${count - 1}处` : message),
  progress: (lines) => `已处理${lines}行`,
  linesChecked: ({ pass, fail }, unread) =>
    `共${pass + fail}份报告：通过${pass}份，不通过${fail}份；无法读取${unread}行`,
  sum: '汇总',
  summed: (reports, unread) => `读取${reports}份报告${unread === 0 ? '' : `，无法读取${unread}份`}`,
  notSummed: (reports) => `已中断：只读了${reports}份报告，不输出汇总`,
  summary: (verdict, { error, warning, info }, waived) =>
    `${verdict === 'pass' ? '通过' : '不通过'}：错误${error}项，警告${warning}项，提示${info}项` +
    (waived === 0 ? '' : `，已豁免${waived}项`),
  repair: (number, minimal) => `${number}. ${minimal ? '最少的改动' : '一种改动'}：`,
  closes: '改动后消除：',
  noRepair: '勾稽关系不符的地方太多，无法推断是哪些单元格有误',
  sumsHold: (unchecked) =>
    unchecked === 0
      ? '勾稽关系全部相符'
      : `可核对的勾稽关系全部相符；另有${unchecked}项因单元格空白或未能读出而无法核对，详见 zfxxgk-report check`,
  crashed: (message) => `内部错误，请把文件和这行信息反馈给维护者：${message}`,
};
