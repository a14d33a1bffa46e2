import { spawnSync } from 'node:child_process';
import { readReport } from 'zfxxgk-report/schema';
import type { Budget } from '../budget.js';
import { tablesOnly } from '../documents.js';
import { ratio } from '../ratio.js';

let json: unknown;

const reading = () =>
  ratio({
    before: () => {
      json = JSON.parse(tablesOnly);
    },
    work: () => readReport(json),
    yardstick: () => JSON.parse(tablesOnly),
  });

/** zod settles how it works when the schemas are made: without functions of its own it is measured in another process. */
const jitless = `
import { config } from 'zod';
config({ jitless: true });
const { readReport } = await import('zfxxgk-report/schema');
const text = ${JSON.stringify(tablesOnly)};
const TIMES = 300;
function fastest(work) {
  const times = Array.from({ length: 30 }, () => {
    const start = process.cpuUsage();
    for (let time = 0; time < TIMES; time++) work();
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return Math.min(...times);
}
const parsing = fastest(() => JSON.parse(text));
console.log((fastest(() => readReport(JSON.parse(text))) - parsing) / parsing);
`;

function jitlessReading(): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', jitless], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`readReport cannot be measured: ${stderr}`);
  return Number(stdout);
}

/** Reading data as a report, after JSON.parse. */
export const readReportBudgets: readonly Budget[] = [
  { name: 'readReport', yardstick: 'JSON.parse of the report', most: 1, measure: reading },
  { name: 'readReport, jitless', yardstick: 'JSON.parse of the report', most: 2, measure: jitlessReading },
];
