import { documentsIn, generated } from './documents.js';
import { type Subject, subjectOf } from './trial.js';

/** Folders with documents and the cells read off them. The last two lie beside the repository, where they are there. */
const folders: readonly string[] = ['test/fixtures', '../shared/seeds', '../shared/corpus'];

/** The documents that are mutated: those of the folders, and for each seed one in every layout. */
export function allSubjects(seeds: readonly number[]): readonly Subject[] {
  return [...folders.flatMap(documentsIn), ...seeds.flatMap(generated)].map(subjectOf);
}

/** The documents of the repository itself, a few of them generated. */
export function fewSubjects(seed: number): readonly Subject[] {
  return [...documentsIn('test/fixtures'), ...generated(seed)].map(subjectOf);
}
