import { type CellLook, lookOf } from '../../text/cell-look.js';

/** Digits that line breaks or blanks part. */
const PARTED = /^\d{1,15}(?:\s\d{1,15}){1,4}$/;

/** Whether a text is digits with a blank between them. */
export function arePartedDigits(text: string): boolean {
  return PARTED.test(text);
}

/** How a cell of a row looks. Parted digits are no figure that can be read by itself, but one, and no words. */
export function lookOfCell(text: string): CellLook {
  const look = lookOf(text);
  return look === 'words' && arePartedDigits(text) ? 'figure' : look;
}
