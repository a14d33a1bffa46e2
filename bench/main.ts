/**
 * Measures what the package may take against other work done in the same process: `npm run bench`. `--json` prints
 * data; words select the budgets whose names hold one of them, or the one that is named so. Each budget has a process of
 * its own: what others left in memory would weigh on it. Ends with 1 where one is exceeded.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { Budget } from './budget.js';
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

/** What was measured of a budget. */
interface Measured extends Omit<Budget, 'measure'> {
  readonly ratio: number;
  readonly kept: boolean;
}

function measured({ name, yardstick, most, measure }: Budget): Measured {
  const ratio = measure();
  return { name, yardstick, most, ratio, kept: ratio <= most };
}

/** What this program measures of a budget in a process of its own. */
function measuredApart({ name }: Budget): Measured {
  const [, program] = process.argv as [string, string];
  const { stdout, stderr } = spawnSync(process.execPath, [program, '--json', name], { encoding: 'utf8' });
  if (stdout === '') throw new Error(`${name} could not be measured: ${stderr}`);
  return (JSON.parse(stdout) as readonly [Measured])[0];
}

const named = budgets.filter(({ name }) => words.length === 1 && name === words[0]);
const holding = budgets.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
const chosen = named.length > 0 ? named : holding;
if (chosen.length === 0) refuse(`No budget has ${words.join(' or ')} in its name.`);
if (!asJson) console.log(line('work', 'ratio', 'at most', 'of'));
const results = chosen.map((budget) => {
  const one = chosen.length === 1 ? measured(budget) : measuredApart(budget);
  const { name, ratio, most, yardstick, kept } = one;
  if (!asJson)
    console.log(`${line(name, ratio.toFixed(2), String(most), yardstick)}${kept ? '' : '  OVER BUDGET'}`);
  return one;
});
if (asJson) console.log(JSON.stringify(results, null, 2));
process.exitCode = results.every(({ kept }) => kept) ? 0 : 1;
