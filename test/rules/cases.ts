import type { RuleId } from '../../src/finding/rule-id.js';
import { aggregateCases } from './aggregate.js';
import { continuityCases } from './continuity.js';
import { disclosureCases } from './disclosure.js';
import { explanationCases } from './explanation.js';
import { narrativeCases } from './narrative.js';
import { parseCases } from './parse.js';
import { publicationCases } from './publication.js';
import { registerCases } from './register.js';
import { remedyCases } from './remedies.js';
import { requestCases } from './requests.js';
import type { RuleCases } from './rule-case.js';
import { schemaCases } from './schema.js';
import { structureCases } from './structure.js';
import { textCases } from './text.js';
import { valueCases } from './value.js';

/** A passing and a failing case of every rule. */
export const ruleCases: Readonly<Record<RuleId, RuleCases>> = {
  ...structureCases,
  ...valueCases,
  ...disclosureCases,
  ...requestCases,
  ...remedyCases,
  ...continuityCases,
  ...narrativeCases,
  ...textCases,
  ...publicationCases,
  ...aggregateCases,
  ...schemaCases,
  ...registerCases,
  ...explanationCases,
  ...parseCases,
};
