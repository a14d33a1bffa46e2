// Prints what the published package holds and depends on, as an SBOM in CycloneDX; with --check, fails where
// THIRD_PARTY_NOTICES.md names another version of what the build copies into the package than the one installed.
import { readFileSync } from 'node:fs';

const manifestOf = (path) => JSON.parse(readFileSync(`${path}/package.json`, 'utf8'));
const notices = readFileSync('THIRD_PARTY_NOTICES.md', 'utf8');
const own = manifestOf('.');

const bundled = Array.from(notices.matchAll(/^## (\S+) (\S+)$/gm), ([, name, version]) => ({
  name,
  version,
}));
const installed = (name) => manifestOf(`node_modules/${name}`);

function component({ name, version, description, license }, more) {
  const purl = `pkg:npm/${name}@${version}`;
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    description,
    licenses: [{ license: { id: license } }],
    purl,
    ...more,
  };
}

const inPackage = [{ name: 'zfxxgk-report:bundled', value: 'true' }];
const components = [
  ...bundled.map(({ name }) => component(installed(name), { properties: inPackage })),
  ...Object.keys(own.dependencies).map((name) => component(installed(name), { scope: 'required' })),
];
const root = component(own);

if (process.argv.includes('--check')) {
  const wrong = bundled.filter(({ name, version }) => installed(name).version !== version);
  for (const { name, version } of wrong) {
    console.error(`THIRD_PARTY_NOTICES.md has ${name} ${version}; installed is ${installed(name).version}.`);
  }
  process.exitCode = wrong.length === 0 ? 0 : 1;
} else {
  const dependsOn = components.map((one) => one['bom-ref']);
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: root },
    components,
    dependencies: [{ ref: root['bom-ref'], dependsOn }],
  };
  console.log(JSON.stringify(bom, null, 2));
}
