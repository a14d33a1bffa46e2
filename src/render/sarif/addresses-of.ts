import type { Finding } from '../../finding/finding.js';

/** The cells a finding names in the report that was checked, each once: a missing one can be a term too. */
export function addressesOf({ cells, missing }: Finding): readonly string[] {
  const own = cells.filter((cell) => cell.of === 'report').map(({ address }) => address);
  return [...new Set([...own, ...missing])];
}
