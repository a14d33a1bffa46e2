/**
 * Words as a tree of their characters, laid out in arrays: from the node of some characters the character with the
 * number `letter` leads to the node `steps[node] + letter`, if that one's `origins` say that it comes from there.
 */
export interface WordTrie {
  /** For each UTF-16 code unit its number; 0 where no word has it. */
  readonly letters: Uint16Array;
  readonly steps: Uint16Array;
  readonly origins: Uint16Array;
  /** For each node the place among the words of the one that ends there, counted from 1; 0 where none does. */
  readonly words: Uint16Array;
}

/** The node of no characters. */
const ROOT = 1;
/** The trie of so many nodes is the largest. */
const SIZE = 0x10000;

interface Branch {
  readonly branches: Map<number, Branch>;
  /** The place of its word, counted from 1. */
  word: number;
}

const newBranch = (): Branch => ({ branches: new Map(), word: 0 });

function treeOf(words: readonly string[], letters: Uint16Array): Branch {
  const root = newBranch();
  let last = 0;
  words.forEach((word, place) => {
    let branch = root;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      letters[code] ||= ++last;
      const letter = letters[code] as number;
      const next = branch.branches.get(letter) ?? newBranch();
      branch.branches.set(letter, next);
      branch = next;
    }
    branch.word = place + 1;
  });
  return root;
}

/** Lays words out as a trie. */
export function wordTrie(words: readonly string[]): WordTrie {
  const letters = new Uint16Array(0x10000);
  const [steps, origins, ends] = [new Uint16Array(SIZE), new Uint16Array(SIZE), new Uint16Array(SIZE)];
  const open: [node: number, branch: Branch][] = [[ROOT, treeOf(words, letters)]];
  let free = ROOT + 1;
  for (const [node, { branches, word }] of open) {
    ends[node] = word;
    const own = [...branches.keys()];
    if (own.length === 0) continue;
    while (origins[free] !== 0) free++;
    let step = Math.max(0, free - Math.min(...own));
    while (own.some((letter) => step + letter === ROOT || origins[step + letter] !== 0)) step++;
    steps[node] = step;
    for (const [letter, branch] of branches) {
      origins[step + letter] = node;
      open.push([step + letter, branch]);
    }
  }
  return { letters, steps, origins, words: ends };
}

/** The place of the longest word that begins at a place of a text and ends by another, counted from 1; 0 where none does. */
export function longestWord(trie: WordTrie, text: string, start: number, end: number): number {
  const { letters, steps, origins, words } = trie;
  let node = ROOT;
  let found = 0;
  for (let at = start; at < end; at++) {
    const letter = letters[text.charCodeAt(at)] as number;
    const next = (steps[node] as number) + letter;
    if (letter === 0 || origins[next] !== node) break;
    node = next;
    found = (words[node] as number) || found;
  }
  return found;
}
