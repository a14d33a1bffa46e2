import { readReferences } from './character-references.js';
import { kindOf } from './element-kinds.js';
import { openElements } from './open-elements.js';
import type { Page, Unread } from './page.js';
import { type AttributeOf, pageReader } from './page-reader.js';
import { attributeOf, readMarkup } from './read-markup.js';

/** Of what is skipped, elements of other languages than HTML: a slash at the end of their tag ends them. */
const foreign: ReadonlySet<string> = new Set(['math', 'svg', 'xml']);

const withoutAttributes = (): null => null;

/** How to read HTML. */
export interface HtmlOptions {
  /** Where the document begins in a source that holds more than it. */
  readonly offset?: number;
  /** How deep elements can nest before the rest of the document is left unread. */
  readonly depthLimit?: number;
  /** What is not displayed is read too. */
  readonly readsHidden?: boolean;
}

/** What hides an element. */
const display: ReadonlySet<string> = new Set(['hidden', 'style']);

/** A page without these hides nothing, so that styles, the most of many pages, need not be looked at. */
const HIDES = /\shidden|display\s*:\s*none/i;

/**
 * The blocks of an HTML document. Every piece keeps its place in the source.
 *
 * What elements the tags make up is followed here, and of attributes only those few are read that say something about
 * the page: the markup of word processors is attributes for the most part.
 */
export function readHtml(html: string, options: HtmlOptions = {}): Page {
  const { offset = 0, depthLimit = Number.POSITIVE_INFINITY, readsHidden = false } = options;
  const reader = pageReader(readsHidden);
  const elements = openElements(reader.close);
  const hides = HIDES.test(html);
  let unread: Unread | null = null;

  readMarkup(html, {
    text(from, to) {
      if (elements.isUnread) return;
      const text = html.slice(from, to);
      if (text.includes('&')) readReferences(text, offset + from, reader.text);
      else reader.text({ text, start: offset + from, end: offset + to });
    },
    open(name, tag) {
      const kind = kindOf(name);
      const wasUnread = elements.isUnread;
      const isOpen = elements.open(kind);
      if (elements.depth > depthLimit) {
        unread = { limit: 'depth', from: offset + tag.start };
        return false;
      }
      const attribute: AttributeOf = (one) =>
        hides || !display.has(one) ? attributeOf(html, tag, one) : null;
      if (!elements.isUnread && !reader.open(kind, attribute, () => offset + tag.end) && isOpen)
        elements.leaveUnread();
      if (tag.isSelfClosing && (wasUnread || foreign.has(name))) elements.close(kind);
      return true;
    },
    close(name) {
      const kind = kindOf(name);
      // An end tag that ends nothing can still break the line: </br>, </p>, </body>.
      const isBreak = !elements.close(kind) && (kind.isVoid || name === 'p');
      if (isBreak && !elements.isUnread) reader.open(kind, withoutAttributes, () => offset);
    },
  });
  return reader.finish(unread);
}
