import type { Address } from '../form/address.js';
import { formCells } from '../form/form-cells.js';
import { editions } from '../form/forms.js';
import { overviewTopics } from '../form/overview-topics.js';
import { sections } from '../form/sections.js';
import { agencyKinds } from '../report/agency.js';
import { decimalText } from '../report/cell.js';
import { extraRowItems } from '../report/extra-row-items.js';
import { isoDateText } from '../report/iso-date.js';

/** What can stand in a place of a report, and how it is read from a table. */
export interface Field {
  /** What it takes, in the notation of types. */
  readonly wanted: string;
  /** The value, also from the text of a number; undefined where there is none. */
  readonly read: (value: unknown) => unknown;
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

function readNumber(value: unknown): number | undefined {
  if (typeof value === 'string') return NUMBER.test(value) ? readNumber(Number(value)) : undefined;
  return typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined;
}

function readText(value: unknown): string | undefined {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

/** A cell that is blank in a table, or marked as not applicable; undefined where it is neither. */
function readMark(value: unknown): null | 'n/a' | undefined {
  if (value === null || value === '') return null;
  return value === 'n/a' ? value : undefined;
}

function orMark<T>(read: (value: unknown) => T): (value: unknown) => T | null | 'n/a' {
  return (value) => {
    const mark = readMark(value);
    return mark === undefined ? read(value) : mark;
  };
}

/** A text that looks like this. */
function textLike(wanted: string, isOne: (text: string) => boolean): Field {
  return {
    wanted,
    read: (value) => {
      const text = readText(value);
      return text !== undefined && isOne(text) ? text : undefined;
    },
  };
}

function oneOf(words: readonly string[]): Field {
  const [first] = words;
  const wanted = words.length > 4 ? `"${first}" | …` : words.map((word) => `"${word}"`).join(' | ');
  return textLike(wanted, (text) => words.includes(text));
}

function orNull({ wanted, read }: Field): Field {
  return {
    wanted: `${wanted} | null`,
    read: (value) => {
      const isBlank = value === null || (value === '' && read(value) === undefined);
      return isBlank ? null : read(value);
    },
  };
}

const addresses: readonly Address[] = editions.flatMap((edition) =>
  formCells[edition].map(({ address }) => address),
);

const text: Field = textLike('string', () => true);

/** A cell with a count. */
export const countField: Field = { wanted: 'number | null | "n/a"', read: orMark(readNumber) };

/** The value of a cell with an amount of money; its unit stands in a column of its own. */
export const amountField: Field = {
  wanted: `${decimalText} | null | "n/a"`,
  read: orMark(textLike('', (decimal) => decimalText.test(decimal)).read),
};

const number: Field = { wanted: 'number', read: readNumber };

/** What a report says of itself, by pointer. Agency, year and edition have columns of their own. */
export const headFields: Readonly<Record<string, Field>> = {
  '/title': text,
  '/publishedOn': textLike(String(isoDateText), (date) => isoDateText.test(date)),
  '/agency/kind': oneOf(agencyKinds),
  '/agency/code': text,
};

/** A part of something in a list: a value, one that is null unless stated, or a list of values. */
export interface ItemField extends Field {
  readonly holds: 'value' | 'value or null' | 'list';
}

const value = (field: Field): ItemField => ({ ...field, holds: 'value' });
const valueOrNull = (field: Field): ItemField => ({ ...orNull(field), holds: 'value or null' });
const list = (field: Field): ItemField => ({ ...field, holds: 'list' });

/** The parts of something in a list. */
export type ItemForm = Readonly<Record<string, ItemField>>;

/** The lists of a report. */
export type ListName = 'narrative' | 'extraRows' | 'notes' | 'explanations';

/** What the things in the lists of a report are made of. */
export const itemForms: Readonly<Record<ListName, ItemForm>> = {
  narrative: {
    heading: valueOrNull(text),
    topic: valueOrNull(oneOf(overviewTopics.map(({ key }) => key))),
    paragraphs: list(text),
  },
  extraRows: {
    item: value(oneOf(extraRowItems)),
    heads: list(text),
    label: value(text),
    cells: list(countField),
  },
  notes: {
    at: value(oneOf([...sections.map(({ key }) => key), ...addresses])),
    text: value(text),
  },
  explanations: {
    address: value(oneOf(addresses)),
    priorValue: value(number),
    newValue: value(number),
    reason: value(text),
  },
};
