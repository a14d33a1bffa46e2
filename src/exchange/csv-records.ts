/** A field of a record: its text; null where nothing stands there, not even a pair of quotes. */
export type CsvField = string | null;

/** A line of a table, which may hold line breaks in quotes. */
export interface CsvRecord {
  readonly fields: readonly CsvField[];
  /** Where it begins in the text. */
  readonly start: number;
  readonly end: number;
  /** The number of the line it begins on, from 1. */
  readonly line: number;
  /** A quote in it is not closed, or has something behind it. */
  readonly broken: boolean;
}

const BREAK = /\r\n|\r|\n/g;
const BARE = /[^,\r\n]*/y;

interface Scanned {
  readonly field: CsvField;
  readonly end: number;
  readonly broken: boolean;
}

/** What stands up to the next comma or the end of the line. */
function bareText(text: string, at: number): string {
  BARE.lastIndex = at;
  return BARE.exec(text)?.[0] ?? '';
}

/** Where the quote is that ends a field; a pair of them is a quote in the field. The end of the text where there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at === -1 ? text.length : at;
}

function scanField(text: string, at: number): Scanned {
  if (text[at] !== '"') {
    const bare = bareText(text, at);
    return { field: bare === '' ? null : bare, end: at + bare.length, broken: false };
  }
  const close = closingQuote(text, at + 1);
  const rest = bareText(text, close + 1);
  return {
    field: text.slice(at + 1, close).replaceAll('""', '"'),
    end: Math.min(close + 1 + rest.length, text.length),
    broken: close === text.length || rest.trim() !== '',
  };
}

/** The records of a text by RFC 4180; lines end with CR LF, CR or LF. Lines with nothing in them are left out. */
export function* csvRecords(text: string): Generator<CsvRecord, void> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const start = at;
    const fields: CsvField[] = [];
    let broken = false;
    for (;;) {
      const scanned = scanField(text, at);
      fields.push(scanned.field);
      broken ||= scanned.broken;
      at = scanned.end;
      if (text[at] !== ',') break;
      at++;
    }
    const isEmpty = fields.length === 1 && fields[0] === null;
    if (!isEmpty) yield { fields, start, end: at, line, broken };
    if (at < text.length) at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    line += text.slice(start, at).match(BREAK)?.length ?? 0;
  }
}
