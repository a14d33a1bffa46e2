import { readCell } from './read-cell.js';

/** What a cell looks like before its column is known. */
export type CellLook = 'blank' | 'figure' | 'words';

/** How a text looks as a cell: a figure is a number in any notation, or a mark that stands in place of one. */
export function lookOf(text: string): CellLook {
  if (text === '') return 'blank';
  const { state } = readCell(text, 'change');
  if (state === 'blank') return 'blank';
  return state !== 'unreadable' || readCell(text, 'money').state === 'number' ? 'figure' : 'words';
}

/** Whether a text looks like a figure. */
export function isFigure(text: string): boolean {
  return lookOf(text) === 'figure';
}
