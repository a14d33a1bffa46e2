import { isFigure } from '../../text/cell-look.js';
import type { Piece } from '../block.js';
import { DAY, isoDate } from '../iso-date.js';
import type { ElementKind } from './element-kinds.js';
import type { Page, Unread } from './page.js';
import { pageBuilder } from './page-builder.js';
import { digitsOf, withDigits } from './set-apart.js';
import { type Chunk, pieceOf } from './text-run.js';

/** The value of an attribute of an element, null where it has none of that name. */
export type AttributeOf = (name: string) => string | null;

/** Takes the elements and the text of a page in order, and tells what it says. */
export interface PageReader {
  /**
   * An element begins.
   *
   * @param at tells where its content begins; asked of cells, and of fields where their value does
   * @returns whether its content is read; where it is not, nothing of it is handed on and it is not closed
   */
  open(kind: ElementKind, attribute: AttributeOf, at: () => number): boolean;
  text(chunk: Chunk): void;
  close(kind: ElementKind): void;
  /** The page; whatever is still open is closed. */
  finish(unread: Unread | null): Page;
}

const PUBLISHED = /^(?:pubdate|publishdate|publish_?time|article:published_time|others)$/i;
const NOT_DISPLAYED = /(?:^|[\s;])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** The types of fields that show what stands in them as it is. */
const SHOWS_VALUE = /^(?:text|number|tel)?$/i;

/** The figure that stands in a field; null where none does, or not for all to see. */
function figureIn(attribute: AttributeOf): string | null {
  const value = attribute('value') ?? '';
  return SHOWS_VALUE.test(attribute('type') ?? '') && isFigure(value) ? value : null;
}

/** The page itself is displayed: scripts show it once it is there. */
function isDisplayed({ isVoid, name, role }: ElementKind, attribute: AttributeOf): boolean {
  return (
    (isVoid && role !== 'field') ||
    (digitsOf(name) !== '' && attribute('hidden') === null && !NOT_DISPLAYED.test(attribute('style') ?? ''))
  );
}

/**
 * A reader of one page.
 *
 * @param readsHidden what the page does not display is read all the same
 */
export function pageReader(readsHidden: boolean): PageReader {
  const builder = pageBuilder();
  let titleChunks: Chunk[] | null = null;
  let documentTitle: Piece | null = null;
  let publishedOn: string | null = null;
  let hides = false;
  let digits: string | undefined;

  return {
    open(kind, attribute, at) {
      if (kind.role === 'skipped') return false;
      if (!readsHidden && !isDisplayed(kind, attribute)) {
        hides = true;
        return false;
      }
      digits = digitsOf(kind.name) ?? digits;
      if (kind.role === 'field' && !builder.isInCell) return false;
      if (kind.name === 'input') {
        const text = figureIn(attribute);
        if (text !== null) builder.paragraph(text, at());
      } else if (kind.role === 'title') titleChunks = [];
      else if (kind.role === 'cell') builder.openCell(at(), attribute('colspan'), attribute('rowspan'));
      else if (kind.role !== 'meta') builder.open(kind);
      else if (PUBLISHED.test(attribute('name') ?? attribute('property') ?? ''))
        publishedOn ??= isoDate(DAY, attribute('content') ?? '');
      return true;
    },
    text(chunk) {
      if (titleChunks) titleChunks.push(chunk);
      else builder.text(digits ? { ...chunk, text: withDigits(chunk.text, digits) } : chunk);
    },
    close(kind) {
      if (digitsOf(kind.name)) digits = undefined;
      if (kind.role !== 'title') builder.close(kind);
      else if (titleChunks) {
        documentTitle ??= pieceOf(titleChunks);
        titleChunks = null;
      }
    },
    finish: (unread) => ({ blocks: builder.finish(), documentTitle, publishedOn, unread, hides }),
  };
}
