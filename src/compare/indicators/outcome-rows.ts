import { editions, forms } from '../../form/forms.js';
import type { RequestRowForm } from '../../form/requests.js';

/** The outcomes of both editions, each once, in the order of the later. */
export function outcomeRows(): readonly RequestRowForm[] {
  const rows = [...editions].reverse().flatMap((edition) => forms[edition].requestRows);
  const outcomes = rows.filter(({ result, key }) => result && key !== 'concluded');
  return [...new Map(outcomes.map((row) => [row.key, row])).values()];
}
