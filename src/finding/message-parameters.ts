import type { Address } from '../form/address.js';
import { moneyUnits } from '../form/disclosure.js';
import type { Locale } from '../form/locale.js';
import { sections } from '../form/sections.js';
import { isMoney } from '../report/cell.js';
import { labelOf } from '../report/label-of.js';
import type { Finding, FindingCell } from './finding.js';
import { columnLabel, counted, listOfCells, rowLabel, separators, type Wanted } from './list-of-cells.js';
import type { Rule } from './rule.js';
import { type Parameter, wordedParam } from './worded-params.js';

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

/** The label of the cell a finding is about; undefined where it names none. */
function mainLabel({ cells }: Describable, { locale }: Wanted): string | undefined {
  const main = mainCell(cells);
  return main && labelOf(main.address, locale);
}

/** Makes a parameter of a message of what a finding holds; undefined where it does not hold that. */
export type Maker = (finding: Describable, wanted: Wanted) => Parameter;

/** What can fill the places of a message besides what the finding brings along, by name. */
const makers: Readonly<Record<string, Maker>> = {
  expected: ({ expected }) => expected,
  actual: ({ actual }) => actual,
  difference: ({ difference }) => (difference === undefined ? undefined : Math.abs(difference)),
  missing: (finding, wanted) => listOfCells(finding.missing, mainLabel(finding, wanted) ?? '', wanted),
  cell: mainLabel,
  row: (finding, wanted) => {
    const label = mainLabel(finding, wanted);
    return label && rowLabel(label);
  },
  column: (finding, wanted) => {
    const label = mainLabel(finding, wanted);
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

/** What fills a place of the message of a finding. */
export function parameterOf(rule: Rule, name: string, finding: Describable, wanted: Wanted): Parameter {
  if (Object.hasOwn(finding.params, name)) return wordedParam(rule, finding, name, wanted.locale);
  return (rule.made ?? makers)[name]?.(finding, wanted);
}
