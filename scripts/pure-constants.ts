import { readFile } from 'node:fs/promises';
import type { Options } from 'tsup';
import ts from 'typescript';

/** Whether a bundler sees for itself that nothing happens where an expression is evaluated. */
function isPlain(node: ts.Expression): boolean {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) {
    return isPlain(node.expression);
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPlain);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every(
      (property) =>
        ts.isShorthandPropertyAssignment(property) ||
        (ts.isPropertyAssignment(property) &&
          !ts.isComputedPropertyName(property.name) &&
          isPlain(property.initializer)),
    );
  }
  return (
    ts.isLiteralExpression(node) ||
    ts.isIdentifier(node) ||
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind)
  );
}

/** The source of a module with each of its constants that is computed marked as one that may be left out. */
export function withPureConstants(source: string): string {
  const { statements } = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest);
  const computed = statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) => (initializer && !isPlain(initializer) ? [initializer] : []));
  return computed.reduceRight((text, { end, pos }) => {
    return `${text.slice(0, pos)} /* @__PURE__ */ (() => (${text.slice(pos, end)}))()${text.slice(end)}`;
  }, source);
}

/**
 * Marks the constants of our modules as free of side effects. The build puts many modules into one file, and a bundler
 * that takes one function from it would keep every constant there that is made by a call or a spread: it cannot know
 * that the call does nothing else. Here it is known: `sideEffects: false` in package.json promises it of all modules.
 */
export const pureConstants: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'pure-constants',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      if (path.includes('node_modules')) return undefined;
      return { contents: withPureConstants(await readFile(path, 'utf8')), loader: 'ts' };
    });
  },
};
