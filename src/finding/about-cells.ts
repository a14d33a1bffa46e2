import type { Address } from '../form/address.js';
import { moneyUnits } from '../form/disclosure.js';
import type { Locale } from '../form/locale.js';
import { sections } from '../form/sections.js';
import { isMoney } from '../report/cell.js';
import { labelOf } from '../report/label-of.js';
import type { FindingCell } from './finding.js';
import { columnLabel, counted, listOfCells, separators } from './list-of-cells.js';
import { cellInWords, mainCell, rowInWords } from './main-cell.js';
import type { Rule } from './rule.js';

const blank: Readonly<Record<Locale, string>> = { zh: '空白', en: 'blank' };

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

/** What can fill the places of a message about cells besides what the finding brings along, by name. */
const ofCells: NonNullable<Rule['made']> = {
  expected: ({ expected }) => expected,
  actual: ({ actual }) => actual,
  difference: ({ difference }) => (difference === undefined ? undefined : Math.abs(difference)),
  missing: (finding, wanted) => listOfCells(finding.missing, cellInWords(finding, wanted) ?? '', wanted),
  cell: cellInWords,
  row: rowInWords,
  column: (finding, wanted) => {
    const label = cellInWords(finding, wanted);
    return label && columnLabel(label);
  },
  section: ({ cells }, { locale }) => {
    const main = mainCell(cells);
    return main && sectionLabel(main.address, locale);
  },
  value: ({ cells }, { locale }) => {
    const main = mainCell(cells);
    return main && valueText(main, locale);
  },
  cells: ({ cells }, wanted) =>
    listOfCells(
      cells.map(({ address }) => address),
      '',
      wanted,
    ),
  columns: ({ cells }, { lists, locale }) => {
    if (cells.length === 0) return undefined;
    if (lists === 'counted') return counted[locale](cells.length);
    return cells.map(({ address }) => columnLabel(labelOf(address, locale))).join(separators[locale]);
  },
  previous: ({ cells }, { locale }) => {
    const previous = cells.find(({ of }) => of === 'previous');
    return previous && valueText(previous, locale);
  },
};

/** The rules of a family that speaks of cells: their messages say which, where they stand and what stands in them. */
export function aboutCells<Id extends string>(
  family: Readonly<Record<Id, Rule>>,
): Readonly<Record<Id, Rule>> {
  const all: Partial<Record<Id, Rule>> = {};
  for (const id of Object.keys(family) as Id[]) all[id] = { made: ofCells, ...family[id] };
  return all as Record<Id, Rule>;
}
