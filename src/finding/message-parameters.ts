import type { Address } from '../form/address.js';
import { moneyUnits } from '../form/disclosure.js';
import type { Locale } from '../form/locale.js';
import { sections } from '../form/sections.js';
import { isMoney } from '../report/cell.js';
import { labelOf } from '../report/label-of.js';
import type { Finding, FindingCell } from './finding.js';
import { columnLabel, counted, listOfCells, rowLabel, separators, type Wanted } from './list-of-cells.js';
import { type Parameters, wordedParams } from './worded-params.js';

const blank: Readonly<Record<Locale, string>> = { zh: '空白', en: 'blank' };

/** What of a finding its message is made of. */
export type Describable = Pick<Finding, 'rule' | 'cells' | 'missing' | 'params'> & Partial<Finding>;

function sectionLabel(address: Address, locale: Locale): string | undefined {
  return sections.find(({ key }) => address.startsWith(`/${key}/`))?.[locale];
}

function valueText({ value }: FindingCell, locale: Locale): string {
  if (value === null) return blank[locale];
  if (!isMoney(value)) return String(value);
  return value.unit
    ? `${value.value}${locale === 'en' ? ' ' : ''}${moneyUnits[value.unit][locale]}`
    : value.value;
}

/** The cell a finding is about. */
function mainCell(cells: readonly FindingCell[]): FindingCell | undefined {
  return (
    cells.find(({ role }) => role === 'total') ?? cells.find(({ role }) => role === 'subject') ?? cells[0]
  );
}

function cellParameters(cells: readonly FindingCell[], wanted: Wanted): Parameters {
  const main = mainCell(cells);
  if (!main) return {};
  const { locale } = wanted;
  const label = labelOf(main.address, locale);
  const previous = cells.find(({ of }) => of === 'previous');
  return {
    cell: label,
    row: rowLabel(label),
    column: columnLabel(label),
    section: sectionLabel(main.address, locale),
    value: valueText(main, locale),
    cells: listOfCells(
      cells.map(({ address }) => address),
      '',
      wanted,
    ),
    columns:
      wanted.lists === 'counted'
        ? counted[locale](cells.length)
        : cells.map(({ address }) => columnLabel(labelOf(address, locale))).join(separators[locale]),
    previous: previous && valueText(previous, locale),
  };
}

/** Parts of a document that hold no cell are named by their pointer; the document itself has none. */
const document: Readonly<Record<Locale, string>> = { zh: '报告', en: 'The report' };

/** Where in a document a finding stands: the cell, the row or the cells in words, else the pointer. */
function placeOf({ cells, missing, params }: Describable, wanted: Wanted): string | undefined {
  const { pointer } = params;
  if (pointer === undefined) return undefined;
  const addresses = [...cells.map(({ address }) => address), ...missing];
  const [label = '', ...others] = addresses.map((one) => labelOf(one, wanted.locale));
  if (label !== '' && others.length === 0) return label;
  const row = rowLabel(label);
  if (row !== '' && others.every((one) => rowLabel(one) === row)) return row;
  if (pointer !== '') return String(pointer);
  return listOfCells(addresses, '', wanted) ?? document[wanted.locale];
}

/** Everything that can fill the places of the message of a finding. */
export function parametersOf(finding: Describable, wanted: Wanted): Parameters {
  const { cells, missing, expected, actual, difference } = finding;
  const main = mainCell(cells);
  return {
    expected,
    actual,
    difference: difference === undefined ? undefined : Math.abs(difference),
    missing: listOfCells(missing, main ? labelOf(main.address, wanted.locale) : '', wanted),
    ...cellParameters(cells, wanted),
    place: placeOf(finding, wanted),
    ...wordedParams(finding, wanted.locale),
  };
}
