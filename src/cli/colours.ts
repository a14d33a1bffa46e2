import type { Severity } from '../finding/severity.js';
import type { ValidationResult } from '../validate/validation-result.js';

/** Colours a text for a terminal. */
export type Colour = (text: string) => string;

/** The colours that the command line uses. */
export interface Colours {
  readonly place: Colour;
  readonly rule: Colour;
  readonly severity: Readonly<Record<Severity, Colour>>;
  readonly verdict: Readonly<Record<ValidationResult['verdict'], Colour>>;
}

const none: Colour = (text) => text;
const paint =
  (code: number): Colour =>
  (text) =>
    `\u001b[${code}m${text}\u001b[0m`;

const BOLD = 1;
const RED = 31;
const GREEN = 32;
const YELLOW = 33;
const CYAN = 36;
const GREY = 90;

/** The colours of a terminal, or none. */
export function coloursFor(wanted: boolean): Colours {
  const shade = (code: number): Colour => (wanted ? paint(code) : none);
  return {
    place: shade(BOLD),
    rule: shade(GREY),
    severity: { error: shade(RED), warning: shade(YELLOW), info: shade(CYAN) },
    verdict: { pass: shade(GREEN), fail: shade(RED) },
  };
}
