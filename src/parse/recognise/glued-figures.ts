import { readCell } from '../../text/read-cell.js';
import { sourceOffset, type TableCell } from '../block.js';
import { countOf } from './placement.js';

/** A character of figures that run together, or a whole cell that cannot be parted. */
interface Atom {
  readonly cell: TableCell;
  readonly from: number;
  readonly to: number;
  /** Its digit; null for a sign, or for a cell that cannot be parted. */
  readonly digit: number | null;
  /** What it counts for where it is a figure by itself. */
  readonly value: number;
  /** It can go on with a figure that the atom before it begins. */
  readonly goesOn: boolean;
}

/** Figures that run together, to be parted. */
export interface GluedFigures {
  readonly length: number;
  /** The value of the figure between two places; null where none can stand there. */
  readonly valueOf: (from: number, to: number) => number | null;
  readonly cellOf: (from: number, to: number) => TableCell;
}

/** No figure of a report has more digits. */
export const LONGEST_FIGURE = 12;

/** Digits, with marks or signs between them. */
const PARTS = /^[\d/–—―−+-]+$/;
const SIGN = /^[-+]$/;

function atomsOf(cell: TableCell): readonly Atom[] {
  const { text } = cell;
  if (!PARTS.test(text)) {
    const { value } = readCell(text, 'count');
    return [
      {
        cell,
        from: 0,
        to: text.length,
        digit: null,
        value: countOf(value),
        goesOn: false,
      },
    ];
  }
  return Array.from(text, (character, at): Atom => {
    const digit = /\d/.test(character) ? Number(character) : null;
    return { cell, from: at, to: at + 1, digit, value: digit ?? 0, goesOn: digit !== null && at > 0 };
  });
}

/**
 * The figures of a row that run together. Each cell is one figure or more, none of which begins with a 0 unless it is
 * 0; a mark between digits is a figure by itself.
 *
 * @param isSigned a figure may begin with a sign
 */
export function gluedFigures(cells: readonly TableCell[], isSigned = false): GluedFigures {
  const atoms = cells.flatMap(atomsOf);
  const textAt = (at: number): string => {
    const { cell, from, to } = atoms[at] as Atom;
    return cell.text.slice(from, to);
  };
  const digitsOf = (from: number, to: number): number | null => {
    if (to - from > LONGEST_FIGURE || (atoms[from]?.digit === 0 && to - from > 1)) return null;
    let value = 0;
    for (let at = from; at < to; at++) {
      const { digit, goesOn } = atoms[at] as Atom;
      if (digit === null || (at > from && !goesOn)) return null;
      value = value * 10 + digit;
    }
    return value;
  };
  return {
    length: atoms.length,
    valueOf(from, to) {
      if (to - from === 1) return (atoms[from] as Atom).value;
      if (!isSigned || !SIGN.test(textAt(from)) || !atoms[from + 1]?.goesOn) return digitsOf(from, to);
      const size = digitsOf(from + 1, to);
      return size === null ? null : textAt(from) === '-' ? -size : size;
    },
    cellOf(from, to) {
      const first = atoms[from] as Atom;
      const last = atoms[to - 1] as Atom;
      const { cell } = first;
      if (first.from === 0 && last.to === cell.text.length) return cell;
      return {
        text: cell.text.slice(first.from, last.to),
        start: sourceOffset(cell, first.from),
        end: sourceOffset(cell, last.to - 1) + 1,
        column: cell.column,
        columnSpan: 1,
      };
    },
  };
}
