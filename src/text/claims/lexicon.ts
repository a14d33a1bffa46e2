import { allFormWords, type FormKind } from './form-words.js';
import { type KindSet, setOf } from './kind-set.js';
import { type PlainKind, vocabulary } from './vocabulary.js';

/** What a word does in a sentence. */
export type WordKind = PlainKind | FormKind | 'own' | 'whole';

/** A word of the lexicon. */
export interface Word {
  readonly word: string;
  readonly kind: WordKind;
  /** The set of its kind alone. */
  readonly set: KindSet;
  /** The keys of the form that it names; for a whole (全市, 我县) the last character of its name. */
  readonly keys: readonly string[];
  /** Its second UTF-16 code unit; 0 where it has but one. Words are told apart by it before they are compared. */
  readonly second: number;
}

/** The words of the lexicon by the character they begin with. */
export interface Lexicon {
  /** The characters that words begin with. */
  readonly beginnings: string;
  /** For each UTF-16 code unit, where the words that begin with it stand in `words`; 0 where none do. */
  readonly places: Uint16Array;
  /** The longest first. */
  readonly words: readonly (readonly Word[])[];
}

/** What 我 and 本 stand before where the agency speaks of itself. */
const SELF = '局 委 办 厅 处 院 所 站 司 校 会 队 部 馆 中心 单位 机关 部门 街道 办公室 行 社 公司 医院';
/** What 我 and 全 stand before where it speaks of the place it governs. */
const PLACES = '市 县 区 州 旗 镇 乡 省 盟 街道';

function newWord(word: string, kind: WordKind, keys: readonly string[] = []): Word {
  return { word, kind, set: setOf(kind), keys, second: word.charCodeAt(1) || 0 };
}

function selfWords(): readonly Word[] {
  const own = SELF.split(' ').flatMap((name) => [`我${name}`, `本${name}`]);
  const wholes = PLACES.split(' ').flatMap((name) => [`我${name}`, `全${name}`, `本${name}`]);
  return [
    ...own.map((word) => newWord(word, 'own')),
    ...wholes.map((word) => newWord(word, 'whole', [word.slice(-1)])),
  ];
}

function allWords(): readonly Word[] {
  const plain = Object.entries(vocabulary).flatMap(([kind, words]) =>
    words.split(' ').map((word) => newWord(word, kind as PlainKind)),
  );
  const ofForm = allFormWords().flatMap(({ kind, words, keys }) =>
    words.map((word) => newWord(word, kind, keys)),
  );
  return [...ofForm, ...plain, ...selfWords()];
}

function buildLexicon(): Lexicon {
  const byFirst = new Map<number, Map<string, Word>>();
  for (const word of allWords()) {
    const code = word.word.charCodeAt(0);
    const known = byFirst.get(code) ?? new Map<string, Word>();
    byFirst.set(code, known);
    if (!known.has(word.word)) known.set(word.word, word);
  }
  const places = new Uint16Array(0x10000);
  const words: (readonly Word[])[] = [[]];
  for (const [code, known] of byFirst) {
    places[code] = words.length;
    words.push([...known.values()].sort((a, b) => b.word.length - a.word.length));
  }
  return { beginnings: String.fromCharCode(...byFirst.keys()), places, words };
}

let built: Lexicon | undefined;

/** All words; made when first asked for. */
export function lexicon(): Lexicon {
  built ??= buildLexicon();
  return built;
}
