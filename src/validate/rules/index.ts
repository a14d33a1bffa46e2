import { rules } from '../../finding/rules.js';
import type { Edition } from '../../form/edition.js';
import type { Check } from '../check.js';
import { continuityChecks } from './continuity.js';
import { disclosureChecks } from './disclosure.js';
import { explanationChecks } from './explanation.js';
import { narrativeChecks } from './narrative.js';
import { publicationChecks } from './publication.js';
import { remedyChecks } from './remedies.js';
import { requestChecks } from './requests.js';
import { structureChecks } from './structure.js';
import { textChecks } from './text.js';
import { valueChecks } from './value.js';

/** Every rule that a report itself is checked by, in the order of the catalogue. */
const checks: readonly Check[] = [
  ...structureChecks,
  ...valueChecks,
  ...disclosureChecks,
  ...requestChecks,
  ...remedyChecks,
  ...continuityChecks,
  ...narrativeChecks,
  ...textChecks,
  ...publicationChecks,
  ...explanationChecks,
];

const made: Partial<Record<Edition, readonly Check[]>> = {};

/** The rules of an edition. */
export function checksFor(edition: Edition): readonly Check[] {
  made[edition] ??= checks.filter(({ id }) => (rules[id].only ?? edition) === edition);
  return made[edition];
}
