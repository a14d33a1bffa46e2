/** How much a finding weighs. Whether a report passes is decided by `failOn` alone. */
export type Severity = 'error' | 'warning' | 'info';

/** The severities, heaviest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Whether a severity is at least as heavy as another. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}
