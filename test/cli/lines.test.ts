import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/cli/lines.js';

async function* piecewise(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function read(text: string, size = 3, longest?: number): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  let number = 0;
  for await (const line of linesOf(piecewise(new TextEncoder().encode(text), size), longest)) {
    expect(line.number).toBe(++number);
    lines.push(line.bytes && new TextDecoder().decode(line.bytes));
  }
  return lines;
}

describe('linesOf', () => {
  test.each([
    { given: '', want: [] },
    { given: '\n', want: [''] },
    { given: '甲', want: ['甲'] },
    { given: '甲\n', want: ['甲'] },
    { given: '甲\n乙', want: ['甲', '乙'] },
    { given: '甲\n\n乙\n', want: ['甲', '', '乙'] },
    { given: '甲\r\n乙', want: ['甲\r', '乙'] },
  ])('reads $given as $want', async ({ given, want }) => {
    expect(await read(given)).toEqual(want);
  });

  test('gives a line that is too long as null, and the next as it is', async () => {
    expect(await read(`${'a'.repeat(11)}\n${'b'.repeat(10)}\nc`, 4, 10)).toEqual([null, 'b'.repeat(10), 'c']);
  });

  test('gives the same lines in pieces of any size', async () => {
    const text = fc
      .array(fc.string({ unit: 'binary' }).map((line) => line.replaceAll('\n', '')))
      .map((lines) => lines.join('\n'));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 40 }), async (given, size) => {
        expect(await read(given, size)).toEqual(await read(given, 1_000_000));
      }),
    );
  });
});
