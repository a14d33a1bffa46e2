import type { ElementKind } from './element-kinds.js';

/** The elements of an HTML document that are open, one in another. */
export interface OpenElements {
  readonly depth: number;
  /** Whether the innermost element is one that is not read, or stands in one. */
  readonly isUnread: boolean;
  /** An element begins: those that it ends are closed. Tells whether anything can stand in it. */
  open(kind: ElementKind): boolean;
  /** The element that was opened last is not read. */
  leaveUnread(): void;
  /** An end tag: closes the element it ends. Tells whether such an element was open. */
  close(kind: ElementKind): boolean;
}

/** Items of lists, with those that each of them ends. */
const items: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', new Set(['li'])],
  ['dd', new Set(['dd', 'dt'])],
  ['dt', new Set(['dd', 'dt'])],
]);
const lists: ReadonlySet<string> = new Set(['ul', 'ol', 'dl']);

const isPart = ({ role }: ElementKind): boolean => role === 'cell' || role === 'row' || role === 'rows';

/** Whether a part of a table that begins ends one that is open. */
function endsPart({ role }: ElementKind, open: ElementKind): boolean {
  if (open.role === 'cell') return true;
  if (open.role === 'row') return role !== 'cell';
  return open.role === 'rows' && role === 'rows';
}

const isSame = (kind: ElementKind, open: ElementKind): boolean =>
  kind.name === open.name || (kind.level !== null && open.level !== null);

/** Whether an end tag reaches out of an element: out of a table only that of a table, out of a cell that of its parts too. */
function reachesOut(kind: ElementKind, open: ElementKind): boolean {
  if (kind.role === 'table') return true;
  return open.role !== 'table' && (open.role !== 'cell' || isPart(kind));
}

/**
 * The open elements of a document. End tags that authors leave out are put in: a cell ends the cell before it, a
 * block a paragraph. An end tag of a part of a line closes no block.
 *
 * @param onClose told of every element that was read and ends, by its own end tag or by another
 */
export function openElements(onClose: (kind: ElementKind) => void): OpenElements {
  const stack: ElementKind[] = [];
  /** The place in the stack of the element that is not read; -1 while everything is. */
  let unread = -1;
  let tables = 0;

  /** The place of the innermost open element that passes, not looking beyond one that stops the search; -1 for none. */
  const find = (passes: (open: ElementKind) => boolean, stops: (open: ElementKind) => boolean): number => {
    for (let at = stack.length - 1; at >= 0; at--) {
      const open = stack[at] as ElementKind;
      if (passes(open)) return at;
      if (stops(open)) return -1;
    }
    return -1;
  };
  const closeFrom = (at: number): void => {
    while (at >= 0 && stack.length > at) {
      const kind = stack.pop() as ElementKind;
      if (kind.role === 'table') tables--;
      if (unread === -1) onClose(kind);
      else if (unread === stack.length) unread = -1;
    }
  };
  const closeParts = (kind: ElementKind): void => {
    const isTable = ({ role }: ElementKind): boolean => role === 'table';
    for (let at = 0; at >= 0; closeFrom(at)) at = find((open) => endsPart(kind, open), isTable);
  };
  const closeLine = (kind: ElementKind): void => {
    const isLine = ({ name, level }: ElementKind): boolean =>
      name === 'p' || (kind.level !== null && level !== null);
    closeFrom(find(isLine, ({ role }) => role !== 'inline'));
  };
  const closeItem = (ends: ReadonlySet<string>): void => {
    closeFrom(
      find(
        ({ name }) => ends.has(name),
        ({ name, role }) => lists.has(name) || role === 'cell' || role === 'table',
      ),
    );
  };
  /** Takes out an element that others are open in. */
  const takeOut = (at: number): void => {
    const [kind] = stack.splice(at, 1);
    if (kind && (unread === -1 || at < unread)) onClose(kind);
    if (at < unread) unread--;
  };

  return {
    get depth() {
      return stack.length;
    },
    get isUnread() {
      return unread !== -1;
    },
    open(kind) {
      const { role, name } = kind;
      if (isPart(kind)) closeParts(kind);
      else if (role === 'table' || (role === 'block' && name !== 'br')) {
        const ends = items.get(name);
        if (ends) closeItem(ends);
        closeLine(kind);
        if (role === 'table')
          closeFrom(
            find(
              (open) => open.role === 'table',
              (open) => open.role === 'cell',
            ),
          );
      }
      if (kind.isVoid || (tables === 0 && isPart(kind))) return false;
      if (role === 'table') tables++;
      stack.push(kind);
      return true;
    },
    leaveUnread() {
      if (unread === -1) unread = stack.length - 1;
    },
    close(kind) {
      const at = find(
        (open) => isSame(kind, open),
        (open) => !reachesOut(kind, open),
      );
      if (at === -1) return false;
      if (kind.role === 'inline' && at !== unread) takeOut(at);
      else closeFrom(at);
      return true;
    },
  };
}
