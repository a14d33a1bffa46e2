import { Parser } from 'htmlparser2';
import type { Piece } from '../block.js';
import { skippedElements } from './element-kinds.js';
import type { Page } from './page.js';
import { pageBuilder } from './page-builder.js';
import { type Chunk, pieceOf } from './text-run.js';

const DATE = /(\d{4})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/;
const PUBLISHED = /^(?:pubdate|publishdate|publish_?time|article:published_time|others)$/i;

/** How much is parsed before a look at the limits. */
const STRETCH = 16_384;

/** Elements that hold nothing and are not nested into. */
const voidElements: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

function isoDate(text: string): string | null {
  const match = DATE.exec(text);
  return match ? [match[1], match[2]?.padStart(2, '0'), match[3]?.padStart(2, '0')].join('-') : null;
}

/**
 * The blocks of an HTML document. Every piece keeps its place in the source.
 *
 * @param offset where the document begins in a source that holds more than it
 * @param depthLimit how deep elements can nest before the rest of the document is left unread
 */
export function readHtml(html: string, offset = 0, depthLimit: number = Number.POSITIVE_INFINITY): Page {
  const builder = pageBuilder();
  let skipped: string | null = null;
  let depth = 0;
  let element = '';
  let titleChunks: Chunk[] | null = null;
  let documentTitle: Piece | null = null;
  let metaName = '';
  let publishedOn: string | null = null;
  let nesting = 0;
  let unreadFrom: number | null = null;

  const parser = new Parser({
    onopentagname(name) {
      element = name;
      metaName = '';
      if (!voidElements.has(name) && ++nesting > depthLimit) unreadFrom ??= offset + parser.startIndex;
      if (skipped !== null) {
        if (name === skipped) depth++;
      } else if (skippedElements.has(name)) {
        skipped = name;
        depth = 1;
      } else if (name === 'title') titleChunks = [];
      else builder.open(name, offset + parser.endIndex + 1);
    },
    onattribute(name, value) {
      if (name === 'colspan' || name === 'rowspan') {
        if (element === 'td' || element === 'th') builder.span(name, value);
      } else if (element === 'meta') {
        if (name === 'name' || name === 'property') metaName = value;
        else if (name === 'content' && PUBLISHED.test(metaName)) publishedOn ??= isoDate(value);
      }
    },
    ontext(text) {
      if (skipped !== null) return;
      const chunk = { text, start: offset + parser.startIndex, end: offset + parser.endIndex + 1 };
      if (titleChunks) titleChunks.push(chunk);
      else builder.text(chunk);
    },
    onclosetag(name) {
      if (!voidElements.has(name)) nesting--;
      if (skipped !== null) {
        if (name === skipped) depth--;
        if (depth === 0) skipped = null;
      } else if (name === 'title' && titleChunks) {
        documentTitle ??= pieceOf(titleChunks);
        titleChunks = null;
      } else builder.close(name);
    },
  });
  for (let at = 0; at < html.length && unreadFrom === null; at += STRETCH)
    parser.write(html.slice(at, at + STRETCH));
  parser.end();
  return { blocks: builder.finish(), documentTitle, publishedOn, unreadFrom };
}
