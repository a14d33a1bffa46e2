// Checks every regular expression that the built package ships: none may take more than linear time, and none may keep a
// place to go back to for each round over a text of any length, which exhausts the stack of the engine at ten megabytes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { check } from 'recheck';
import ts from 'typescript';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const TIMEOUT = 30_000;
const AT_ONCE = 4;

/** Those that the checker cannot decide in its time, or decides wrongly, by their beginning, with the reason that each is linear. */
const reviewed = [
  { begins: '((?:统计|数据)[^。；;\\d]{0,24})', why: 'every repetition is bounded' },
  { begins: '((?:19|20)\\d{2})\\s{0,3}年', why: 'every repetition is bounded' },
  {
    begins: '\\\\([!-/:-@[-`{-~])|&(?:#',
    why: 'every repetition is bounded, or ends at the next character that a token begins with',
  },
  {
    begins: '^(?:\\s*(?:[-+]?\\.?\\d[\\d.,/]*',
    why: 'a round begins where the last ended, and the first that does not fit ends the match: no sign is looked at more than thrice',
  },
  { begins: '<meta[^>]{0,200}?charset', why: 'every repetition is bounded' },
  {
    begins: '(?:^|[。；;：:，,、\\n])(?:[一二三四五六七八九十\\d]+',
    why: 'begins behind a mark, and its only unbounded repetition is of digits',
  },
  { begins: '[\\d０-９零一二两三四五六七八九十百千万]\\s{0,2}', why: 'every repetition is bounded' },
  {
    begins: '\\\\|`|\\*|(?<!',
    why: 'each branch is one character, and what is looked for beside it is bounded',
  },
];

const found = new Map();
const add = (source, flags, where) => {
  const key = `/${source}/${flags}`;
  if (!found.has(key)) found.set(key, { source, flags, where });
};

function addLiterals(file) {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false);
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      add(node.text.slice(1, end), node.text.slice(end + 1), file);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
}

/** Those that are put together when the package runs. */
async function addBuilt() {
  const { RegExp: plain } = globalThis;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, args) {
      const made = Reflect.construct(target, args);
      add(made.source, made.flags, 'put together at run time');
      return made;
    },
  });
  const load = (entry) => import(join(dist, entry));
  const [root, { parseReport }] = await Promise.all([load('index.js'), load('parse/index.js')]);
  const report = root.createReport({
    edition: '2021',
    year: 2024,
    agency: { name: '云溪县水务局' },
    narrative: {
      overview: [{ heading: null, topic: null, paragraphs: ['2024年，本机关共收到申请3件。', '*'] }],
    },
  });
  for (const render of [root.renderText, root.renderMarkdown, root.renderHtml]) parseReport(render(report));
  root.validateReport(report, { previous: { ...report, year: 2023 } });
  root.diffReports(report, { ...report, year: 2025 });
  globalThis.RegExp = plain;
}

const parser = new RegExpParser();

/** What in an expression needs a place on the stack for each round: a group without bound, or one class that must come several times. */
function stackHungry({ source, flags }) {
  const hungry = [];
  const pattern = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  visitRegExpAST(pattern, {
    onQuantifierEnter({ max, min, element, raw }) {
      if (max !== Infinity) return;
      const isGroup = element.type === 'Group' || element.type === 'CapturingGroup';
      if (isGroup || min > 1) hungry.push(raw);
    },
  });
  return hungry;
}

for (const file of readdirSync(dist, { recursive: true })) {
  if (file.endsWith('.js')) addLiterals(join(dist, file));
}
await addBuilt();

const problems = [];
const queue = [...found.values()];
async function work() {
  for (let one = queue.pop(); one; one = queue.pop()) {
    const { source, flags, where } = one;
    for (const raw of stackHungry(one)) problems.push(`${where}: ${raw} in /${source}/${flags} has no bound`);
    if (reviewed.some(({ begins }) => source.startsWith(begins))) continue;
    const { status, complexity, attack } = await check(source, flags, { timeout: TIMEOUT, randomSeed: 1 });
    if (status !== 'safe')
      problems.push(
        `${where}: /${source}/${flags} is ${complexity?.summary ?? status}: ${attack?.pattern ?? ''}`,
      );
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work));
for (const problem of problems) console.error(problem);
console.log(`${found.size} regular expressions checked, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
