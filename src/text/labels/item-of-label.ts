import type { DisclosureItemId } from '../../form/disclosure.js';
import { itemCore } from './label-core.js';
import { labelReader } from './label-reader.js';
import { vocabulary } from './vocabulary.js';

/** The item of Article 20 that a text names (第二十条第（一）项); null where it names none. */
export const itemOfLabel: (label: string) => DisclosureItemId | null = labelReader(
  null,
  (label) => vocabulary().items.get(itemCore(label)) ?? null,
);
