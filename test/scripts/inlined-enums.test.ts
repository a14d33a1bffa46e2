import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withEnums } from '../../scripts/inlined-enums.js';

describe('withEnums', () => {
  test('an enum of numbers', () => {
    const compiled = `export var Kind;
(function (Kind) {
    Kind[Kind["None"] = 0] = "None";
    // What it is.
    Kind[Kind["Some"] = 12] = "Some";
})(Kind || (Kind = {}));
Kind.None;`;

    expect(withEnums(compiled)).toBe('export enum Kind { None = 0, Some = 12 }\nKind.None;');
  });

  test('nothing else', () => {
    const source = 'var a;\n(function (b) { b["c"] = 1; })(a || (a = {}));';

    expect(withEnums(source)).toBe(source);
  });

  test('all three of the tokenizer', () => {
    const tokenizer = readFileSync('node_modules/htmlparser2/dist/Tokenizer.js', 'utf8');

    expect(withEnums(tokenizer).match(/^(?:export )?enum \w+ \{ \w+ = \d+, /gm)).toHaveLength(3);
    expect(withEnums(tokenizer)).not.toContain('(function (');
  });
});
