import { describe, expect, test } from 'vitest';
import { withPureConstants } from '../../scripts/pure-constants.js';

describe('withPureConstants', () => {
  test.each([
    ['const a = f();', 'const a = /* @__PURE__ */ (() => ( f()))();'],
    ['const a: A = { ...b };', 'const a: A = /* @__PURE__ */ (() => ( { ...b }))();'],
    ['const a = 1, b = new B(a);', 'const a = 1, b = /* @__PURE__ */ (() => ( new B(a)))();'],
    [
      'const [a, b] = f();',
      'const a = /* @__PURE__ */ (() => { const [a, b] = f(); return a; })(), b = /* @__PURE__ */ (() => { const [a, b] = f(); return b; })();',
    ],
    [
      'const [a, ...b] = c;',
      'const a = /* @__PURE__ */ (() => { const [a, ...b] = c; return a; })(), b = /* @__PURE__ */ (() => { const [a, ...b] = c; return b; })();',
    ],
    ['export const a = [x.y];', 'export const a = /* @__PURE__ */ (() => ( [x.y]))();'],
    ['const a = f();\nconst b = [...a];', null],
  ])('%s', (source, marked) => {
    expect(withPureConstants(source)).toBe(
      marked ?? 'const a = /* @__PURE__ */ (() => ( f()))();\nconst b = /* @__PURE__ */ (() => ( [...a]))();',
    );
  });

  test.each([
    'const a = 1;',
    "const a: readonly string[] = ['b', c];",
    'const a = { b: /c/, d: [null, true], e: () => f() } as const satisfies G;',
    'const a = b;',
    'let a: string | undefined;',
    'function f() { const a = g(); return a; }',
  ])('%s stays', (source) => {
    expect(withPureConstants(source)).toBe(source);
  });
});
