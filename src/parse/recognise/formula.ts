import type { TableCell } from '../block.js';

/**
 * A number that a program which reads scans set as a formula, or set off: $5$, $\mathbf{1{,}234}$, \(5\), ==5==. In
 * Markdown \(5\) is (5), which in a change can stand for −5.
 */
const FORMULA = /^(?:\$\$?|==|\\\() ?(?:\\(?:math|text)[a-z]{2}\{)?([-+\d.,]+)\}? ?(?:\$\$?|==|\\\))$/;
const GROUPING = '{,}';

/** What a formula begins with. */
const SIGNS = new Set(['$', '=', '\\']);

const numberIn = (text: string): string | undefined => FORMULA.exec(text.replaceAll(GROUPING, ','))?.[1];

/** The cells of a row with the numbers that stand there as formulas as numbers. */
export function withoutFormulas(cells: readonly TableCell[]): readonly TableCell[] {
  if (!cells.some(({ text }) => SIGNS.has(text.charAt(0)))) return cells;
  return cells.map((cell) => ({ ...cell, text: numberIn(cell.text) ?? cell.text }));
}
