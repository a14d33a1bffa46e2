import { type Candidate, indexOf } from './section-candidates.js';

/** Candidates in runs that ascend: a run ends where a section comes that does not follow. */
function ascendingRuns(all: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const runs: Candidate[][] = [];
  for (const candidate of all) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && indexOf(candidate) > indexOf(last)) run.push(candidate);
    else runs.push([candidate]);
  }
  return runs;
}

/** How many headings of a run have text below them. In a table of contents only the last can. */
function filledHeadings(run: readonly Candidate[]): number {
  return run.filter(({ at }, index) => run[index + 1]?.at !== at + 1).length;
}

/** Leaves out a table of contents or a menu: a run of headings without text, of sections that have text elsewhere. */
export function withoutContents(all: readonly Candidate[]): readonly Candidate[] {
  const runs = ascendingRuns(all);
  const most = runs.reduce((all, run) => Math.max(all, filledHeadings(run)), 0);
  const times = new Map<number, number>();
  for (const candidate of all) times.set(indexOf(candidate), (times.get(indexOf(candidate)) ?? 0) + 1);
  const isContents = (run: readonly Candidate[]): boolean => {
    const isRepeated = run.every((candidate) => (times.get(indexOf(candidate)) as number) > 1);
    return isRepeated && run.length > filledHeadings(run) && filledHeadings(run) < most;
  };
  return runs.filter((run) => !isContents(run)).flat();
}
