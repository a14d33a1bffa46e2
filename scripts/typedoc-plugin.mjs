import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Comment, CommentTag, Converter, MinimalSourceFile, ReflectionKind } from 'typedoc';

const lunr = createRequire(import.meta.resolve('typedoc'))('lunr');

/** What the search trims from words. Its own trimmer takes Chinese for no letters, and leaves none of it. */
const trimWord = (word) => word.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]+$/u, '');

/** What stands in the navigation over documents, by the beginning of their paths. */
const categories = [
  ['docs/guides/zh-CN/', '指南'],
  ['docs/guides/', 'Guides'],
  ['docs/rules/', 'Rules · 规则'],
  ['docs/decisions/', 'Decisions'],
  ['', 'About'],
];

/** What stands over the parts of the root entry that no other entry has, by the folder they come from. */
const parts = { form: 'The form', report: 'The report', finding: 'Findings' };

/** A line break between Chinese characters: a browser would show a blank. */
const CHINESE_BREAK =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|\*\*)\n(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|\*\*)/gu;

function joinChinese(document) {
  for (const part of document.content) {
    if (part.kind === 'text') part.text = part.text.replace(CHINESE_BREAK, '');
  }
}

const heading = (text) => /^# (.+)$/m.exec(text)?.[1].replaceAll('`', '');

/** The pages below the index of the rules in a language. */
function rulePages(index) {
  const folder = dirname(index);
  const families = [...readFileSync(index, 'utf8').matchAll(/\]\((?!zh-CN|\.\.)([a-z]+)\/([a-z-]+)\.md\)/g)];
  return families.map(([, family, rule]) => ({
    name: `${family}.${rule}`,
    path: join(folder, family, `${rule}.md`),
  }));
}

/** Gives documents the name that their heading says and a place in the navigation; the pages of the rules stand below their index. */
export function load(app) {
  const root = process.cwd();
  lunr.trimmer = (token) => token.update(trimWord);
  lunr.Pipeline.registerFunction(lunr.trimmer, 'trimmer of any letters');
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, document) => {
    joinChinese(document);
    const path = document.project.files.getReflectionPath(document)?.slice(root.length + 1);
    if (path === undefined || document.parent !== document.project) return;
    const text = readFileSync(join(root, path), 'utf8');
    document.name = heading(text) ?? document.name;
    document.frontmatter.category ??= categories.find(([start]) => path.startsWith(start))?.[1];
    if (!/^docs\/rules\/(?:zh-CN\/)?README\.md$/.test(path)) return;
    for (const page of rulePages(resolve(root, path))) {
      const file = new MinimalSourceFile(readFileSync(page.path, 'utf8'), page.path);
      app.converter.addDocument(document, file, page.name);
    }
  });
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (!reflection.parent?.kindOf(ReflectionKind.Module) || reflection.parent.name !== 'zfxxgk-report')
      return;
    const file =
      context.getSymbolFromReflection(reflection)?.declarations?.[0]?.getSourceFile().fileName ?? '';
    const part = parts[/\/src\/(\w+)\//.exec(file)?.[1] ?? ''];
    if (part === undefined) return;
    const commented = reflection.signatures?.find(({ comment }) => comment) ?? reflection;
    commented.comment ??= new Comment();
    commented.comment.blockTags.push(new CommentTag('@category', [{ kind: 'text', text: part }]));
  });
}
