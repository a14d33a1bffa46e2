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
}

/** What hides an element. */
const display: readonly string[] = ['hidden', 'style'];
const ofCells: readonly string[] = ['colspan', 'rowspan'];
const ofMeta: readonly string[] = ['name', 'property', 'content'];

/** A page without these hides nothing, so that styles, the most of many pages, need not be looked at. */
const HIDES = /\shidden|display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Picks from the tags of a document the few attributes that are wanted. */
export function wantedAttributes(html: string): WantedAttributes {
  const ofAll = HIDES.test(html) ? display : [];
  const wantedOf: Readonly<Partial<Record<ElementRole, readonly string[]>>> = {
    cell: [...ofAll, ...ofCells],
    meta: ofMeta,
  };
  const values = new Map<string, string>();
  let wanted: readonly string[] = ofAll;
  let name: string | null = null;
  let value = '';
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
    },
    end() {
      if (name !== null) values.set(name, value);
      name = null;
      value = '';
    },
    valueOf: (attribute) => values.get(attribute) ?? null,
  };
}
