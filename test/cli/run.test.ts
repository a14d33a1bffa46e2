import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { ruleCatalogue } from '../../src/finding/rule-catalogue.js';
import { ruleIds } from '../../src/finding/rules.js';
import { parseReport } from '../../src/parse/index.js';
import { renderMarkdown } from '../../src/render/render-markdown.js';
import { renderText } from '../../src/render/render-text.js';
import { displayWidth } from '../../src/render/text/display-width.js';
import { sarifErrors } from '../render/sarif/sarif-schema.js';
import { fakeStreams } from './fake-streams.js';
import { sound, unsound } from './sources.js';

let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-'));
  await writeFile(at('sound.md'), sound);
  await writeFile(at('unsound.txt'), unsound);
  await writeFile(at('empty.txt'), '');
  await writeFile(at('binary.doc'), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0x00]));
  await writeFile(at('unknown.txt'), new Uint8Array([0xff, 0x80, 0x61, 0xff]));
  await writeFile(at('recipe.txt'), 'Mix the flour with the water and wait for an hour.\n');
});

afterAll(() => rm(folder, { recursive: true }));

async function answer(args: readonly string[], input = '', colours = false) {
  const streams = fakeStreams(input, { colours });
  const code = await run(args, streams);
  return { code, ...streams.written() };
}

