// Writes the public interface of each entry, as built, to api/*.api.md; with --check, fails where that would change it.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

const root = fileURLToPath(new URL('..', import.meta.url));
const packageJson = join(root, 'package.json');
const { exports: entries } = JSON.parse(readFileSync(packageJson, 'utf8'));
const silent = { logLevel: ExtractorLogLevel.None };

function configOf([entry, types]) {
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: packageJson,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, types),
      compiler: {
        // Those who use the package check these types with four compilers: test/package/types.test.ts.
        skipLibCheck: true,
        overrideTsconfig: { compilerOptions: { module: 'nodenext', target: 'es2022', types: [] } },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${entry === '.' ? 'index' : entry.slice(2)}.api.md`,
        reportFolder: join(root, 'api'),
        reportTempFolder: join(root, 'api/now'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        extractorMessageReporting: { default: silent },
        tsdocMessageReporting: { default: silent },
      },
      newlineKind: 'lf',
    },
  });
}

/** Whether the interface of an entry is the one that api/ holds. */
function isAsReported(config, compilerState) {
  const { apiReportChanged } = Extractor.invoke(config, {
    compilerState,
    localBuild: !process.argv.includes('--check'),
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  return !apiReportChanged;
}

mkdirSync(join(root, 'api'), { recursive: true });
const typed = Object.entries(entries).flatMap(([entry, { import: files }]) =>
  files?.types ? [[entry, files.types]] : [],
);
const configs = typed.map(configOf);
// One program of all the entries: making one for each takes ten times as long.
const program = CompilerState.create(configs[0], {
  additionalEntryPoints: configs.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath),
});
const changed = typed.filter((_, index) => !isAsReported(configs[index], program)).map(([entry]) => entry);

if (changed.length > 0) {
  console.log(
    `The public interface of ${changed.join(', ')} differs from api/; npm run api writes it there.`,
  );
  process.exitCode = process.argv.includes('--check') ? 1 : 0;
}
