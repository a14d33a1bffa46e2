import type { Say } from './say.js';

/** What the command line says in English. */
export const en: Say = {
  help: `Usage:
  zfxxgk-report check FILE...           check annual reports: what is wrong
  zfxxgk-report diagnose FILE           where sums do not hold: which cells are
                                        probably wrong, and what they should be
  zfxxgk-report render FILE --to FORMAT
                                        print as markdown, text, html or json
  zfxxgk-report diff BEFORE AFTER       compare two reports, cell by cell and
                                        sentence by sentence
  zfxxgk-report trend FILE...           the years of an agency: figures, rates,
                                        what does not follow
  zfxxgk-report aggregate FILE... --agency NAME --year YEAR
                                        add the reports of many agencies up
  zfxxgk-report rules [RULE]            list the rules, those of a family
                                        (value.*), or explain one

A file is HTML, Markdown or plain text, in UTF-8, GB18030 or UTF-16, or JSON as
render prints it; "-" is standard input.

Options:
  --from FORMAT      read files as html, markdown or text; unless given, it is
                     told from each file
  --lang zh|en       the language, zh unless given
  --help             show this text
  --version          show the version
check:
  --format FORMAT    text, json, sarif or markdown; text unless given
  --rule ID=LEVEL    the level of a rule or of a family (value.*): error,
                     warning, info or off; can be given again
check and aggregate:
  --ndjson           each line of a file is a report (JSON, or {"source": the
                     text of a page}); standard input unless files are named;
                     check prints a line for each, and says which it cannot read
check and diagnose:
  --previous FILE    the report of the year before, to compare with; with one
                     file only
check, diagnose and rules:
  --json             print the result as JSON; check gives an array for several
                     files
render, diff, trend and aggregate:
  --to FORMAT        markdown, text, html or json; unless given, text with diff
                     and trend, json with aggregate
diff:
  --only changed     only cells and sentences that changed; totals: only totals
render and aggregate:
  --year YEAR        render: where the source names no report year; aggregate:
                     the year to add up
  --agency NAME      render: where the source names no agency; aggregate: whose
                     report the sum is

Exit codes: 0 pass (diagnose: every sum holds), 1 fail, 2 cannot be read or
wrong usage.
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
  brokenJson:
    'it begins as JSON and is none; check that the file was written to its end (render --to json writes one)',
  severalReports:
    'it holds several reports; check and aggregate read many with --ndjson, a line each (jq -c ".[]" turns a list into lines)',
  lineTooLong: 'the line is too long and left out (64 MB at most)',
  lineNotUtf8: 'the line is not UTF-8 and left out',
  lineNotJson:
    'the line is not JSON and left out; a line is a report as JSON, or {"source": the text of a page}',
  firstOf: (message, count) => (count > 1 ? `${message}; ${count - 1} more` : message),
  progress: (lines) => `${lines} lines`,
  linesChecked: ({ pass, fail }, unread) =>
    `reports ${pass + fail}: pass ${pass}, fail ${fail}; lines not read ${unread}`,
  sum: 'sum',
  summed: (reports, unread) => `reports read ${reports}${unread === 0 ? '' : `, not read ${unread}`}`,
  notSummed: (reports) => `interrupted: only ${reports} reports were read, and no sum is given`,
  summary: (verdict, { error, warning, info }, waived) =>
    `${verdict}: errors ${error}, warnings ${warning}, infos ${info}` +
    (waived === 0 ? '' : `, waived ${waived}`),
  repair: (number, minimal) => `${number}. ${minimal ? 'The fewest changes' : 'Changes'}:`,
  closes: 'They close:',
  noRepair: 'too many sums do not hold to tell which cells are wrong',
  sumsHold: (unchecked) =>
    unchecked === 0
      ? 'every sum holds'
      : `every sum that can be checked holds; not checked ${unchecked}, for cells left blank or not read: see zfxxgk-report check`,
  crashed: (message) => `internal error; please report the file and this line: ${message}`,
};
