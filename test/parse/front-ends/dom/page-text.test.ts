import { expect, test } from 'vitest';
import { pageText } from '../../../../src/parse/front-ends/dom/page-text.js';

/** The text that steps make: `/` breaks the line, `row`, `[` and `]` begin and end a cell, all else is text. */
function textOf(steps: readonly string[]): string {
  const text = pageText();
  for (const step of steps) {
    if (step === '/') text.breakLine();
    else if (step === 'row') text.beginRow();
    else if (step === '[') text.beginCell();
    else if (step === ']') text.endCell();
    else {
      const added = text.add(step);
      expect(added ? text.toString().slice(added.start) : null).toBe(added?.text ?? null);
    }
  }
  expect(text.length).toBe(text.toString().length);
  return text.toString();
}

test.each<[string, readonly string[], string]>([
  ['nothing', [], ''],
  ['lines', ['甲', '/', '/', '乙', '/'], '甲\n乙'],
  ['a line in parts', ['甲', ' ', '乙'], '甲 乙'],
  ['white space between lines', ['\n  ', '甲', '/', '\n  ', '乙'], '甲\n乙'],
  ['line breaks in a line', ['甲\n\t乙'], '甲  乙'],
  ['a no-break space is text', ['\u00a0'], '\u00a0'],
  ['rows', ['甲', 'row', '[', '1', ']', '[', '2', ']', 'row', '[', '3', ']', '/', '乙'], '甲\n1\t2\n3\n乙'],
  ['a row at the top', ['row', '[', '1', ']'], '1'],
  ['empty cells, each at a place of its own', ['row', '[', ']', '[', ']', 'row', '[', ']', '甲'], '\t\n\n甲'],
  ['paragraphs in a cell', ['row', '[', '/', '甲', '/', '乙', '/', ']', '[', '1', ']'], '甲\n乙\t1'],
])('%s', (_, steps, text) => {
  expect(textOf(steps)).toBe(text);
});
