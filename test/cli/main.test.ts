import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blankReport } from '../../src/report/blank-report.js';
import { sound, unsound } from './sources.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'));
  await build({
    config: false,
    entry: { 'cli/main': join(root, 'src/cli/main.ts') },
    outDir: join(folder, 'dist'),
    format: 'esm',
    noExternal: [/./],
    silent: true,
  });
  await cp(join(root, 'package.json'), join(folder, 'package.json'));
  await writeFile(join(folder, 'sound.md'), sound);
  await writeFile(join(folder, 'unsound.md'), unsound);
  await writeFile(join(folder, 'report.json'), JSON.stringify(blankReport('2021')));
  await writeFile(join(folder, 'long.md'), sound.replace('全年', `${'全年公开。'.repeat(100_000)}\n\n全年`));
});

afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a line of the shell in which `$cli` is the command. */
function shell(line: string, input = ''): Promise<Ended> {
  const cli = `"${process.execPath}" "${join(folder, 'dist/cli/main.js')}"`;
  const child = spawn('sh', ['-c', line.replaceAll('$cli', cli)], {
    cwd: folder,
    env: { ...process.env, node: process.execPath, main: join(folder, 'dist/cli/main.js') },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdin.end(input);
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}

test('ends with 0, 1 or 2', async () => {
  expect((await shell('$cli check sound.md')).code).toBe(0);
  expect((await shell('$cli check unsound.md')).code).toBe(1);
  expect(await shell('$cli check none.md')).toEqual({
    code: 2,
    out: '',
    err: 'zfxxgk-report: none.md: 文件不存在，请检查路径\n',
  });
});

test('prints findings after the place they stand at, without colours on a pipe', async () => {
  const { out } = await shell('$cli check unsound.md');

  expect(out).toMatch(/^unsound\.md:\d+:\d+: error requests\.row-total: /m);
  expect(out).not.toContain('\u001b');
});

test('reads standard input', async () => {
  expect((await shell('$cli check -', sound)).code).toBe(0);
  expect((await shell('$cli render - --to text', sound)).out).toContain('│办理情况');
});

test('prints a long report whole', async () => {
  const { code, out } = await shell('$cli render long.md --to markdown');

  expect(code).toBe(0);
  expect(out).toMatch(/\n## 六、其他需要报告的事项\n\n本年度没有收取信息处理费。\n$/);
});

test('says nothing where its output is no longer read', async () => {
  const { out, err } = await shell('$cli render long.md --to text | head -n 1');

  expect(out.trim()).toBe('北川市水务局2024年政府信息公开工作年度报告');
  expect(err).toBe('');
});

/** Lines without end, each with the same report. */
const endless = 'yes "$(tr -d "\\n" < report.json)"';

test('reads lines only as fast as its output is read, and ends where nobody reads on', async () => {
  const { out, err } = await shell(`${endless} | $cli check --ndjson | head -n 2`);

  expect(out.split('\n').map((line) => line && JSON.parse(line).line)).toEqual([1, 2, '']);
  expect(err).toBe('');
});

test('says at Ctrl-C how far it came', async () => {
  const checking = `sh -c 'echo $$ > pid; exec "$node" "$main" check --ndjson'`;
  const interrupted = '{ read -r line; kill -INT "$(cat pid)"; timeout 50 cat > /dev/null; }';
  const { err } = await shell(`${endless} | ${checking} | ${interrupted}`);

  expect(err).toMatch(/^共\d+份报告：通过0份，不通过\d+份；无法读取0行\n$/);
});

test('knows its version', async () => {
  expect((await shell('$cli --version')).out).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
});
