import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createReport } from '../../src/build/index.js';
import { run } from '../../src/cli/run.js';
import { fakeStreams } from './fake-streams.js';
import { sound, unsound } from './sources.js';

const good = createReport({ edition: '2021', year: 2024, agency: { name: '云溪县水务局' } });
const bad = createReport({
  edition: '2021',
  year: 2024,
  agency: { name: '云溪县教育局' },
  requests: { received: { naturalPerson: 2, total: 3 } },
});
const onLines = (...values: readonly unknown[]): string =>
  values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('');

async function check(
  input: string | Uint8Array | readonly Uint8Array[],
  args: readonly string[] = [],
  options = {},
) {
  const streams = fakeStreams(input, options);
  const code = await run(['check', '--ndjson', ...args], streams);
  const { out, err } = streams.written();
  return {
    code,
    err,
    lines: out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lines-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('check --ndjson', () => {
  test('prints a line for each report, and a summary on standard error', async () => {
    const { code, lines, err } = await check(onLines(good, bad));
    expect(lines).toMatchObject([
      { line: 1, agency: '云溪县水务局', year: 2024, verdict: 'pass', findings: [] },
      { line: 2, agency: '云溪县教育局', verdict: 'fail', counts: { error: expect.any(Number) } },
    ]);
    expect(lines[1].findings[0]).toMatchObject({ rule: expect.any(String), message: expect.any(String) });
    expect(err).toBe('共2份报告：通过1份，不通过1份；无法读取0行\n');
    expect(code).toBe(1);
  });

  test('tells the number of a line that holds no report, and goes on', async () => {
    const { code, lines, err } = await check(onLines(good, '{', '', '[1]', good));
    expect(lines.map(({ line }) => line)).toEqual([1, 5]);
    expect(err.split('\n').slice(0, 2)).toEqual([
      expect.stringContaining('标准输入:2: 这一行不是 JSON'),
      expect.stringContaining('标准输入:4: '),
    ]);
    expect(err).toContain('通过2份，不通过0份；无法读取2行');
    expect(code).toBe(2);
  });

  test('says which part of a report is wrong', async () => {
    const { err } = await check(onLines({ ...good, year: '2024' }), ['--lang', 'en']);
    expect(err).toContain('standard input:1: ');
    expect(err).toContain('/year');
  });

  test('takes no bytes that are not UTF-8', async () => {
    const bytes = [
      new TextEncoder().encode('{"a":"'),
      new Uint8Array([0xb9, 0xab]),
      new TextEncoder().encode('"}\n'),
    ];
    const { code, err, lines } = await check(bytes);
    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    expect(err).toContain('不是 UTF-8');
  });

  test('reads the text of published pages, gives back their id and the findings of reading', async () => {
    const pages = [
      { id: 7, source: sound, format: 'markdown' },
      { id: 'b', source: unsound },
      { source: '没有报告', format: 'text' },
      { source: sound, format: 'pdf' },
    ];
    const { lines, err, code } = await check(onLines(...pages));
    expect(lines).toMatchObject([
      { line: 1, id: 7, verdict: 'pass' },
      { line: 2, id: 'b', verdict: 'fail' },
    ]);
    expect(err).toContain('标准输入:3: 没有读出年度报告');
    expect(err).toContain('标准输入:4: ');
    expect(code).toBe(2);
  });

  test('reads files, names them where there are several, and goes on behind one that is missing', async () => {
    const [a, b] = [join(folder, 'a.ndjson'), join(folder, 'b.ndjson')];
    await writeFile(a, onLines(good));
    await writeFile(b, onLines(bad));
    const { lines, err, code } = await check('', [a, join(folder, 'none.ndjson'), b]);
    expect(lines).toMatchObject([
      { file: a, line: 1 },
      { file: b, line: 1 },
    ]);
    expect(err).toContain('none.ndjson: 文件不存在');
    expect(code).toBe(2);
    expect((await check('', [a])).lines[0]).not.toHaveProperty('file');
  });

  test('takes settings of rules, and no option about single files', async () => {
    expect((await check(onLines(bad), ['--rule', 'requests.*=off'])).code).toBe(0);
    for (const option of [
      ['--from', 'html'],
      ['--previous', 'a'],
      ['--format', 'sarif'],
    ]) {
      const { code, err } = await check('', option);
      expect({ code, err }).toMatchObject({
        code: 2,
        err: expect.stringContaining(`${option[0]} 不能与 --ndjson 同用`),
      });
    }
  });

  test('shows on a terminal how far it is, and takes that away again', async () => {
    const { err } = await check(onLines(...Array.from({ length: 600 }, () => good)), [], { isWatched: true });
    expect(err).toContain('\r已处理');
    expect(err).toContain('\r\u001b[K共600份报告');
  });

  test('stops where it is interrupted, says how far it came, and ends with 130', async () => {
    const { code, lines, err } = await check(onLines(good, good), [], { interruption: AbortSignal.abort() });
    expect({ code, lines }).toEqual({ code: 130, lines: [] });
    expect(err).toContain('共0份报告');
  });
});

describe('aggregate', () => {
  const sum = async (input: string, args: readonly string[], options = {}) => {
    const streams = fakeStreams(input, options);
    const code = await run(['aggregate', ...args], streams);
    return { code, ...streams.written() };
  };
  const named = ['--agency', '云溪县人民政府', '--year', '2024'];

  test('adds the reports on lines up', async () => {
    const { code, out, err } = await sum(onLines(good, bad, '{'), ['--ndjson', ...named]);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ agency: { name: '云溪县人民政府' }, year: 2024 });
    expect(report.requests.received).toMatchObject({ naturalPerson: 2, total: 3 });
    expect(err).toContain('标准输入:3: 这一行不是 JSON');
    expect(err).toContain('读取2份报告，无法读取1份');
    expect(code).toBe(2);
  });

  test('adds published reports up, and prints the sum as asked', async () => {
    const files = ['a.md', 'b.md'].map((name) => join(folder, name));
    for (const [index, file] of files.entries())
      await writeFile(file, sound.replaceAll('北川市水务局', `北川市第${index}局`));
    const { out, code } = await sum('', [...files, ...named, '--to', 'markdown']);
    expect(out).toContain('# 云溪县人民政府2024年政府信息公开工作年度报告');
    expect(code).toBe(0);
  });

  test('says what is to be said of the sum on standard error', async () => {
    const { err } = await sum(onLines(good, { ...good, year: 2023 }), ['--ndjson', ...named]);
    expect(err).toContain('aggregate.mixed-years');
  });

  test('gives no sum where it is interrupted', async () => {
    const { code, out, err } = await sum(onLines(good), ['--ndjson', ...named], {
      interruption: AbortSignal.abort(),
    });
    expect({ code, out }).toEqual({ code: 130, out: '' });
    expect(err).toContain('不输出汇总');
  });

  test.each([
    { args: ['a.md', '--year', '2024'], why: '缺少选项 --agency' },
    { args: ['a.md', '--agency', '甲'], why: '缺少选项 --year' },
    { args: ['a.md', '--agency', '甲', '--year', '2010'], why: '2019年及以后的年份' },
    { args: ['--agency', '甲', '--year', '2024'], why: '没有给出文件' },
    { args: ['a.md', ...named, '--to', 'pdf'], why: '--to' },
    { args: [...named, '--ndjson', '--from', 'html'], why: '不能与 --ndjson 同用' },
  ])('$why', async ({ args, why }) => {
    expect(await sum('', args)).toMatchObject({ code: 2, err: expect.stringContaining(why) });
  });
});
