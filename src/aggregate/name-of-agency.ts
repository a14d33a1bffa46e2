import type { Agency } from '../report/agency.js';
import { shortText } from '../text/short-text.js';

/** How much of the name of an agency a message repeats. */
const REPEATED = 30;

/** A name as a message repeats it. */
export function shortName(name: string): string {
  return shortText(name, REPEATED);
}

/** What an agency is called in a message: its name, else its code, else the place of its report among the others. */
export function nameOfAgency({ name, code }: Agency, place: number): string {
  return shortName(name ?? code ?? `#${place}`);
}
