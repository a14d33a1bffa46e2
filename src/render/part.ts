import type { Sheet } from './sheets/sheet.js';

/** A piece of a sentence: what both reports say, or what was inserted or deleted. */
export interface MarkedText {
  readonly mark: 'same' | 'inserted' | 'deleted';
  readonly text: string;
}

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
  /** An item of a list: what became of a sentence. */
  | { readonly kind: 'change'; readonly tag: string; readonly texts: readonly MarkedText[] }
  /** A line across the page. */
  | { readonly kind: 'rule' };
