import type { Edition } from '../form/edition.js';
import { editionForYear, editions } from '../form/forms.js';
import type { AnnualReport } from '../report/annual-report.js';
import { blanksOf } from './blanks.js';
import type { CheckContext } from './check.js';
import { claimsOf } from './claims.js';
import { contradictionsIn } from './contradictions.js';
import { checkedExplanations } from './explanations.js';
import { narrativeText } from './narrative-text.js';
import { once } from './once.js';
import { claimsIn, passagesOf } from './passages.js';
import { readCells } from './read-cells.js';
import { breachesIn } from './relations.js';
import type { ValidateOptions } from './validate-options.js';
import { yearGap } from './years.js';

/** Argued in docs/text-similarity.md. */
const COPIED_TEXT = 0.9;

/** The edition a report says it is on; where it names none that exists, the one of its year, else the latest. */
function editionOf({ edition, year }: AnnualReport): Edition {
  if (editions.includes(edition)) return edition;
  return editionForYear(year as number) ?? (editions.at(-1) as Edition);
}

function isObject<T>(value: T | undefined): value is T & object {
  return typeof value === 'object' && value !== null;
}

/** Puts in order what the rules look at. */
export function checkContext(
  given: AnnualReport,
  { source, previous, deadline, copiedText = COPIED_TEXT }: ValidateOptions,
): CheckContext {
  const report = isObject(given) ? given : ({} as AnnualReport);
  const edition = editionOf(report);
  const cells = readCells(report, edition);
  const before = isObject(previous) ? readCells(previous, editionOf(previous)) : undefined;
  const claims = claimsOf(cells, source);
  const narrative = once(() => narrativeText(report));
  const passages = once(() => passagesOf(narrative().pieces, report, edition));
  const stated = once(() => claimsIn(passages()));
  const context: CheckContext = {
    report,
    edition,
    cells,
    source,
    claims,
    breaches: breachesIn(cells, claims),
    blanks: once(() => blanksOf(cells, claims)),
    narrative,
    passages,
    stated,
    contradictions: once(() => contradictionsIn({ report, cells, claims, stated })),
    explanations: once(() => checkedExplanations(context)),
    previous: before,
    lastYear: yearGap({ report, previous: before }) ? undefined : before,
    deadline,
    copiedText,
  };
  return context;
}
