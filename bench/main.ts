/**
 * Measures what the package may take against other work done in the same process: `npm run bench`. `--json` prints
 * data; words select the budgets whose names hold one of them. Ends with 1 where one is exceeded.
 */
import { parseArgs } from 'node:util';
import { budgets } from './budgets.js';

const USAGE = 'npm run bench -- [--json] [word in the name of a budget]...';

/** Ends the program before anything is measured, which takes minutes. */
function refuse(why: string): never {
  console.error(`${why}\n${USAGE}`);
  process.exit(2);
}

/** What is asked for. */
function asked(): { readonly asJson: boolean; readonly words: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    return { asJson: values.json, words: positionals };
  } catch (error) {
    return refuse((error as Error).message);
  }
}

const { asJson, words } = asked();

const line = (...[name, ratio, most, yardstick]: readonly [string, string, string, string]): string =>
  `${name.padEnd(52)}${ratio.padStart(8)}${most.padStart(8)}  ${yardstick}`;

const chosen = budgets.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
if (chosen.length === 0) refuse(`No budget has ${words.join(' or ')} in its name.`);
if (!asJson) console.log(line('work', 'ratio', 'at most', 'of'));
const results = chosen.map(({ name, yardstick, most, measure }) => {
  const ratio = measure();
  if (!asJson)
    console.log(
      `${line(name, ratio.toFixed(2), String(most), yardstick)}${ratio > most ? '  OVER BUDGET' : ''}`,
    );
  return { name, yardstick, most, ratio, kept: ratio <= most };
});
if (asJson) console.log(JSON.stringify(results, null, 2));
process.exitCode = results.every(({ kept }) => kept) ? 0 : 1;
