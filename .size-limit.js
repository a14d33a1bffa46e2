/**
 * Text stays as it is written: that is what Vite, Rollup, webpack and Rolldown make of it. esbuild by itself would
 * write `\u4e00` for each character beyond ASCII.
 *
 * @param {import('esbuild').BuildOptions} config
 */
const modifyEsbuildConfig = (config) => ({ ...config, charset: 'utf8' });

const entries = {
  'zfxxgk-report': '119.2 kB',
  'zfxxgk-report/parse': '59.4 kB',
  'zfxxgk-report/dom': '46.1 kB',
  'zfxxgk-report/validate': '70.2 kB',
  'zfxxgk-report/build': '16 kB',
  'zfxxgk-report/compare': '15.1 kB',
  'zfxxgk-report/aggregate': '12 kB',
  'zfxxgk-report/render': '53.8 kB',
  'zfxxgk-report/exchange': '16 kB',
  'zfxxgk-report/schema': '93 kB',
};

/** Of the root. */
const functions = {
  validateReport: '52.9 kB',
  renderMarkdown: '19.7 kB',
  diffReports: '13 kB',
  createReport: '9 kB',
};

/** Where an entry is built to. */
const fileOf = (name = '') => `dist${name.replace(/^[^/]+/, '')}/index.js`;

/** What a bundler makes of an import at most, minified, with gzip and with all dependencies: docs/decisions/0013-sizes.md. */
export default [
  ...Object.entries(functions).map(([name, limit]) => ({
    name,
    limit,
    path: 'dist/index.js',
    import: `{ ${name} }`,
  })),
  ...Object.entries(entries).map(([name, limit]) => ({ name, limit, path: fileOf(name), import: '*' })),
].map((check) => ({ ...check, gzip: true, modifyEsbuildConfig }));
