import type { Edition } from '../form/edition.js';
import { narrativeKeys } from '../form/sections.js';
import { findCell } from '../report/find-cell.js';
import { amountField, countField, type Field, headFields, itemForms, type ListName } from './field.js';

/** A part of something in a list: `/notes/2/text`, `/narrative/overview/0/paragraphs/1`. */
export interface ItemPlace {
  readonly kind: 'item';
  /** The pointer of the list. */
  readonly list: string;
  readonly index: number;
  readonly part: string;
  /** The place in the part, where the part is a list itself. */
  readonly at: number | null;
  readonly field: Field;
}

/** Where in a report an address leads. */
export type Place =
  | { readonly kind: 'cell' | 'amount' | 'head' | 'empty list'; readonly field: Field }
  | ItemPlace;

const ITEM = /^(\/(\w+)(?:\/(\w+))?)\/(0|[1-9]\d{0,8})\/([a-zA-Z]+)(?:\/(0|[1-9]\d{0,8}))?$/;

/** The list that may be empty or not be there at all; that it is empty takes a row of its own. */
export const OPTIONAL_LIST = '/explanations';
const nothing: Field = {
  wanted: 'null',
  read: (value) => (value === null || value === '' ? null : undefined),
};

/** The name of the list at a pointer: only the narrative has one for every section. */
function listName(name: string, section: string | undefined): ListName | undefined {
  if (!Object.hasOwn(itemForms, name)) return undefined;
  const isRight = name === 'narrative' ? narrativeKeys.some((key) => key === section) : section === undefined;
  return isRight ? (name as ListName) : undefined;
}

function itemPlace(address: string): ItemPlace | undefined {
  const [, list = '', name = '', section, index, part = '', at] = ITEM.exec(address) ?? [];
  const named = listName(name, section);
  const form = named && itemForms[named];
  const field = form && Object.hasOwn(form, part) ? form[part] : undefined;
  if (!field || (field.holds === 'list') !== (at !== undefined)) return undefined;
  return { kind: 'item', list, index: Number(index), part, at: at === undefined ? null : Number(at), field };
}

/** Where in a report of an edition an address leads; undefined where the report can have nothing there. */
export function placeAt(edition: Edition, address: string): Place | undefined {
  const cell = findCell(edition, address);
  if (cell?.kind === 'money') return { kind: 'amount', field: amountField };
  if (cell) return { kind: 'cell', field: countField };
  if (address === OPTIONAL_LIST) return { kind: 'empty list', field: nothing };
  const head = Object.hasOwn(headFields, address) ? headFields[address] : undefined;
  return head ? { kind: 'head', field: head } : itemPlace(address);
}