describe('check', () => {
  test('passes a report that adds up', async () => {
    const { code, out, err } = await answer(['check', at('sound.md')]);

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/sound\.md: 通过：错误0项，警告\d+项，提示\d+项\n$/);
  });

  test('fails one that does not, and says where', async () => {
    const { code, out } = await answer(['check', at('unsound.txt')]);
    const line = unsound.split('\n').findIndex((text) => text.startsWith('| 一、')) + 1;
    const column = (unsound.split('\n')[line - 1] ?? '').lastIndexOf('3') + 1;

    expect(code).toBe(1);
    expect(out).toContain(
      `${at('unsound.txt')}:${line}:${column}: error requests.row-total: 一、本年新收政府信息公开申请数量 · 总计：填3，各类申请人合计0，相差3\n`,
    );
    expect(out).toMatch(/unsound\.txt: 不通过：错误\d项/);
  });

  test('speaks English', async () => {
    const { out } = await answer(['check', at('unsound.txt'), '--lang', 'en']);

    expect(out).toContain('Requests received this year · Total: 3, the categories sum to 0, off by 3');
    expect(out).toMatch(/unsound\.txt: fail: errors \d, warnings \d+, infos \d+\n$/);
  });

  test('reads standard input', async () => {
    const { code, out } = await answer(['check', '-'], unsound);

    expect(code).toBe(1);
    expect(out).toMatch(/^标准输入:\d+:\d+: /m);
  });

  test('reads every file as the format it is said to be', async () => {
    const { code, err } = await answer(['check', at('sound.md'), '--from', 'html', '--lang', 'en']);

    expect(code).toBe(2);
    expect(err).toContain('no annual report was read');
  });

  test('checks every file and ends as the worst of them', async () => {
    const files = [at('sound.md'), at('none.txt'), at('unsound.txt')];
    const { code, out, err } = await answer(['check', ...files]);

    expect(code).toBe(2);
    expect(out.match(/通过：错误/g)).toHaveLength(2);
    expect(err).toBe(`zfxxgk-report: ${at('none.txt')}: 文件不存在，请检查路径\n`);
    expect((await answer(['check', at('sound.md'), at('unsound.txt')])).code).toBe(1);
  });

  test('gives one file as an object of JSON, several as an array', async () => {
    const one = await answer(['check', '--json', at('unsound.txt')]);
    const several = await answer(['check', '--json', at('sound.md'), at('none.txt')]);

    expect(JSON.parse(one.out)).toMatchObject({ file: at('unsound.txt'), verdict: 'fail', edition: '2021' });
    expect(JSON.parse(several.out)).toMatchObject([
      { file: at('sound.md'), verdict: 'pass', findings: expect.any(Array) },
      { file: at('none.txt'), error: '文件不存在，请检查路径' },
    ]);
    expect([one.code, several.code]).toEqual([1, 2]);
  });

  test('writes one log of SARIF with a run for each file, whose places are those of the lines', async () => {
    const args = ['check', '--format', 'sarif', '--lang', 'en'];
    const one = JSON.parse((await answer([...args, at('unsound.txt')])).out);
    const several = await answer([...args, at('sound.md'), at('none.txt'), '-'], unsound);
    const { runs } = JSON.parse(several.out);
    const lines = (await answer(['check', at('unsound.txt')])).out.trimEnd().split('\n').slice(0, -1);
    type Placed = { physicalLocation?: { region: { startLine: number; startColumn: number } } };
    const places = one.runs[0].results.map(({ locations: [location = {}] }: { locations: Placed[] }) => {
      const { startLine, startColumn } = location.physicalLocation?.region ?? {};
      return startLine === undefined ? '' : `${startLine}:${startColumn}:`;
    });

    expect([...sarifErrors(one), ...sarifErrors({ ...one, runs })]).toEqual([]);
    expect(places).toEqual(lines.map((line) => /:(\d+:\d+:) /.exec(line)?.[1] ?? ''));
    expect(JSON.stringify(one)).toContain(`"uri":"${pathToFileURL(at('unsound.txt')).href}"`);
    expect(one.runs[0].automationDetails).toBeUndefined();
    expect(runs.map((run: { automationDetails: object }) => run.automationDetails)).toEqual([
      { id: `${pathToFileURL(at('sound.md')).href}/` },
      { id: 'stdin/' },
    ]);
    expect(JSON.stringify(runs[1])).not.toContain('physicalLocation');
    expect(several.code).toBe(2);
  });

  test('writes Markdown, each file under its name', async () => {
    const { code, out } = await answer(['check', '--format', 'markdown', at('sound.md'), at('unsound.txt')]);

    expect(code).toBe(1);
    expect(out.match(/^# 校验结果：(?:不)?通过$/gm)).toEqual(['# 校验结果：通过', '# 校验结果：不通过']);
    expect(out).toContain('unsound.txt\n\n# 校验结果：不通过\n');
    expect(out).toContain('## 错误');
  });

  test('uses colours only where they are wanted', async () => {
    const plain = await answer(['check', at('unsound.txt')]);
    const coloured = await answer(['check', at('unsound.txt')], '', true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours
    const bare = coloured.out.replace(/\u001b\[\d+m/g, '');

    expect(plain.out).not.toContain('\u001b');
    expect(coloured.out).toContain('\u001b[31merror\u001b[0m');
    expect(bare).toBe(plain.out);
  });

  test('prints nothing of a source that steers the terminal', { timeout: 60_000 }, async () => {
    const title = '# \u001b[2J\u009b31m\u202e北川市水务局2024年政府信息公开工作年度报告（\u0007样张）';
    const hostile = unsound.replace(/^# .*$/m, title).replace('| 规章 |', '| 规章\u001b]0;x\u0007 |');
    const args = [
      ['check', '-'],
      ['check', '-', '--json'],
      ['render', '-', '--to', 'json'],
      ['render', '-', '--to', 'text'],
    ];

    for (const one of args) {
      expect((await answer(one, hostile)).out).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
    }
  });
});

describe('rules', () => {
  test('lists the catalogue, one rule a line', async () => {
    const { code, out } = await answer(['rules']);

    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(ruleIds.length);
    expect(out).toMatch(/^requests\.balance +error +勾稽关系：一＋二＝三（七）＋四$/m);
    expect(out).toMatch(/^text\.overview-length +off /m);
  });

  test('explains a rule in either language', async () => {
    const zh = await answer(['rules', 'publication.deadline']);
    const en = await answer(['rules', 'publication.deadline', '--lang', 'en']);

    expect([zh.code, en.code]).toEqual([0, 0]);
    expect(zh.out).toMatch(/^publication\.deadline：/);
    expect(zh.out).toContain('- 依据：《政府信息公开条例》第49条\n');
    expect(zh.out).toContain('- 级别：错误（error），乡镇为警告（warning）\n');
    expect(en.out).toContain('- Basis: Article 49 of the Regulation on Open Government Information\n');
  });

  test('as data', async () => {
    const family = JSON.parse((await answer(['rules', 'remedies.*', '--json'])).out);
    const one = JSON.parse((await answer(['rules', 'remedies.total', '--json'])).out);

    expect(family).toEqual(ruleCatalogue.filter((rule) => rule.family === 'remedies'));
    expect(one).toEqual(family[0]);
  });

  test('names those that are called alike where there is none of that name', async () => {
    expect(await answer(['rules', 'blank'])).toEqual({
      code: 2,
      out: '',
      err: 'zfxxgk-report: 没有“blank”这条规则，相近的有 value.blank、value.table-blank、value.row-blank；全部规则见 zfxxgk-report rules；用法见 zfxxgk-report --help\n',
    });
  });
});

describe('render', () => {
  const report = parseReport(sound).report;

  test('to Markdown, text and JSON', async () => {
    if (!report) throw new Error('no report');
    const to = async (target: string) => (await answer(['render', at('sound.md'), '--to', target])).out;

    expect(await to('markdown')).toBe(renderMarkdown(report));
    expect(await to('text')).toBe(renderText(report));
    expect(JSON.parse(await to('json'))).toEqual(report);
  });

  test('in English', async () => {
    const { out } = await answer(['render', at('sound.md'), '--to', 'markdown', '--lang', 'en']);

    expect(out).toContain('## 1. Overview');
  });

  test('reads a source as the format it is said to be', async () => {
    const page = '<p>二、主动公开政府信息情况</p><table><tr><td>行政许可</td><td>86</td></tr></table>';
    const decisions = async (source: string, ...from: readonly string[]) => {
      const { out } = await answer(['render', '-', '--to', 'json', '--year', '2024', ...from], source);
      return out === '' ? null : JSON.parse(out).proactiveDisclosure.licensing.decisions;
    };

    expect(await decisions(page)).toBe(86);
    expect(await decisions(page, '--from', 'html')).toBe(86);
    expect(await decisions(page, '--from', 'text')).toBeNull();
    expect(await decisions('二、主动公开政府信息情况\n行政许可 | **86**', '--from', 'markdown')).toBe(86);
    expect(await decisions('二、主动公开政府信息情况\n行政许可 | **86**', '--from', 'text')).toBeNull();
  });

  test('fills in year and agency where the source names none', async () => {
    const nameless = sound.replace(/^# .*$/m, '');
    const args = ['render', '-', '--to', 'json', '--year', '2023', '--agency', '青禾镇人民政府'];
    const { out } = await answer(args, nameless);

    expect(JSON.parse(out)).toMatchObject({ year: 2023, agency: { name: '青禾镇人民政府' } });
  });

  test('says what cannot be read', async () => {
    const { code, out, err } = await answer(['render', at('none.txt'), '--to', 'text']);

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^zfxxgk-report: .*none\.txt: 文件不存在/);
  });
});

describe('what cannot be read is told in one line', () => {
  test.each([
    ['none.txt', '文件不存在', 'there is no such file'],
    ['', '是目录', 'this is a directory'],
    ['empty.txt', '内容为空', 'it is empty'],
    ['binary.doc', '是二进制文件', 'this is a binary file'],
    ['unknown.txt', '编码无法辨认', 'its encoding is not known'],
    ['recipe.txt', '没有读出年度报告', 'no annual report was read'],
  ])('%s: %s', async (name, zh, en) => {
    for (const [lang, words] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      const { code, out, err } = await answer(['check', at(name), '--lang', lang]);

      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^zfxxgk-report: [^\n]+\n$/);
      expect(err).toContain(`${at(name)}: ${words}`);
    }
  });
});

describe('help, version and mistakes', () => {
  test('help', async () => {
    expect((await answer(['--help'])).out).toMatch(/^用法：\n {2}zfxxgk-report check /);
    expect((await answer(['--help', '--lang', 'en'])).out).toMatch(/^Usage:\n {2}zfxxgk-report check /);
  });

  test.each(['zh', 'en'])('help fits a terminal of 80 columns: %s', async (lang) => {
    const { out } = await answer(['--help', '--lang', lang]);

    expect(out.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
  });

  test('version', async () => {
    expect((await answer(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });

  test('wrong usage', async () => {
    expect(await answer(['lint'])).toEqual({
      code: 2,
      out: '',
      err: 'zfxxgk-report: 没有“lint”这个命令，可用的命令是 check、diagnose、render、diff、trend、aggregate、rules；用法见 zfxxgk-report --help\n',
    });
  });

  test('a mistake of the program itself is one line too', async () => {
    const streams = fakeStreams();
    const broken = {
      ...streams,
      out: () => {
        throw new Error('disk\nfull');
      },
    };

    expect(await run(['--help', '--lang', 'en'], broken)).toBe(2);
    expect(streams.written().err).toBe(
      'zfxxgk-report: internal error; please report the file and this line: disk full\n',
    );
  });
});
