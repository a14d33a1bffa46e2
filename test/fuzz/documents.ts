import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type FormCell, formCells } from '../../src/form/form-cells.js';
import { parseReport } from '../../src/parse/index.js';
import { isMoney } from '../../src/report/cell.js';
import { valueAt } from '../../src/report/get-cell.js';
import { readCell } from '../../src/text/read-cell.js';
import { figuresOf, formsUsed, likenesses } from '../generators/layouts/figures.js';
import { layouts } from '../generators/layouts/layouts.js';

/** A document that is read right. */
export interface Document {
  readonly name: string;
  readonly source: string;
  readonly stated: Stated;
}

/** What a document states in a cell. An amount is its value: the unit can stand elsewhere. */
export type Stated = (cell: FormCell) => number | string | null;

const EXPECTED = '.expected.json';

/** A value as it is compared. */
export function bareValue(value: unknown): number | string | null {
  if (isMoney(value)) return value.value;
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}

/** The document of a source, where every cell is read as what it states, or left open. */
function readRight(name: string, source: string, stated: Stated): readonly Document[] {
  const { report } = parseReport(source);
  const isRight =
    report !== null &&
    formCells[report.edition].every((cell) => {
      const value = bareValue(valueAt(report, cell.address));
      return value === null || value === stated(cell);
    });
  return isRight ? [{ name, source, stated }] : [];
}

/** Documents in a folder with the cells read off them; none where the folder is not there. Paths are from the root of the package. */
export function documentsIn(folder: string): readonly Document[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).sort();
  return names.flatMap((name) => {
    const expected = `${name.split('.')[0]}${EXPECTED}`;
    if (name.endsWith(EXPECTED) || !names.includes(expected)) return [];
    const cells: unknown = JSON.parse(readFileSync(`${folder}/${expected}`, 'utf8'));
    const source = readFileSync(`${folder}/${name}`, 'utf8');
    return readRight(name, source, ({ address }) => bareValue(valueAt(cells, address)));
  });
}

/** Reports in every layout of the generators, by a seed. */
export function generated(seed: number): readonly Document[] {
  return layouts.flatMap((layout, at) => {
    const form = formsUsed[(at + seed) % formsUsed.length] as (typeof formsUsed)[number];
    const likeness = likenesses[(at + seed) % likenesses.length] as (typeof likenesses)[number];
    const filled = figuresOf(form, likeness, seed * 1000 + at);
    return readRight(`${layout.name}, ${form}, ${likeness}`, layout.write(filled), ({ address, kind }) =>
      bareValue(readCell(filled.figures.get(address) ?? '', kind).value),
    );
  });
}
