import { Tokenizer } from 'htmlparser2';
import { readReferences } from './character-references.js';
import { type ElementKind, kindOf } from './element-kinds.js';
import { openElements } from './open-elements.js';
import type { Page, Unread } from './page.js';
import { pageReader } from './page-reader.js';
import { wantedAttributes } from './wanted-attributes.js';

/** Of what is skipped, elements of other languages than HTML: a slash at the end of their tag ends them. */
const foreign: ReadonlySet<string> = new Set(['math', 'svg', 'xml']);

const withoutAttributes = (): null => null;
const ignore = (): void => {};

/** How to read HTML. */
export interface HtmlOptions {
  /** Where the document begins in a source that holds more than it. */
  readonly offset?: number;
  /** How deep elements can nest before the rest of the document is left unread. */
  readonly depthLimit?: number;
  /** What is not displayed is read too. */
  readonly readsHidden?: boolean;
}

/**
 * The blocks of an HTML document. Every piece keeps its place in the source.
 *
 * htmlparser2 parts the source into tags and text. The elements that these make up are followed here and not by its
 * parser, which hands on every attribute of every tag.
 */
export function readHtml(html: string, options: HtmlOptions = {}): Page {
  const { offset = 0, depthLimit = Number.POSITIVE_INFINITY, readsHidden = false } = options;
  const reader = pageReader(readsHidden);
  const elements = openElements(reader.close);
  const attributes = wantedAttributes(html);
  let kind: ElementKind = kindOf('');
  let tagStart = 0;
  let contentStart = 0;
  let unread: Unread | null = null;
  const contentAt = (): number => contentStart;

  const kindAt = (from: number, to: number): ElementKind => kindOf(html.slice(from, to));
  const open = (end: number): void => {
    contentStart = offset + (kind.name === 'input' ? attributes.valueStart() : end);
    const isOpen = elements.open(kind);
    if (elements.depth > depthLimit) {
      unread = { limit: 'depth', from: offset + tagStart };
      tokenizer.pause();
    } else if (!elements.isUnread && !reader.open(kind, attributes.valueOf, contentAt) && isOpen) {
      elements.leaveUnread();
    }
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext(from, to) {
        if (elements.isUnread) return;
        const text = html.slice(from, to);
        if (text.includes('&')) readReferences(text, offset + from, reader.text);
        else reader.text({ text, start: offset + from, end: offset + to });
      },
      ontextentity: ignore,
      onopentagname(from, to) {
        tagStart = from - 1;
        kind = kindAt(from, to);
        attributes.begin(kind.role);
      },
      onattribname: attributes.name,
      onattribdata: attributes.value,
      onattribentity: ignore,
      onattribend: attributes.end,
      onopentagend: (at) => open(at + 1),
      onselfclosingtag(at) {
        const wasUnread = elements.isUnread;
        open(at + 1);
        if (wasUnread || foreign.has(kind.name)) elements.close(kind);
      },
      onclosetag(from, to) {
        const closed = kindAt(from, to);
        // An end tag that ends nothing can still break the line: </br>, </p>, </body>.
        const isBreak = !elements.close(closed) && (closed.isVoid || closed.name === 'p');
        if (isBreak && !elements.isUnread) reader.open(closed, withoutAttributes, contentAt);
      },
      oncomment: ignore,
      oncdata: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return reader.finish(unread);
}
