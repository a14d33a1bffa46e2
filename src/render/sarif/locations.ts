import type { Finding } from '../../finding/finding.js';
import type { Locale } from '../../form/locale.js';
import type { Readings } from '../../parse/reading.js';
import { labelOf } from '../../report/label-of.js';
import { placeOf } from '../place-of.js';
import { addressesOf } from './addresses-of.js';
import type { SarifOptions } from './sarif-options.js';

const noReadings: Readings = new Map();

/** Where in the source a finding stands: a place in a file or none at all. */
function physicalLocation(
  finding: Finding,
  { uri, readings = noReadings }: SarifOptions,
): object | undefined {
  const place = uri === undefined ? null : placeOf(finding, readings);
  if (!place) return undefined;
  const { start, end, line, column } = place;
  const region = { startLine: line, startColumn: column, charOffset: start, charLength: end - start };
  return { artifactLocation: { uri }, region };
}

/** Where a finding stands: in a file, and in which cells. */
export function locations(finding: Finding, options: SarifOptions, locale: Locale): readonly object[] {
  const physical = physicalLocation(finding, options);
  const logical = addressesOf(finding).map((address) => ({
    name: labelOf(address as never, locale),
    fullyQualifiedName: address,
  }));
  if (!physical && logical.length === 0) return [];
  return [
    {
      ...(physical && { physicalLocation: physical }),
      ...(logical.length > 0 && { logicalLocations: logical }),
    },
  ];
}
