/**
 * Words as a tree of their characters, laid out in arrays: from the node of some characters the character with the
 * number `letter` leads to the node `step + letter`, if that one comes from there.
 */
export interface WordTrie {
  /** For each UTF-16 code unit its number; 0 where no word has it. */
  readonly letters: Uint16Array;
  /** For each node the node that it comes from, and {@link STEP} bits higher its step. */
  readonly nodes: Uint32Array;
  /** For each node the place among the words of the one that ends there, counted from 1; 0 where none does. */
  readonly words: Uint16Array;
}

/** The node of no characters. */
const ROOT = 1;
const STEP = 16;
const ORIGIN = 0xffff;

interface Branch {
  readonly branches: Map<number, Branch>;
  /** The place of its word, counted from 1. */
  word: number;
}

const newBranch = (): Branch => ({ branches: new Map(), word: 0 });

/** Numbers the letters of some words; how many there are. */
function number(words: readonly string[], letters: Uint16Array): number {
  let last = 0;
  for (const word of words) for (let at = 0; at < word.length; at++) letters[word.charCodeAt(at)] ||= ++last;
  return last;
}

function treeOf(words: readonly string[], letters: Uint16Array): Branch {
  const root = newBranch();
  words.forEach((word, place) => {
    let branch = root;
    for (let at = 0; at < word.length; at++) {
      const letter = letters[word.charCodeAt(at)] as number;
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
  const last = number(words, letters);
  const open: [node: number, branch: Branch][] = [[ROOT, treeOf(words, letters)]];
  const nodes: number[] = [0, 0];
  const ends: number[] = [];
  let free = ROOT + 1;
  for (const [node, { branches, word }] of open) {
    ends[node] = word;
    const own = [...branches.keys()];
    if (own.length === 0) continue;
    while (nodes[free]) free++;
    let step = Math.max(1, free - Math.min(...own));
    while (own.some((letter) => nodes[step + letter])) step++;
    nodes[node] = (nodes[node] as number) + step * 2 ** STEP;
    for (const [letter, branch] of branches) {
      nodes[step + letter] = node;
      open.push([step + letter, branch]);
    }
  }
  // The number of a letter leads from any node to a place that there is.
  const size = nodes.length + last + 1;
  return {
    letters,
    nodes: Uint32Array.from({ length: size }, (_, node) => nodes[node] ?? 0),
    words: Uint16Array.from({ length: size }, (_, node) => ends[node] ?? 0),
  };
}

/** The place of the longest word that begins at a place of a text and ends by another, counted from 1; 0 where none does. */
export function longestWord(
  { letters, nodes, words }: WordTrie,
  text: string,
  start: number,
  end: number,
): number {
  let node = ROOT;
  let step = (nodes[ROOT] as number) >>> STEP;
  let found = 0;
  for (let at = start; at < end; at++) {
    const next = step + (letters[text.charCodeAt(at)] as number);
    const entry = nodes[next] as number;
    if ((entry & ORIGIN) !== node) break;
    node = next;
    found = (words[node] as number) || found;
    step = entry >>> STEP;
    // No word goes on.
    if (step === 0) break;
  }
  return found;
}
