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

const program = `
  import { parseReport } from 'zfxxgk-report/parse';
  for (const [unit, format] of ${JSON.stringify(units)})
    parseReport(unit.repeat(13_000_000 / unit.length), format ? { format } : {});
`;

test('lines of thirteen megabytes are read where the engine optimises no regular expressions', ({
  expect,
}) => {
  // As V8 does in a process that has made sixteen megabytes of code for them.
  const args = ['--no-regexp-optimization', '--input-type=module', '--eval', program];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: inject('consumer'),
    encoding: 'utf8',
  });

  expect(stderr).toBe('');
  expect(status).toBe(0);
});
