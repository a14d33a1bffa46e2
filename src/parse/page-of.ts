import type { Block } from './block.js';
import { readHtml } from './front-ends/html.js';
import { readMarkdown } from './front-ends/markdown.js';
import { type Page, plainPage } from './front-ends/page.js';
import { readText } from './front-ends/text.js';
import { joinWrappedLines } from './join-wrapped-lines.js';
import type { SourceFormat } from './parse-result.js';

type FrontEnd = (source: string, depthLimit: number, readsHidden: boolean) => Page;

const frontEnds: Readonly<Record<SourceFormat, FrontEnd>> = {
  text: (source) => joinedPage(source, readText(source)),
  markdown: (source) => joinedPage(source, readMarkdown(source)),
  html: (source, depthLimit, readsHidden) => readHtml(source, { depthLimit, readsHidden }),
};

function joinedPage(source: string, blocks: readonly Block[]): Page {
  return plainPage(joinWrappedLines(source, blocks));
}

/** What the front end of a format makes of a source. */
export function pageOf(source: string, format: SourceFormat, depthLimit: number, readsHidden: boolean): Page {
  return frontEnds[format](source, depthLimit, readsHidden);
}
