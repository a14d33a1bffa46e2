import type { Sheet } from './sheets/sheet.js';

/**
 * A piece of a document, in the order of the page. An outline of parts is all that a renderer sees: what a report or
 * a result says is settled before, how it looks is the renderer's alone. The texts are untrusted and on one line.
 */
export type Part =
  | { readonly kind: 'title'; readonly text: string }
  /** The heading of a section. */
  | { readonly kind: 'section'; readonly text: string }
  /** A heading inside a section. */
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** What stands over a table. */
  | { readonly kind: 'caption'; readonly text: string }
  | { readonly kind: 'sheet'; readonly sheet: Sheet }
  /** A remark under a table. */
  | { readonly kind: 'remark'; readonly text: string }
  /** An item of a list. */
  | { readonly kind: 'item'; readonly text: string }
  /** A line across the page. */
  | { readonly kind: 'rule' };
