import { parseReport } from '../../src/parse/index.js';
import { chance } from '../generators/layouts/chance.js';
import type { Document } from './documents.js';
import { type Mutated, mutate, targets, verbs } from './mutation.js';
import { type Pieces, piecesOf } from './pieces.js';
import { placesIn } from './places.js';
import { shapesOf, silentlyWrong, type Whole, type WrongCell } from './silently-wrong.js';

/** A document made ready to be mutated. */
export interface Subject extends Whole {
  readonly pieces: Pieces;
}

/** One mutation and what came of it. */
export interface Trial {
  /** Its number, by which it can be done again. */
  readonly number: number;
  readonly subject: Subject;
  readonly mutated: Mutated;
  readonly wrong: readonly WrongCell[];
  /** What was thrown; null where nothing was. */
  readonly thrown: string | null;
  readonly milliseconds: number;
}

/** Makes a document ready. */
export function subjectOf(document: Document): Subject {
  const { source } = document;
  const result = parseReport(source);
  const placeAt = placesIn(source);
  return { ...document, pieces: piecesOf(source), result, placeAt, shapes: shapesOf(result, placeAt) };
}

/** How long a source takes to read. */
export function timeOf(source: string): number {
  const start = performance.now();
  parseReport(source);
  return performance.now() - start;
}

/** The mutation of a number: the same of the same seed and the same subjects, whatever was tried before. */
export function trial(subjects: readonly Subject[], seed: number, number: number): Trial | null {
  const by = chance(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const subject = subjects[by.below(subjects.length)];
  const verb = verbs[number % verbs.length];
  const target = targets[Math.floor(number / verbs.length) % targets.length];
  const mutated = subject && verb && target ? mutate(subject.pieces, verb, target, by) : null;
  if (!subject || !mutated) return null;
  const start = performance.now();
  try {
    const result = parseReport(mutated.source);
    const milliseconds = performance.now() - start;
    const wrong = silentlyWrong(subject, mutated, result);
    return { number, subject, mutated, wrong, thrown: null, milliseconds };
  } catch (error) {
    return { number, subject, mutated, wrong: [], thrown: String(error), milliseconds: 0 };
  }
}
