/** How much of a text a finding repeats, unless it says otherwise. */
const LONGEST = 80;

/** Anything as a short text for a finding; control characters stay. Never throws, whatever it is. */
export function shortText(value: unknown, longest: number = LONGEST): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  if (typeof value === 'function') return 'ƒ';
  const text = String(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
