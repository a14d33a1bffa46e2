import { createFinding } from '../finding/create-finding.js';
import { type DataRuleId, dataRules } from '../finding/data-rules.js';
import type { Finding, FindingDraft } from '../finding/finding.js';
import { shortened, shown } from '../finding/shown.js';
import type { Address } from '../form/address.js';
import { formCells } from '../form/form-cells.js';
import { type Locale, localeOf } from '../form/locale.js';
import type { AnnualReport2021 } from '../report/annual-report.js';
import { blankReport } from '../report/blank-report.js';
import { setCell } from '../report/set-cell.js';
import { readCell } from '../text/read-cell.js';
import { kirogovcompareCells } from './kirogovcompare-cells.js';

/** What is not in the figures, and how to say what is wrong with them. */
export interface KirogovcompareOptions {
  /** The report year. Unless given, null. */
  readonly year?: number;
  /** The name of the agency. Unless given, null. */
  readonly agency?: string;
  /** The language of the messages. Unless given, `zh`. */
  readonly locale?: Locale;
}

/** A report of figures alone, and what could not be read of them. */
export interface KirogovcompareReading {
  /** The report, on the form of 2021; a cell that the data leave out or that cannot be read is blank. */
  readonly report: AnnualReport2021;
  /** Of family `schema`; the parameter `pointer` is a JSON Pointer into the data. */
  readonly findings: readonly Finding[];
}

type Branch = Readonly<Record<string, unknown>>;

const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function pointerOf(path: readonly string[]): string {
  return path.map((key) => `/${shortened(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The keys that are known, as a tree; a cell at its end. */
interface Known {
  readonly [key: string]: Known | Address<'2021'>;
}

function knownKeys(): Known {
  const root: Record<string, unknown> = {};
  for (const [address, path] of kirogovcompareCells) {
    let branch = root;
    for (const key of path.slice(0, -1)) {
      branch[key] ??= {};
      branch = branch[key] as Record<string, unknown>;
    }
    branch[path.at(-1) as string] = address;
  }
  return root as Known;
}

/** The three tables, from the root or from the sections of a whole document. */
function tablesOf(data: unknown): unknown {
  if (!isBranch(data) || !Array.isArray(data['sections'])) return data;
  const sections = data['sections'].filter(isBranch);
  const names = Object.keys(knownKeys());
  return Object.fromEntries(
    names.flatMap((name) => {
      const own = sections.find((section) => Object.hasOwn(section, name));
      return own ? [[name, own[name]]] : [];
    }),
  );
}

function cellsBelow(known: Known | Address<'2021'>): readonly Address<'2021'>[] {
  return typeof known === 'string' ? [known] : Object.values(known).flatMap(cellsBelow);
}

const kinds: ReadonlyMap<Address, 'count' | 'change' | 'money'> = new Map(
  formCells['2021'].map(({ address, kind }) => [address, kind]),
);

type Values = Map<Address<'2021'>, unknown>;
type Log = FindingDraft<DataRuleId>[];

/** A figure, also as the text that a cell held: that application keeps `/` and an empty text as they are. */
function readFigure(
  address: Address<'2021'>,
  raw: unknown,
  path: readonly string[],
  values: Values,
  log: Log,
): void {
  const isText = typeof raw === 'string' || (typeof raw === 'number' && Number.isFinite(raw));
  if (raw === null) return;
  const reading = isText ? readCell(String(raw), kinds.get(address) ?? 'count', 'wanYuan') : undefined;
  if (reading && reading.state !== 'unreadable') {
    values.set(address, reading.value);
    return;
  }
  log.push({
    rule: isText ? 'schema.value' : 'schema.type',
    params: { pointer: pointerOf(path), wanted: 'number', found: shown(raw) },
    cells: [{ address, role: 'subject', value: null, of: 'report' }],
  });
}

function readBranch(known: Known, raw: unknown, path: readonly string[], values: Values, log: Log): void {
  if (!isBranch(raw)) {
    log.push({
      rule: 'schema.type',
      params: { pointer: pointerOf(path), wanted: 'object', found: shown(raw) },
      ...(path.length > 0 && { missing: cellsBelow(known) }),
    });
    return;
  }
  for (const [key, below] of Object.entries(known)) {
    const inside = [...path, key];
    if (!Object.hasOwn(raw, key)) {
      log.push({
        rule: 'schema.missing',
        params: { pointer: pointerOf(inside), wanted: typeof below === 'string' ? 'number' : 'object' },
        missing: cellsBelow(below),
      });
    } else if (typeof below === 'string') readFigure(below, raw[key], inside, values, log);
    else readBranch(below, raw[key], inside, values, log);
  }
  for (const key of Object.keys(raw)) {
    if (!Object.hasOwn(known, key)) {
      log.push({ rule: 'schema.unknown-key', params: { pointer: pointerOf([...path, key]) } });
    }
  }
}

/**
 * A report on the form of 2021 from the figures of KIROGOVCOMPARE: the three tables at the root, as `toKirogovcompare`
 * gives them, or a whole document with its `sections`, of which only the tables are read. What is `null` or an empty
 * text there is blank, `/` is `'n/a'`; a 0 may have been a blank before that application read it. Amounts are in 万元.
 *
 * @throws RangeError for a locale other than `zh` and `en`.
 *
 * @example
 * ```ts
 * import { fromKirogovcompare } from 'zfxxgk-report';
 *
 * const { report, findings } = fromKirogovcompare(
 *   { activeDisclosureData: { licensing: { processed: 86 } }, tableData: [], reviewLitigationData: {} },
 *   { year: 2023, locale: 'en' },
 * );
 * report.proactiveDisclosure.licensing.decisions; //=> 86
 * findings.find(({ rule }) => rule === 'schema.type')?.message; //=> '/tableData: should be object, is […]'
 * ```
 */
export function fromKirogovcompare(
  data: unknown,
  options: KirogovcompareOptions = {},
): KirogovcompareReading {
  const locale = localeOf(options);
  const values: Values = new Map();
  const drafts: Log = [];
  readBranch(knownKeys(), tablesOf(data), [], values, drafts);
  const blank: AnnualReport2021 = {
    ...blankReport('2021'),
    year: options.year ?? null,
    agency: { name: options.agency ?? null },
  };
  const report = [...values].reduce(
    (filled, [address, value]) => setCell(filled, address, value as never),
    blank,
  );
  return {
    report,
    findings: drafts.map((draft) => createFinding(draft, dataRules[draft.rule], locale)),
  };
}
