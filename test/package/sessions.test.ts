import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { allSessions, asDocumented, reportsSaved, type Session } from '../documentation/sessions.js';

/** A folder below that of the installed tarball, with what a reader of the document has saved. */
function folderFor({ document, programs }: Session): string {
  const folder = join(inject('consumer'), document.replace(/\W/g, '-'));
  mkdirSync(folder);
  for (const [name, source] of Object.entries(reportsSaved)) copyFileSync(source, join(folder, name));
  for (const [name, code] of programs) writeFileSync(join(folder, name), code);
  return folder;
}

/** What a command runs. `npx` has to find the program once; it is a second of starting npm each time. */
function programOf([command = '', name = '', ...args]: readonly string[], first: boolean): readonly string[] {
  return command !== 'npx' || first
    ? [command, name, ...args]
    : [join(inject('consumer'), 'node_modules/.bin', name), ...args];
}

describe.each(allSessions())('$document can be followed word by word', (session) => {
  test('every command prints what it says', () => {
    const folder = folderFor(session);
    for (const [index, { name, words, output }] of session.commands.entries()) {
      const [command = '', ...args] = programOf(words, index === 0);
      const { stdout } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });

      expect(asDocumented(stdout, output), name).toEqual(output);
    }
  });
});
