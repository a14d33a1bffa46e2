const { RUNS } = process.env;

/** How many cases a property draws: as many as serve `npm test`, or `RUNS` where that is set. */
export const runs = (few: number): number => Number(RUNS ?? few);
