/** How many agencies a finding names. */
const NAMED = 3;

/** How many agencies there are of a kind, and the first of their names. */
export interface NameList {
  readonly add: (name: string) => void;
  readonly count: () => number;
  /** The first names by their characters, whatever order they came in; an ellipsis where there are more. */
  readonly text: () => string;
}

/** A list of agencies that stays short however many there are. */
export function nameList(): NameList {
  let first: readonly string[] = [];
  let count = 0;
  return {
    add: (name) => {
      count++;
      first = [...first, name].sort().slice(0, NAMED);
    },
    count: () => count,
    text: () => `${first.join('、')}${count > NAMED ? '…' : ''}`,
  };
}
