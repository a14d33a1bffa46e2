import * as z from 'zod';
import { createFinding } from '../finding/create-finding.js';
import { type DataRuleId, dataRules } from '../finding/data-rules.js';
import type { Finding, FindingDraft } from '../finding/finding.js';
import { onlyLocale } from '../finding/only-locale.js';
import type { Edition } from '../form/edition.js';
import { editions } from '../form/forms.js';
import type { Locale } from '../form/locale.js';
import type { AnnualReport } from '../report/annual-report.js';
import {
  annualReport2019Schema,
  annualReport2021Schema,
  annualReportSchema,
  type ReportSchema,
} from './annual-report.js';
import { problemFinding } from './problem-finding.js';
import { problemsIn } from './problems.js';

/** How to read data that is to be a report. */
export interface ReadOptions {
  /** The language of the messages. Unless given, `zh`. */
  readonly locale?: Locale;
}

/** A report, or why there is none. */
export type ReadResult =
  | { readonly ok: true; readonly report: AnnualReport }
  | {
      readonly ok: false;
      /**
       * What is wrong, in the order of the model, of family `schema`; each with a JSON Pointer as the parameter
       * `pointer`, and with the cell where it is one. After a thousand, `parse.limit` says that there is more.
       */
      readonly findings: readonly Finding[];
    };

/**
 * Stops at the first problem, as `validate` of zod does: what is wrong a million times over would otherwise be written
 * down a million times, and putting so many issues into one list makes zod throw. The findings are looked for after.
 */
const FIRST_ONLY = { abortEarly: true } as z.core.ParseContext<z.core.$ZodIssue>;

/** How many findings are given. */
const LIMIT = 1000;

const schemas: { readonly [E in Edition]: ReportSchema<E> } = {
  '2019': annualReport2019Schema,
  '2021': annualReport2021Schema,
};

/** What can be said of a report whose edition is not known: whether it has what both editions have. */
function commonSchema(): z.ZodObject {
  const [first, second]: readonly z.ZodObject[] = [annualReport2019Schema, annualReport2021Schema];
  const shared = Object.entries(first?.shape ?? {}).filter(([key, schema]) => schema === second?.shape[key]);
  return z.looseObject({ edition: z.enum(editions), ...Object.fromEntries(shared) });
}

function isOf(edition: Edition, json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'edition' in json && json.edition === edition;
}

function drafts(json: unknown): readonly FindingDraft<DataRuleId>[] {
  const edition = editions.find((one) => isOf(one, json));
  const found: FindingDraft<DataRuleId>[] = [];
  for (const problem of problemsIn(edition ? schemas[edition] : commonSchema(), json)) {
    if (!edition && problem.rule === 'schema.unknown-key' && problem.steps.length === 1) continue;
    if (found.length === LIMIT) {
      return [...found, { rule: 'parse.limit', params: { limit: 'findings', value: LIMIT } }];
    }
    found.push(problemFinding(problem, edition ?? '2021'));
  }
  return found;
}

/**
 * Reads data, such as parsed JSON, as a report: the report, or findings that say what is wrong with the data and
 * where. The report is a copy; what is given stays as it is.
 *
 * Whether the figures add up is not looked at: a negative count and a number with a fraction are taken as published,
 * and `validateReport` speaks of them. A number beyond ±(2⁵³ − 1) is refused: JSON has rounded it in silence. Every
 * cell has to be there; a blank one is `null`.
 *
 * @throws RangeError for an option, or a language, that does not exist.
 *
 * @example
 * ```ts
 * import { readReport } from 'zfxxgk-report/schema';
 *
 * const read = readReport(JSON.parse('{ "edition": "2020", "year": "2020" }'), { locale: 'en' });
 * if (!read.ok) read.findings[0]?.message; //=> '/edition: "2020" cannot stand here; should be "2019" | "2021"'
 * ```
 */
export function readReport(json: unknown, options: ReadOptions = {}): ReadResult {
  const locale = onlyLocale(options);
  const read = annualReportSchema.safeParse(json, FIRST_ONLY);
  if (read.success) return { ok: true, report: read.data };
  const findings = drafts(json).map((draft) => createFinding(draft, dataRules[draft.rule], locale));
  return { ok: false, findings };
}
