// Loads modules of the library and its tests, compiled once and evaluated anew as often as one likes: what a module
// keeps to itself never outlives the mutant it was made under.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import ts from 'typescript';

const compilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  esModuleInterop: true,
  verbatimModuleSyntax: false,
};

const compiled = new Map();
const packages = new Map();

/** The source file that an import of a built one stands for. */
function resolve(specifier, from) {
  const path = join(dirname(from), specifier);
  const source = path.replace(/\.js$/u, '.ts');
  return existsSync(source) ? source : path;
}

/** Compiles a module and all it imports, and imports the packages they need. */
export async function prepare(file) {
  if (compiled.has(file)) return;
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions, fileName: file });
  const code = outputText.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href));
  compiled.set(file, vm.compileFunction(code, ['exports', 'require'], { filename: file }));
  for (const [, specifier] of code.matchAll(/\brequire\("([^"]+)"\)/gu)) {
    if (specifier.startsWith('.')) await prepare(resolve(specifier, file));
    else if (!packages.has(specifier)) {
      packages.set(specifier, { __esModule: true, ...(await import(specifier)) });
    }
  }
}

/** Modules evaluated when they are first asked for, with a replacement for some packages. */
export function moduleLoader(replaced) {
  const loaded = new Map();
  const load = (file) => {
    const known = loaded.get(file);
    if (known) return known;
    const exports = {};
    loaded.set(file, exports);
    compiled.get(file)(exports, (specifier) =>
      specifier.startsWith('.')
        ? load(resolve(specifier, file))
        : { ...packages.get(specifier), ...replaced[specifier] },
    );
    return exports;
  };
  return load;
}
