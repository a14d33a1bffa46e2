import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { diffReports, trend } from '../../src/compare/index.js';
import { parseReport } from '../../src/parse/index.js';
import { renderHtml, renderMarkdown, renderText } from '../../src/render/index.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { fakeStreams } from './fake-streams.js';

const folder = fileURLToPath(new URL('../../examples/years/', import.meta.url));
const files = readdirSync(folder)
  .sort()
  .map((name) => `${folder}${name}`);
const reports = files.map((file) => parseReport(readFileSync(file, 'utf8')).report as AnnualReport);
const [, , , before = '', after = ''] = files;
const [reportBefore, reportAfter] = reports.slice(3) as [AnnualReport, AnnualReport];

async function answer(...args: readonly string[]) {
  const streams = fakeStreams();
  const code = await run(args, streams);
  return { code, ...streams.written() };
}

describe('diff', () => {
  const diff = diffReports(reportBefore, reportAfter);

  test('prints what changed, as text unless asked for otherwise', async () => {
    expect(await answer('diff', before, after)).toEqual({ code: 0, out: renderText(diff), err: '' });
    expect((await answer('diff', before, after, '--to', 'markdown')).out).toBe(renderMarkdown(diff));
    expect((await answer('diff', before, after, '--to', 'html')).out).toBe(renderHtml(diff, { page: true }));
    expect(JSON.parse((await answer('diff', before, after, '--to', 'json')).out)).toEqual(diff);
  });

  test('with only what changed, in English', async () => {
    const changed = diffReports(reportBefore, reportAfter, { only: 'changed' });
    const { out } = await answer('diff', before, after, '--only', 'changed', '--lang', 'en');

    expect(out).toBe(renderText(changed, { locale: 'en' }));
  });

  test('says of each file that it cannot be read', async () => {
    const { code, out, err } = await answer('diff', 'none.md', 'nowhere.md');

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      'zfxxgk-report: none.md: 文件不存在，请检查路径\nzfxxgk-report: nowhere.md: 文件不存在，请检查路径\n',
    );
  });
});

describe('trend', () => {
  test('gives the years in order, whatever the order of the files', async () => {
    const { out, code } = await answer('trend', ...[...files].reverse(), '--to', 'json');
    const { continuity, ...rest } = JSON.parse(out);

    expect(code).toBe(0);
    expect(rest).toEqual(JSON.parse(JSON.stringify(trend(reports))));
    expect(continuity.map((pair: { before: number; after: number }) => [pair.before, pair.after])).toEqual([
      [2020, 2021],
      [2021, 2022],
      [2022, 2023],
      [2023, 2024],
    ]);
  });

  test('adds what does not follow from one year to the next', async () => {
    const { out } = await answer('trend', ...files);

    expect(out.slice(out.indexOf('2023年 → 2024年'))).toMatch(
      /continuity\.copied-text：.*continuity\.carry-over：二、上年结转/s,
    );
    expect(out.slice(out.indexOf('2022年 → 2023年'), out.indexOf('2023年 → 2024年'))).toContain(
      '没有发现问题。',
    );
    expect((await answer('trend', ...files, '--lang', 'en')).out).toContain('continuity.carry-over: ');
  });

  test('holds every copy of a year against every copy of the next', async () => {
    const { out } = await answer('trend', before, before, after, '--to', 'json');

    expect(JSON.parse(out).continuity).toHaveLength(2);
  });

  test('needs every file', async () => {
    expect(await answer('trend', before, 'none.md')).toMatchObject({ code: 2, out: '' });
  });
});
