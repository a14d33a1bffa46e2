import type { DataRuleId } from '../../finding/data-rules.js';
import type { FindingDraft } from '../../finding/finding.js';
import { shortened, shown } from '../../finding/shown.js';
import type { Address } from '../../form/address.js';
import { formCells } from '../../form/form-cells.js';
import { pointerStep } from '../../report/pointer-step.js';
import { readCell } from '../../text/read-cell.js';
import { cellsBelow, type Known, knownKeys } from './kirogovcompare-keys.js';

type Branch = Readonly<Record<string, unknown>>;

const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function pointerOf(path: readonly string[]): string {
  return path.map((key) => pointerStep(shortened(key))).join('');
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

/** The figures of KIROGOVCOMPARE, by the cells they belong to, and what is wrong with them. */
export interface KirogovcompareFigures {
  readonly values: ReadonlyMap<Address<'2021'>, unknown>;
  readonly drafts: readonly FindingDraft<DataRuleId>[];
}

/** Reads the figures of KIROGOVCOMPARE, whatever the data hold. */
export function kirogovcompareFigures(data: unknown): KirogovcompareFigures {
  const values: Values = new Map();
  const drafts: Log = [];
  readBranch(knownKeys(), tablesOf(data), [], values, drafts);
  return { values, drafts };
}
