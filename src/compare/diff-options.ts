import { optionError } from '../finding/option-error.js';
import { type NamesOf, requireNames } from '../finding/require-names.js';
import { type NarrativeKey, narrativeKeys } from '../form/sections.js';

/** A filter of a diff. `changed`: what changed; `totals`: no cell that the total of its row counts too. */
export type DiffFilter = 'changed' | 'totals';

/** What a diff is to hold. */
export interface DiffOptions {
  /** Filters, all of which must let a cell through. Sentences only know `changed`. */
  readonly only?: DiffFilter | readonly DiffFilter[];
  /** The sections whose cells and sentences it holds; all unless given. */
  readonly section?: NarrativeKey | readonly NarrativeKey[];
  /**
   * Leaves out cells that changed by less, in the unit of their `delta`. A cell that changed and has no `delta`, such
   * as one that was blank, stays.
   */
  readonly atLeast?: number;
  /** Whether the narrative is compared; it is unless `false`. */
  readonly narrative?: boolean;
}

/** Options, checked. */
export interface DiffSettings {
  readonly changed: boolean;
  readonly totals: boolean;
  readonly sections: readonly NarrativeKey[];
  readonly atLeast: number;
  readonly narrative: boolean;
}

const filters: readonly DiffFilter[] = ['changed', 'totals'];

function listOf<T>(value: T | readonly T[], allowed: readonly T[], option: string): readonly T[] {
  const list = Array.isArray(value) ? (value as readonly T[]) : [value as T];
  const wrong = list.find((one) => !allowed.includes(one));
  if (wrong === undefined && !list.includes(undefined as T)) return list;
  throw optionError(option, wrong, allowed.join(', '));
}

function amountOf(atLeast: number): number {
  if (typeof atLeast === 'number' && atLeast >= 0) return atLeast;
  throw optionError('options.atLeast', atLeast, 'a number from 0');
}

const optionNames: NamesOf<DiffOptions> = { only: true, section: true, atLeast: true, narrative: true };

/** Checks the options of a diff and fills in what they leave out. */
export function diffSettings(options: DiffOptions): DiffSettings {
  requireNames(options, optionNames);
  const { only = [], section = narrativeKeys, atLeast = 0, narrative = true } = options;
  const wanted = listOf(only, filters, 'options.only');
  return {
    changed: wanted.includes('changed'),
    totals: wanted.includes('totals'),
    sections: listOf(section, narrativeKeys, 'options.section'),
    atLeast: amountOf(atLeast),
    narrative,
  };
}
