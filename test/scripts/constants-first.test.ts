import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { withConstantsFirst } from '../../scripts/constants-first.mjs';

const kinds: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.FunctionDeclaration, 'FunctionDeclaration'],
  [ts.SyntaxKind.ExportDeclaration, 'ExportNamedDeclaration'],
]);

/** The statements of a source as the build knows them. */
function statementsOf(code: string) {
  const file = ts.createSourceFile('chunk.js', code, ts.ScriptTarget.Latest);
  return file.statements.map((one) => ({
    type: kinds.get(one.kind) ?? 'other',
    start: one.getStart(file),
    end: one.end,
  }));
}

const arranged = (code: string): string => withConstantsFirst(code, statementsOf(code));

describe('withConstantsFirst', () => {
  test('functions stand behind all else, under the names of their modules', () => {
    const code = `import { a } from './a.js';

// src/b.ts
function b() {
  return c;
}
var c = d();

// src/d.ts
var e = \`
// src/f.ts
\`;
function d() {
}

export { b, e };
`;

    expect(arranged(code)).toBe(`import { a } from './a.js';

// src/b.ts
var c = d();

// src/d.ts
var e = \`
// src/f.ts
\`;

// src/b.ts
function b() {
  return c;
}

// src/d.ts
function d() {
}

export { b, e };
`);
  });

  test('what runs first stays first', () => {
    expect(arranged('#!/usr/bin/env node\nimport "a";\nfunction f() {}\nf();\n')).toBe(
      '#!/usr/bin/env node\nimport "a";\nf();\nfunction f() {}\n',
    );
  });
});
