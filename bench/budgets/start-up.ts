import { spawnSync } from 'node:child_process';
import type { Budget } from '../budget.js';

const TIMES = 15;

/** How long a process takes that imports a module and ends. */
function timeToImport(module: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', `import '${module}'`]);
  if (status !== 0) throw new Error(`${module} cannot be imported: ${stderr}`);
  return performance.now() - start;
}

/** The shortest of some times, each module's turn after the other's. */
function measure(): number {
  const times = Array.from({ length: TIMES }, () => [
    timeToImport('zfxxgk-report'),
    timeToImport('decimal.js'),
  ]);
  const shortest = (at: number): number => Math.min(...times.map((pair) => pair[at] as number));
  return shortest(0) / shortest(1);
}

/** Starting a program that imports the root. */
export const startUp: Budget = {
  name: "start-up of import 'zfxxgk-report'",
  yardstick: "start-up of import 'decimal.js'",
  most: 1.6,
  measure,
};
