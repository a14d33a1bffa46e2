import { type SectionForm, sections } from '../form/sections.js';
import { fold, plain } from './fold.js';
import { labelCore } from './labels/label-core.js';
import { findLabel, type LabelIndex, labelIndex } from './labels/label-index.js';
import { type Ordinal, ordinalOf } from './ordinal.js';

/** A line that reads as the heading of a section. */
export interface SectionHeading {
  readonly section: SectionForm;
  /** The wording is the form's or an accepted variant. */
  readonly exact: boolean;
  /** The number the heading gives itself, null for none. */
  readonly ordinal: number | null;
}

/** No heading of a section is longer. */
const LONGEST = 40;
const SENTENCE_END = /[。！？；;!?]/;

let index: LabelIndex<SectionForm> | undefined;

function sectionIndex(): LabelIndex<SectionForm> {
  index ??= labelIndex(sections.map((section) => [section, section]));
  return index;
}

function isOrdinalOfSection(ordinal: Ordinal | null): boolean {
  return ordinal === null || ordinal.style !== 'bracketed';
}

/**
 * The section whose heading a line reads as; null for any other line. A line with the ordinal of a sub-heading,
 * （一）, is never one, nor is a line without ordinal unless it has the very words.
 */
export function sectionHeading(line: string): SectionHeading | null {
  if (line.length > LONGEST || SENTENCE_END.test(line.slice(0, -1))) return null;
  const folded = fold(line);
  const ordinal = ordinalOf(folded);
  if (!isOrdinalOfSection(ordinal)) return null;
  const core = labelCore(line);
  if (ordinal?.style !== 'section' && !sectionIndex().exact.has(core)) return null;
  const match = findLabel(sectionIndex(), core);
  if (!match) return null;
  return { section: match.target, exact: match.kind === 'exact', ordinal: ordinal?.number ?? null };
}

/**
 * The section that a line names in its very words behind the ordinal of a sub-heading, （一）总体情况, as documents do
 * whose sections have no other headings; null for any other line.
 */
export function bracketedSectionHeading(line: string): SectionHeading | null {
  if (line.length > LONGEST || SENTENCE_END.test(line.slice(0, -1))) return null;
  const ordinal = ordinalOf(fold(line));
  if (ordinal?.style !== 'bracketed') return null;
  const section = sectionIndex().exact.get(labelCore(line));
  const isOrdinal = section !== undefined && sections.indexOf(section) === ordinal.number - 1;
  return isOrdinal ? { section, exact: false, ordinal: ordinal.number } : null;
}

/** The section whose ordinal a line begins with, 五、, in whatever words; null for a line that is no heading. */
export function headingByOrdinal(line: string): SectionHeading | null {
  if (line.length > LONGEST || SENTENCE_END.test(line)) return null;
  const ordinal = ordinalOf(fold(line));
  const section = ordinal?.style === 'section' ? sections[ordinal.number - 1] : undefined;
  return section ? { section, exact: false, ordinal: ordinal?.number ?? null } : null;
}

/** The heading of a section beyond the six, 七、 and on, without its ordinal; null for any other line. */
export function extraSectionHeading(line: string): string | null {
  if (line.length > LONGEST || SENTENCE_END.test(line)) return null;
  const words = plain(line);
  const ordinal = ordinalOf(words);
  if (ordinal?.style !== 'section' || ordinal.number <= sections.length || ordinal.number > 10) return null;
  return words.slice(ordinal.length) || null;
}
