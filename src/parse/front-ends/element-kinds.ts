/** What an element is to the reader of a page. */
export type ElementRole =
  | 'table'
  /** thead, tbody, tfoot. */
  | 'rows'
  | 'row'
  | 'cell'
  /** It begins and ends a paragraph. */
  | 'block'
  | 'inline'
  /** Something to type in: what stands in it is a figure where it is a cell of a table. */
  | 'field'
  | 'title'
  | 'meta'
  /** Its content is no text of the page. */
  | 'skipped';

/** An element as far as the reader of a page tells one from another. */
export interface ElementKind {
  readonly name: string;
  readonly role: ElementRole;
  /** The level of a heading, null for any other element. */
  readonly level: number | null;
  /** Nothing is nested into it: it holds nothing, or it is the page itself. */
  readonly isVoid: boolean;
}

const names: Readonly<Partial<Record<ElementRole, string>>> = {
  table: 'table',
  rows: 'thead tbody tfoot',
  row: 'tr',
  cell: 'td th',
  block:
    'address article aside blockquote body br caption center dd div dl dt fieldset figure footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hr html li main nav ol option p pre section ul',
  inline: 'a b font i img link o:p span strong sub sup u wbr',
  field: 'input textarea',
  title: 'title',
  meta: 'meta',
  skipped: 'iframe math noscript object script select style svg template xml',
};

const voidNames: ReadonlySet<string> = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr html head body'.split(
    ' ',
  ),
);

function kind(name: string, role: ElementRole): ElementKind {
  const level = /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : null;
  return { name, role, level, isVoid: voidNames.has(name) };
}

/** By their names in lower and in upper case, as pages write them. */
const kinds: ReadonlyMap<string, ElementKind> = new Map(
  Object.entries(names).flatMap(([role, list]) =>
    list.split(' ').flatMap((name) => {
      const own = kind(name, role as ElementRole);
      return [[name, own] as const, [name.toUpperCase(), own] as const];
    }),
  ),
);

function otherKind(name: string): ElementKind {
  return kinds.get(name) ?? kind(name, 'inline');
}

/** The kind of an element by its name in any case. One that is not known is part of a line. */
export function kindOf(written: string): ElementKind {
  return kinds.get(written) ?? otherKind(written.toLowerCase());
}
