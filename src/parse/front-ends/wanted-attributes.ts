import type { ElementRole } from './element-kinds.js';
import type { AttributeOf } from './page-reader.js';

/** The attributes of the tag at hand, as far as they say anything about the page. */
export interface WantedAttributes {
  /** A tag begins. */
  begin(role: ElementRole): void;
  /** An attribute of it: its name, its value, its end. */
  name(from: number, to: number): void;
  value(from: number, to: number): void;
  end(): void;
  readonly valueOf: AttributeOf;
  /** Where the value of the last of them begins that is called one. */
  valueStart(): number;
}

/** What hides an element. */
const display: readonly string[] = ['hidden', 'style'];
const ofCells: readonly string[] = ['colspan', 'rowspan'];
const ofFields: readonly string[] = ['type', 'value'];
const ofMeta: readonly string[] = ['name', 'property', 'content'];

/** A page without these hides nothing, so that styles, the most of many pages, need not be looked at. */
const HIDES = /\shidden|display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Picks from the tags of a document the few attributes that are wanted. */
export function wantedAttributes(html: string): WantedAttributes {
  const ofAll = HIDES.test(html) ? display : [];
  const wantedOf: Readonly<Partial<Record<ElementRole, readonly string[]>>> = {
    cell: [...ofAll, ...ofCells],
    field: [...ofAll, ...ofFields],
    meta: ofMeta,
  };
  const values = new Map<string, string>();
  let wanted: readonly string[] = ofAll;
  let name: string | null = null;
  let value = '';
  let start = 0;
  return {
    begin(role) {
      if (values.size > 0) values.clear();
      wanted = wantedOf[role] ?? ofAll;
    },
    name(from, to) {
      if (wanted.length === 0) return;
      const written = html.slice(from, to).toLowerCase();
      if (wanted.includes(written) && !values.has(written)) name = written;
    },
    value(from, to) {
      if (name !== null) value = html.slice(from, to);
      if (name === 'value') start = from;
    },
    end() {
      if (name !== null) values.set(name, value);
      name = null;
      value = '';
    },
    valueStart: () => start,
    valueOf: (attribute) => values.get(attribute) ?? null,
  };
}
