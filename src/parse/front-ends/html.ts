import { Tokenizer } from 'htmlparser2';
import { referenceReader } from './character-references.js';
import { type ElementKind, kindOf } from './element-kinds.js';
import { openElements } from './open-elements.js';
import type { Page } from './page.js';
import { pageReader } from './page-reader.js';
import { wantedAttributes } from './wanted-attributes.js';

/** Of what is skipped, elements of other languages than HTML: a slash at the end of their tag ends them. */
const foreign: ReadonlySet<string> = new Set(['math', 'svg', 'xml']);

const withoutAttributes = (): null => null;
const ignore = (): void => {};

/**
 * The blocks of an HTML document. Every piece keeps its place in the source.
 *
 * htmlparser2 parts the source into tags and text. The elements that these make up are followed here and not by its
 * parser, which hands on every attribute of every tag.
 *
 * @param offset where the document begins in a source that holds more than it
 * @param depthLimit how deep elements can nest before the rest of the document is left unread
 */
export function readHtml(html: string, offset = 0, depthLimit: number = Number.POSITIVE_INFINITY): Page {
  const reader = pageReader();
  const elements = openElements(reader.close);
  const attributes = wantedAttributes(html);
  const readReferences = referenceReader();
  let kind: ElementKind = kindOf('');
  let tagStart = 0;
  let unreadFrom: number | null = null;

  const kindAt = (from: number, to: number): ElementKind => kindOf(html.slice(from, to).toLowerCase());
  const open = (end: number): void => {
    const isOpen = elements.open(kind);
    if (elements.depth > depthLimit) {
      unreadFrom = offset + tagStart;
      tokenizer.pause();
    } else if (!elements.isUnread && !reader.open(kind, attributes.valueOf, offset + end) && isOpen) {
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
        if (isBreak && !elements.isUnread) reader.open(closed, withoutAttributes, offset + to);
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
  return reader.finish(unreadFrom);
}
