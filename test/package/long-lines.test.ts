import { spawnSync } from 'node:child_process';
import { inject, test } from 'vitest';

/** What exhausts the stack of an expression that keeps a place to go back to for each sign, and the format it is read as. */
const units = [
  ['-', undefined],
  ['-', 'markdown'],
  ['|-', 'markdown'],
  ['|', 'text'],
  ['：', 'html'],
];

const reading = `
  import { parseReport } from 'zfxxgk-report/parse';
  for (const [unit, format] of ${JSON.stringify(units)})
    parseReport(unit.repeat(13_000_000 / unit.length), format ? { format } : {});
`;

const others = `
  import { createReport, diffReports, renderMarkdown } from 'zfxxgk-report';
  const blank = createReport({ edition: '2021', year: 2024, agency: { name: '北川县' } });
  const saying = (text) => {
    const overview = [{ heading: null, paragraphs: [text.repeat(13_000_000)] }];
    return { ...blank, narrative: { ...blank.narrative, overview } };
  };
  renderMarkdown(saying('-'));
  renderMarkdown(saying('\\n'));
  diffReports(blank, saying('a'));
`;

test.for([
  ['read', reading],
  ['rendered and compared', others],
])(
  'lines of thirteen megabytes are %s where the engine optimises no regular expressions',
  ([, program], { expect }) => {
    // As V8 does in a process that has made sixteen megabytes of code for them.
    const args = ['--no-regexp-optimization', '--input-type=module', '--eval', program as string];
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd: inject('consumer'),
      encoding: 'utf8',
    });

    expect(stderr).toBe('');
    expect(status).toBe(0);
  },
);
