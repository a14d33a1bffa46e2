import { lastAtMost } from '../../last-at-most.js';
import type { ElementKind } from '../element-kinds.js';

/** An element with the stretch of the text of the page that it holds, white space at its ends left out. */
interface Extent<E> {
  readonly element: E;
  readonly kind: ElementKind;
  readonly parent: Extent<E> | null;
  /** Null while it holds no text. */
  start: number | null;
  end: number;
}

/** Tells the element that a stretch of the text of a page was read from. */
export interface ElementIndex<E> {
  /** An element begins within the one that was opened last and not closed. */
  open(element: E, kind: ElementKind): void;
  /** Text of the innermost open element, or the place where a cell begins. */
  add(start: number, text: string): void;
  close(): void;
  /**
   * The innermost element that is no part of a line and holds a stretch; null where the stretch lies outside all.
   *
   * @param ofCell a cell was read there: where the element is all that its cell holds, the cell
   */
  elementAt(start: number, end: number, ofCell: boolean): E | null;
}

function include<E>(extent: Extent<E>, start: number, end: number): void {
  extent.start ??= start;
  extent.end = end;
}

/** The cell that an extent stands in and is all of; null where the cell holds more. */
function cellOf<E>(extent: Extent<E>, start: number, end: number): Extent<E> | null {
  let at: Extent<E> | null = extent;
  while (at && at.kind.role !== 'cell') at = at.kind.role === 'table' ? null : at.parent;
  const isAll = at?.start == null || (at.start === start && at.end === end);
  return isAll ? at : null;
}

/** An index of the elements of one page. */
export function elementIndex<E>(): ElementIndex<E> {
  const starts: number[] = [];
  const owners: Extent<E>[] = [];
  let innermost: Extent<E> | null = null;

  return {
    open(element, kind) {
      innermost = { element, kind, parent: innermost, start: null, end: -1 };
    },
    add(at, text) {
      if (innermost === null) return;
      starts.push(at);
      owners.push(innermost);
      const shown = text.trim();
      if (shown === '') return;
      const start = at + text.length - text.trimStart().length;
      include(innermost, start, start + shown.length);
    },
    close() {
      if (innermost === null) return;
      const { start, end, parent }: Extent<E> = innermost;
      if (parent && start !== null) include(parent, start, end);
      innermost = parent;
    },
    elementAt(start, end, ofCell) {
      let extent: Extent<E> | null = owners[lastAtMost(starts, start)] ?? null;
      while (extent && (extent.kind.role === 'inline' || (end > start && extent.end < end))) {
        extent = extent.parent;
      }
      if (extent === null) return null;
      return ((ofCell ? cellOf(extent, start, end) : null) ?? extent).element;
    },
  };
}
