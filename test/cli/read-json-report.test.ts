import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readJsonReport } from '../../src/cli/read-json-report.js';
import { run } from '../../src/cli/run.js';
import { renderMarkdown } from '../../src/render/render-markdown.js';
import { cleanReport, withCells } from '../validate/clean-report.js';
import { fakeStreams } from './fake-streams.js';

const clean = cleanReport('2021');
const granted = '/requests/outcomes/granted/naturalPerson';

let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'json-report-'));
  await writeFile(at('clean.md'), renderMarkdown(clean));
  await writeFile(at('wrong.json'), JSON.stringify(withCells(clean, { [granted]: 21 }), null, 2));
  await writeFile(at('half.json'), '{ "edition": "2021" }');
  await writeFile(at('list.json'), JSON.stringify([clean, clean], null, 2));
  await writeFile(at('lines.json'), `${JSON.stringify(clean)}\n${JSON.stringify(clean)}\n`);
  await writeFile(at('cut.json'), JSON.stringify(clean, null, 2).slice(0, 3000));
});

afterAll(() => rm(folder, { recursive: true }));

async function answer(...args: readonly string[]) {
  const streams = fakeStreams();
  const code = await run(args, streams);
  return { code, ...streams.written() };
}

describe('a report as JSON', () => {
  test('is what render prints, and is checked, diagnosed and printed like any other', async () => {
    const printed = await answer('render', at('clean.md'), '--to', 'json');
    await writeFile(at('printed.json'), `\ufeff${printed.out}`);

    const again = await answer('render', at('printed.json'), '--to', 'json');
    expect(JSON.parse(again.out)).toEqual(JSON.parse(printed.out));
    expect((await answer('check', at('printed.json'))).code).toBe(0);
    expect((await answer('check', at('wrong.json'), '--previous', at('clean.md'))).out).toContain(
      'wrong.json: error requests.row-total: 三（一）予以公开 · 总计：填15，各类申请人合计24，相差9',
    );
    expect((await answer('diagnose', at('wrong.json'))).out).toContain('21应为12');
    expect((await answer('diff', at('clean.md'), at('wrong.json'), '--only', 'changed')).out).toContain('+9');
  });

  test('that is none is refused, with what it lacks', async () => {
    const { code, err } = await answer('check', at('half.json'));

    expect(code).toBe(2);
    expect(err).toMatch(/half\.json: .+缺少这一项，应为 .+；另有\d+处\n$/);
  });

  test('that breaks off is told from a page without a report', async () => {
    const { code, err } = await answer('check', at('cut.json'));

    expect(code).toBe(2);
    expect(err).toMatch(/cut\.json: 以 JSON 开头，但不是完整的 JSON，.+\n$/);
    expect((await answer('check', at('cut.json'), '--from', 'text')).err).toContain('没有读出年度报告');
    expect((await answer('check', at('cut.json'), '--lang', 'en')).err).toContain(
      'it begins as JSON and is none',
    );
  });

  test.each(['list.json', 'lines.json'])('that is one of several is asked for alone: %s', async (name) => {
    expect(await answer('check', at(name))).toMatchObject({ code: 2, out: '' });
    expect((await answer('check', at(name))).err).toMatch(/json: 内有多份报告；.+ --ndjson .+\n$/);
    expect((await answer('diagnose', at(name), '--lang', 'en')).err).toContain('it holds several reports');
    expect((await answer('check', '--ndjson', at('lines.json'))).code).toBe(0);
  });

  test('is read as a page where a format is named', async () => {
    expect(await answer('check', at('wrong.json'), '--from', 'text')).toMatchObject({ code: 2, out: '' });
  });
});

describe('readJsonReport', () => {
  test.each([
    '',
    '{',
    '[]',
    'null',
    '{}',
    '{ "source": "<h1>2024年报告</h1>" }',
    '<p>{ "edition": "2021" }</p>',
    '"edition"',
  ])('leaves %j to the reader of pages', (text) => {
    expect(readJsonReport(text, {}, 'zh')).toBeNull();
  });

  test('fills in the year and the agency that it does not name, and no others', () => {
    const of = (year: number | null, name: string | null) => {
      const text = JSON.stringify({ ...clean, year, agency: { name, kind: 'agency' } });
      const read = readJsonReport(text, { year: 2020, agency: '某局' }, 'zh');
      return read?.ok && [read.read.report.year, read.read.report.agency];
    };

    expect(of(null, null)).toEqual([2020, { name: '某局', kind: 'agency' }]);
    expect(of(2023, '水务局')).toEqual([2023, { name: '水务局', kind: 'agency' }]);
  });
});
