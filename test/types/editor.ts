import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = `${root}editor.ts`;

/** What a program has before the line that is being written. */
const head = `
import {
  type AnnualReport, type AnnualReport2019, type AnnualReport2021,
  createReport, diffReports, getCell, labelOf, ruleCatalogue, setCell, tallyRequests, validateReport,
} from 'zfxxgk-report';
declare const report: AnnualReport;
declare const report2019: AnnualReport2019;
declare const report2021: AnnualReport2021;
`;

let text = head;

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  types: [],
  noEmit: true,
  paths: { 'zfxxgk-report': [`${root}src/index.ts`] },
};

const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getCurrentDirectory: () => root,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  getScriptFileNames: () => [program],
  getScriptVersion: (file) => (file === program ? text : '1'),
  getScriptSnapshot: (file) => {
    const found = file === program ? text : ts.sys.readFile(file);
    return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
  },
  fileExists: (file) => file === program || ts.sys.fileExists(file),
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
});

/** What an editor offers where `|` stands in a line of a program that uses the package. */
export function offered(line: string): readonly string[] {
  const at = line.indexOf('|');
  text = `${head}${line.slice(0, at)}${line.slice(at + 1)}`;
  const completions = service.getCompletionsAtPosition(program, head.length + at, {});
  return completions?.entries.map(({ name }) => name.replace(/^['"]|['"]$/g, '')) ?? [];
}

/** The first line of what an editor says of a line that does not compile. */
export function complaint(line: string): string | undefined {
  text = head + line;
  const [first] = service.getSemanticDiagnostics(program);
  return first && ts.flattenDiagnosticMessageText(first.messageText, '\n');
}
