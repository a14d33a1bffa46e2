import { applicants } from '../../../src/form/applicants.js';
import type { Edition } from '../../../src/form/edition.js';
import { type FormCell, formCells } from '../../../src/form/form-cells.js';
import { forms } from '../../../src/form/forms.js';
import { remedyGroups, remedyResults } from '../../../src/form/remedies.js';
import { type Chance, chance } from './chance.js';

/** The text of every cell of a report that is printed, by its address. */
export type Figures = ReadonlyMap<string, string>;

/** What the figures of a report are like. */
export type Likeness =
  /** Mostly zeros, as an agency's report is. */
  | 'sparse'
  /** A figure of one or two digits in every cell. */
  | 'dense'
  /** Figures of up to six digits, as those of a whole province. */
  | 'large'
  /** Sparse, with most zeros left blank or marked as not applicable. */
  | 'gaps'
  | 'zeros';

/** Every likeness. */
export const likenesses: readonly Likeness[] = ['sparse', 'dense', 'large', 'gaps', 'zeros'];

/** Which form a report is on; `hybrid` is that of 2021 with 其他处理 printed as one row. */
export type FormUsed = Edition | 'hybrid';

/** Every form in use. */
export const formsUsed: readonly FormUsed[] = ['2019', '2021', 'hybrid'];

/** A report as a layout prints it: its form and its cells. */
export interface Filled {
  readonly form: FormUsed;
  readonly edition: Edition;
  readonly likeness: Likeness;
  readonly figures: Figures;
}

/** The edition whose form it is. */
export function editionOf(form: FormUsed): Edition {
  return form === 'hybrid' ? '2021' : form;
}

type Draw = () => number;

function drawn(likeness: Likeness, by: Chance): Draw {
  const small = (): number => (by.once(5) ? 1 + by.below(by.once(4) ? 400 : 12) : 0);
  const draws: Readonly<Record<Likeness, Draw>> = {
    sparse: small,
    gaps: small,
    zeros: () => 0,
    dense: () => 1 + by.below(99),
    large: () => (by.once(4) ? 0 : by.below(10 ** (1 + by.below(6)))),
  };
  return draws[likeness];
}

const sum = (terms: readonly number[]): number => terms.reduce((all, term) => all + term, 0);
const added = (a: readonly number[], b: readonly number[]): number[] =>
  a.map((term, at) => term + (b[at] as number));

/** Section 3 from its outcomes outward, so that every relation holds; each row with its total. */
function requestFigures(form: FormUsed, draw: Draw, by: Chance): [string, number[]][] {
  const { requestRows, optionalRequestRows } = forms[editionOf(form)];
  const isPrinted = (key: string): boolean => form !== 'hybrid' || !key.startsWith('other.');
  const outcomes = [...requestRows, ...(form === 'hybrid' ? optionalRequestRows : [])].filter(
    ({ result, key }) => result && key !== 'concluded' && isPrinted(key),
  );
  const row = (): number[] => applicants.map(draw);
  const rows = outcomes.map(({ pointer }): [string, number[]] => [pointer, row()]);
  const concluded = rows.map(([, terms]) => terms).reduce(added);
  const carriedForward = row();
  const handled = added(concluded, carriedForward);
  const carriedOver = handled.map((most) => (by.once(2) ? 0 : by.below(most + 1)));
  const received = handled.map((all, at) => all - (carriedOver[at] as number));
  const lines: [string, number[]][] = [
    ['/requests/received', received],
    ['/requests/carriedOver', carriedOver],
    ...rows,
    ['/requests/concluded', concluded],
    ['/requests/carriedForward', carriedForward],
  ];
  return lines.map(([pointer, terms]) => [pointer, [...terms, sum(terms)]]);
}

function remedyFigures(draw: Draw): [string, number[]][] {
  return remedyGroups.map(({ key }) => {
    const terms = remedyResults.map(draw);
    return [`/remedies/${key}`, [...terms, sum(terms)]];
  });
}

/** An amount: whole or with a fraction; where the head names no unit, often with one behind it. */
function amount({ unit }: FormCell, draw: Draw, by: Chance): string {
  const value = by.once(2) ? String(draw()) : `${draw()}.${1 + by.below(99)}`;
  return unit ? value : `${value}${by.of(['', '元', '万元'])}`;
}

function disclosureText(cell: FormCell, draw: Draw, by: Chance): string {
  if (cell.kind === 'money') return amount(cell, draw, by);
  return String(cell.kind === 'change' && by.once(3) ? -draw() || 0 : draw());
}

/** A text as it stands in a report with gaps: a zero is mostly blank, sometimes a mark. */
const withGaps = (text: string, by: Chance): string =>
  text === '0' ? by.of(['', '', '', '0', '0', '/', '—', '-']) : text;

/** The figures of a report by a seed. Sections 3 and 4 add up. */
export function figuresOf(form: FormUsed, likeness: Likeness, seed: number): Filled {
  const by = chance(seed);
  const draw = drawn(likeness, by);
  const edition = editionOf(form);
  const cells = formCells[edition];
  const sums = new Map([...requestFigures(form, draw, by), ...remedyFigures(draw)]);
  const texts = cells.flatMap((cell): [string, string][] => {
    if (cell.table === 'proactiveDisclosure') return [[cell.address, disclosureText(cell, draw, by)]];
    const columns = cells.filter(({ row }) => row === cell.row);
    const figure = sums.get(cell.row)?.[columns.indexOf(cell)];
    return figure === undefined ? [] : [[cell.address, String(figure)]];
  });
  const figures = texts.map(([address, text]) => [address, likeness === 'gaps' ? withGaps(text, by) : text]);
  return { form, edition, likeness, figures: new Map(figures as [string, string][]) };
}
