import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { renderMarkdown } from '../../src/render/render-markdown.js';
import { cleanReport, row, withCells, yearBefore } from '../validate/clean-report.js';
import { fakeStreams } from './fake-streams.js';

const clean = cleanReport('2021');
const granted = '/requests/outcomes/granted';
const swapped = withCells(clean, { [`${granted}/naturalPerson`]: 21 });
const group = withCells(clean, { '/remedies/reconsideration/total': 20 });
const carriedOver = withCells(clean, {
  '/requests/carriedOver/naturalPerson': 4,
  '/requests/carriedOver/total': 4,
});
const codes = [
  'granted',
  'partlyGranted',
  'denied.stateSecret',
  'denied.internalAffairs',
  'unavailable.notHeld',
];
const garbage = withCells(
  clean,
  Object.assign(
    {},
    ...[
      'received',
      'carriedOver',
      'concluded',
      'carriedForward',
      ...codes.map((code) => `outcomes/${code}`),
    ].map((line, at) =>
      row(
        `/requests/${line}`,
        [11, 13, 17, 19, 23, 29, 31].map((value) => value * (at + 2) * (at + 2)),
      ),
    ),
  ),
);
const last = { ...yearBefore(clean), title: '云溪县水务局2021年政府信息公开工作年度报告' };

let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diagnose-'));
  const reports = { clean, swapped, group, carriedOver, garbage, last };
  for (const [name, report] of Object.entries(reports)) {
    await writeFile(at(`${name}.md`), renderMarkdown(report));
  }
  const withUnread = renderMarkdown(clean).replace(/(予以公开.*?\| )12( \|)/, '$1l2$2');
  await writeFile(at('unread.md'), withUnread);
});

afterAll(() => rm(folder, { recursive: true }));

async function answer(...args: readonly string[]) {
  const streams = fakeStreams();
  const code = await run(args, streams);
  return { code, ...streams.written() };
}

describe('diagnose', () => {
  test('says which cell is wrong, what slip it looks like and what it closes', async () => {
    const { code, out, err } = await answer('diagnose', at('swapped.md'));

    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out.split('\n').map((line) => line.replace(/^( *)\S*md:\d+:\d+:/, '$1swapped.md:'))).toEqual([
      '1. 最少的改动：',
      '   三（一）予以公开 · 自然人：21应为12（相邻两位数字颠倒）',
      '   像是：数字写错',
      '   改动后消除：',
      '   swapped.md: error requests.row-total: 三（一）予以公开 · 总计：填15，各类申请人合计24，相差9',
      '   swapped.md: error requests.outcome-total: 三（七）总计 · 自然人：填18，各项办理结果合计27，相差9',
      '',
    ]);
  });

  test('gives the alternatives, the most plausible first, in English', async () => {
    const { out } = await answer('diagnose', at('group.md'), '--lang', 'en');
    const lines = out.split('\n');

    expect(lines.slice(0, 3)).toEqual([
      '1. The fewest changes:',
      '   Administrative reconsideration · Total: 20 should be 2 (a digit too many)',
      '   Looks like: a slip in the digits',
    ]);
    expect(lines.filter((line) => /^\d\./.test(line))).toHaveLength(5);
  });

  test('as data', async () => {
    const { code, out } = await answer('diagnose', '--json', at('swapped.md'));

    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      file: at('swapped.md'),
      repairs: [
        {
          changes: [{ address: `${granted}/naturalPerson`, from: 21, to: 12 }],
          likely: ['digit'],
          minimal: true,
          resolves: [{ rule: 'requests.row-total' }, { rule: 'requests.outcome-total' }],
        },
      ],
    });
  });

  test('says so where every sum holds, and where too many do not', async () => {
    expect(await answer('diagnose', at('clean.md'))).toEqual({ code: 0, out: '勾稽关系全部相符\n', err: '' });
    expect(JSON.parse((await answer('diagnose', at('clean.md'), '--json')).out).repairs).toEqual([]);
    expect(await answer('diagnose', at('garbage.md'))).toEqual({
      code: 1,
      out: '勾稽关系不符的地方太多，无法推断是哪些单元格有误\n',
      err: '',
    });
  });

  test('takes no cell that could not be read for a blank, and says that not every sum was checked', async () => {
    expect(await answer('diagnose', at('unread.md'))).toEqual({
      code: 0,
      out: '可核对的勾稽关系全部相符；另有2项因单元格空白或未能读出而无法核对，详见 zfxxgk-report check\n',
      err: '',
    });
    expect((await answer('diagnose', at('unread.md'), '--lang', 'en')).out).toBe(
      'every sum that can be checked holds; not checked 2, for cells left blank or not read: see zfxxgk-report check\n',
    );
    expect(JSON.parse((await answer('diagnose', at('unread.md'), '--json')).out)).toMatchObject({
      repairs: [],
      uncheckedSums: 2,
    });
  });

  test('takes the report of the year before as evidence', async () => {
    const { out } = await answer('diagnose', at('carriedOver.md'), '--previous', at('last.md'));

    expect(out).toMatch(/^1\. 最少的改动：\n {3}二、上年结转政府信息公开申请数量 · 自然人：4应为1/);
    expect(out).toContain('continuity.carry-over');
  });

  test('says which file cannot be read', async () => {
    expect(await answer('diagnose', at('none.md'))).toMatchObject({ code: 2, out: '' });
    expect(await answer('diagnose', at('clean.md'), '--previous', at('none.md'))).toEqual({
      code: 2,
      out: '',
      err: `zfxxgk-report: ${at('none.md')}: 文件不存在，请检查路径\n`,
    });
  });
});

describe('check', () => {
  test('compares with the report of the year before', async () => {
    const { code, out } = await answer('check', at('clean.md'), '--previous', at('last.md'));
    const other = await answer('check', at('last.md'), '--previous', at('clean.md'));

    expect(code).toBe(0);
    expect(out).not.toContain('continuity.');
    expect(other.out).toContain('continuity.year-gap');
    expect(await answer('check', at('clean.md'), '--previous', at('none.md'))).toMatchObject({
      code: 2,
      out: '',
    });
  });

  test('weighs rules as it is told', async () => {
    const broken = ['check', at('swapped.md')];

    expect((await answer(...broken)).code).toBe(1);
    expect((await answer(...broken, '--rule', 'requests.*=off')).code).toBe(0);
    expect(
      (await answer(...broken, '--rule', 'requests.*=off', '--rule', 'requests.row-total=error')).code,
    ).toBe(1);
    expect((await answer(...broken, '--rule', 'requests.*=warning')).out).toContain(
      'warning requests.row-total',
    );
  });
});
