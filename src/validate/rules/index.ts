import type { Family } from '../../finding/rule-id.js';
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

/** The checks of a family. */
export interface FamilyChecks {
  readonly family: Family;
  readonly checks: readonly Check[];
  /** Those that are made unless the options say otherwise. */
  readonly usual: readonly Check[];
}

/** Every rule that a report itself is checked by, in the order of the catalogue. */
const families: readonly Omit<FamilyChecks, 'usual'>[] = [
  { family: 'structure', checks: structureChecks },
  { family: 'value', checks: valueChecks },
  { family: 'disclosure', checks: disclosureChecks },
  { family: 'requests', checks: requestChecks },
  { family: 'remedies', checks: remedyChecks },
  { family: 'continuity', checks: continuityChecks },
  { family: 'narrative', checks: narrativeChecks },
  { family: 'text', checks: textChecks },
  { family: 'publication', checks: publicationChecks },
  { family: 'explanation', checks: explanationChecks },
];

/** A check with all members that one can have: engines look longer for what is there in some of many objects only. */
function inOneShape({ id, applies, canRun, check }: Check): Check {
  return { id, applies, canRun, check } as Check;
}

const made: Partial<Record<Edition, readonly FamilyChecks[]>> = {};

/** The rules of an edition, family by family. */
export function checksFor(edition: Edition): readonly FamilyChecks[] {
  const speaksOf = ({ id }: Check) => (rules[id].only ?? edition) === edition;
  made[edition] ??= families.map(({ family, checks: all }) => {
    const checks = all.filter(speaksOf).map(inOneShape);
    return { family, checks, usual: checks.filter(({ id }) => !rules[id].optIn) };
  });
  return made[edition];
}
