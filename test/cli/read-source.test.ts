import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { decode, readSource } from '../../src/cli/read-source.js';
import { fakeStreams } from './fake-streams.js';

const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decode', () => {
  test.each([
    ['text', utf8('总体情况'), { ok: true, text: '总体情况', findings: [] }],
    ['a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x61), { ok: true, text: 'a', findings: [] }],
    ['nothing', bytes(), { ok: false, problem: 'empty' }],
    ['white space', utf8(' \n\u3000\t'), { ok: false, problem: 'empty' }],
    ['GB18030', bytes(0xd7, 0xdc, 0xcc, 0xe5), { ok: true, text: '总体', findings: [] }],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x61, 0x00), { ok: true, text: 'a', findings: [] }],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0x00, 0x61), { ok: true, text: 'a', findings: [] }],
    ['bytes that no encoding has', bytes(0xff, 0x80, 0x61, 0xff), { ok: false, problem: 'encoding' }],
    ['a NUL byte', bytes(0x50, 0x4b, 0x03, 0x00), { ok: false, problem: 'binary' }],
    ['a PDF', utf8('%PDF-1.7 …'), { ok: false, problem: 'binary' }],
  ])('%s', (_, input, read) => {
    expect(decode(input)).toEqual(read);
  });
});

describe('readSource', () => {
  async function folder(): Promise<string> {
    const path = await mkdtemp(join(tmpdir(), 'read-source-'));
    onTestFinished(() => rm(path, { recursive: true }));
    return path;
  }

  test('reads a file', async () => {
    const file = join(await folder(), 'a.txt');
    await writeFile(file, '总体情况');

    expect(await readSource(file, fakeStreams())).toEqual({ ok: true, text: '总体情况', findings: [] });
  });

  test('reads standard input', async () => {
    expect(await readSource('-', fakeStreams('甲'))).toEqual({ ok: true, text: '甲', findings: [] });
  });

  test('tells what is wrong with a path', async () => {
    const path = await folder();
    const file = join(path, 'a.txt');
    await writeFile(file, '甲');

    expect(await readSource(join(path, 'none'), fakeStreams())).toEqual({ ok: false, problem: 'missing' });
    expect(await readSource(join(file, 'b'), fakeStreams())).toEqual({ ok: false, problem: 'missing' });
    expect(await readSource(path, fakeStreams())).toEqual({ ok: false, problem: 'directory' });
    expect(await readSource('a\0b', fakeStreams())).toEqual({ ok: false, problem: 'unreadable' });
  });

  test.skipIf(process.getuid?.() === 0)('tells where permission is missing', async () => {
    const file = join(await folder(), 'a.txt');
    await writeFile(file, '甲');
    await chmod(file, 0);

    expect(await readSource(file, fakeStreams())).toEqual({ ok: false, problem: 'denied' });
  });
});
