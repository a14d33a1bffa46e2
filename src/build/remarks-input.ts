import type { Edition } from '../form/edition.js';
import { forms } from '../form/forms.js';
import type { AnnualReport } from '../report/annual-report.js';
import { findCell } from '../report/find-cell.js';
import { type InputObject, inputObject } from './input-object.js';
import { ReportInputError } from './report-input-error.js';

/** What a report can hold besides its form: local rows, remarks, explanations. */
type Remarks = Pick<AnnualReport, 'extraRows' | 'notes' | 'explanations'>;

interface Field {
  readonly allowed: string;
  readonly holds: (value: unknown, edition: Edition) => boolean;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isCell = (value: unknown) => value === null || value === 'n/a' || Number.isSafeInteger(value);
const isListOf = (value: unknown, holds: (item: unknown) => boolean) =>
  Array.isArray(value) && value.every(holds);
const hasCell = (value: unknown, edition: Edition) => isText(value) && findCell(edition, value) !== undefined;

const text: Field = { allowed: 'a text that is not empty', holds: isText };
const number: Field = { allowed: 'a number', holds: Number.isFinite };

const fields: Readonly<Record<keyof Remarks, Readonly<Record<string, Field>>>> = {
  extraRows: {
    item: {
      allowed: "an item of Article 20 that the edition has, 'requests' or 'remedies'",
      holds: (value, edition) =>
        value === 'requests' ||
        value === 'remedies' ||
        forms[edition].disclosureItems.some(({ key }) => key === value),
    },
    heads: {
      allowed: 'a list of texts',
      holds: (value) => isListOf(value, (head) => typeof head === 'string'),
    },
    label: text,
    cells: { allowed: "a list of whole numbers, null and 'n/a'", holds: (value) => isListOf(value, isCell) },
  },
  notes: {
    at: {
      allowed: 'the address of a cell or the key of a section',
      holds: (value, edition) =>
        hasCell(value, edition) || forms[edition].sections.some(({ key }) => key === value),
    },
    text,
  },
  explanations: {
    address: { allowed: 'the address of a cell', holds: hasCell },
    priorValue: number,
    newValue: number,
    reason: text,
  },
};

function entry(given: unknown, name: keyof Remarks, address: string, edition: Edition): InputObject {
  const form = fields[name];
  const object = inputObject(given, address, Object.keys(form));
  for (const [key, { holds, allowed }] of Object.entries(form)) {
    if (!holds(object[key], edition)) throw new ReportInputError(`${address}/${key}`, object[key], [allowed]);
  }
  return { ...object };
}

function entries(given: unknown, name: keyof Remarks, edition: Edition): readonly InputObject[] {
  if (!Array.isArray(given)) throw new ReportInputError(`/${name}`, given, ['a list']);
  return given.map((one: unknown, index) => entry(one, name, `/${name}/${index}`, edition));
}

/** The local rows, the remarks and the explanations given. */
export function remarksOf(
  { extraRows = [], notes = [], explanations }: InputObject<keyof Remarks>,
  edition: Edition,
): Remarks {
  return {
    extraRows: entries(extraRows, 'extraRows', edition),
    notes: entries(notes, 'notes', edition),
    ...(explanations !== undefined && { explanations: entries(explanations, 'explanations', edition) }),
  } as unknown as Remarks;
}
