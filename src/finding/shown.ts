/** How much of a text a finding repeats. */
const LONGEST = 40;

/** A text as far as a finding repeats it. */
export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** A value in the notation of JSON, as far as a finding repeats it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shortened(value));
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  return typeof value === 'function' ? 'function' : String(value);
}
