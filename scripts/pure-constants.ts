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

/** The names that a declaration gives, where it takes the elements of an array by their places. */
function namesOf({ name }: ts.VariableDeclaration): readonly string[] {
  if (!ts.isArrayBindingPattern(name)) return [];
  return name.elements.flatMap((one) =>
    ts.isBindingElement(one) && ts.isIdentifier(one.name) ? [one.name.text] : [],
  );
}

/** A declaration that may be left out, with a constant for each of the names it gives. */
function pureDeclaration(declaration: ts.VariableDeclaration, source: string): string {
  const value = source.slice(declaration.initializer?.pos, declaration.end);
  const name = source.slice(declaration.pos, declaration.name.end);
  const head = source.slice(declaration.pos, declaration.initializer?.pos);
  const made = namesOf(declaration).map(
    (one) => ` ${one} = /* @__PURE__ */ (() => { const${name} =${value}; return ${one}; })()`,
  );
  return made.join(',') || `${head} /* @__PURE__ */ (() => (${value}))()`;
}

/** The source of a module with each of its constants that is computed marked as one that may be left out. */
export function withPureConstants(source: string): string {
  const { statements } = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest);
  const computed = statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .filter(({ name, initializer }) => initializer && !(ts.isIdentifier(name) && isPlain(initializer)));
  return computed.reduceRight(
    (text, one) => text.slice(0, one.pos) + pureDeclaration(one, source) + text.slice(one.end),
    source,
  );
}

/** What was made of modules, by their paths: the build reads each for ES modules and again for CommonJS. */
const made = new Map<string, Promise<string>>();

function pureModule(path: string): Promise<string> {
  const module = made.get(path) ?? readFile(path, 'utf8').then(withPureConstants);
  made.set(path, module);
  return module;
}

/**
 * Marks the constants of our modules, and of one that the build copies, as free of side effects. The build puts many
 * modules into one file, and a bundler that takes one function from it would keep every constant there that is made by
 * a call or a spread: it cannot know that the call does nothing else. Here it is known: `sideEffects: false` in
 * package.json promises it of all modules.
 */
export const pureConstants: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'pure-constants',
  setup: (build) => {
    build.onLoad(
      { filter: /[\\/](?:src[\\/].*\.ts|get-east-asian-width[\\/]\w+\.js)$/ },
      async ({ path }) => {
        if (/node_modules[\\/](?!get-east-asian-width)/.test(path)) return undefined;
        return { contents: await pureModule(path), loader: 'ts' };
      },
    );
  },
};
