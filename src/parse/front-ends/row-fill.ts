const BAR = 0x7c;
const BLANK = 0x20;

/**
 * Where the bars begin that make up for the columns a row has no cell for: a | b | ||. They stand close together at its
 * end, a bar and a blank before them. The length of the row where it has none.
 */
export function fillStart(row: string): number {
  const end = row.trimEnd().length;
  let start = end;
  while (start > 0 && row.charCodeAt(start - 1) === BAR) start--;
  const isFill = start < end && row.charCodeAt(start - 1) === BLANK && row.charCodeAt(start - 2) === BAR;
  return isFill ? start : row.length;
}

/** Whether more than one bar stands at the end of a row for columns it has no cell for. One alone could enclose a blank. */
export function isFilledUp(row: string): boolean {
  return row.includes(' ||') && row.trimEnd().length - fillStart(row) > 1;
}
