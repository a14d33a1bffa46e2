import type { TableCell } from '../block.js';

/**
 * A number that a program which reads scans set as a formula, or set off: $5$, $\mathbf{1{,}234}$, \(5\), ==5==. In
 * Markdown \(5\) is (5), which in a change can stand for −5.
 */
const FORMULA = /^(?:\$\$?|==|\\\() ?(?:\\(?:math|text)[a-z]{2}\{)?([-+\d.,]+)\}? ?(?:\$\$?|==|\\\))$/;
const GROUPING = '{,}';

/** The code units of what a formula begins with: $, =, \. */
const [DOLLAR, EQUALS, BACKSLASH] = [0x24, 0x3d, 0x5c];

function mayBeFormula({ text }: TableCell): boolean {
  const first = text.charCodeAt(0);
  return first === DOLLAR || first === EQUALS || first === BACKSLASH;
}

const numberIn = (text: string): string | undefined => FORMULA.exec(text.replaceAll(GROUPING, ','))?.[1];

/** The cells of a row with the numbers that stand there as formulas as numbers. */
export function withoutFormulas(cells: readonly TableCell[]): readonly TableCell[] {
  if (!cells.some(mayBeFormula)) return cells;
  return cells.map((cell) => ({ ...cell, text: numberIn(cell.text) ?? cell.text }));
}
