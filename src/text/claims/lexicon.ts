import { allFormWords, type FormKind } from './form-words.js';
import { setOf } from './kind-set.js';
import type { Token } from './token.js';
import { type PlainKind, vocabulary } from './vocabulary.js';
import { type WordTrie, wordTrie } from './word-trie.js';

/** What a word does in a sentence. */
export type WordKind = PlainKind | FormKind | 'own' | 'whole';

/** The words that are known. */
export interface Lexicon {
  /** The key of a whole (全市, 我县) is the last character of its name. */
  readonly words: readonly Token[];
  /** Where they stand among the words. */
  readonly trie: WordTrie;
}

/** What 我 and 本 stand before where the agency speaks of itself. */
const SELF = '局 委 办 厅 处 院 所 站 司 校 会 队 部 馆 中心 单位 机关 部门 街道 办公室 行 社 公司 医院';
/** What 我 and 全 stand before where it speaks of the place it governs. */
const PLACES = '市 县 区 州 旗 镇 乡 省 盟 街道';

function newWord(word: string, kind: WordKind, keys: readonly string[] = []): Token {
  return { kind, set: setOf(kind), keys, word, value: 0, decimals: 0, approximate: false };
}

function selfWords(): readonly Token[] {
  const own = SELF.split(' ').flatMap((name) => [`我${name}`, `本${name}`]);
  const wholes = PLACES.split(' ').flatMap((name) => [`我${name}`, `全${name}`, `本${name}`]);
  return [
    ...own.map((word) => newWord(word, 'own')),
    ...wholes.map((word) => newWord(word, 'whole', [word.slice(-1)])),
  ];
}

function allWords(): readonly Token[] {
  const plain = Object.entries(vocabulary).flatMap(([kind, words]) =>
    words.split(' ').map((word) => newWord(word, kind as PlainKind)),
  );
  const ofForm = allFormWords().flatMap(({ kind, words, keys }) =>
    words.map((word) => newWord(word, kind, keys)),
  );
  return [...ofForm, ...plain, ...selfWords()];
}

function buildLexicon(): Lexicon {
  // Of words that are the same the first counts.
  const words = [...new Map([...allWords()].reverse().map((word) => [word.word, word])).values()];
  return { words, trie: wordTrie(words.map(({ word }) => word)) };
}

let built: Lexicon | undefined;

/** All words; made when first asked for. */
export function lexicon(): Lexicon {
  built ??= buildLexicon();
  return built;
}
