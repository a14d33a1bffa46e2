import { fold } from './fold.js';

/** Words that names leave out or shorten. */
const SHORTENED: readonly (readonly [long: RegExp, short: string])[] = [
  [/[（(][^（）()]*[）)]/g, ''],
  [/人民政府/g, '政府'],
  [/委员会/g, '委'],
  [/城乡/g, '城'],
  [/办公室/g, '办'],
  [/(?:政府|办事处)$/, ''],
  [/^[省市区县]/, ''],
];

/** Levels of administration. A name that lacks one speaks of another body, unless it only lacks the word for it. */
const LEVEL = /[省市区县旗州盟乡镇]/;
/** 壮族自治区 can be left out, and 延边朝鲜族自治州 cannot: it names a place. */
const AUTONOMOUS =
  /^(?:(?:壮|回|藏|羌|彝|白|苗|侗|瑶|傣|满|黎|土家|哈尼|景颇|傈僳|布依|朝鲜|蒙古|哈萨克|柯尔克孜|维吾尔)族?){0,4}自治[区州县旗]$/;
/** The places at the front of a name. */
const PLACES = /^.*[省市区县旗州盟乡镇]/;

function shortened(name: string): string {
  return SHORTENED.reduce((text, [long, short]) => text.replace(long, short), fold(name));
}

/** Whether a short form can leave these words out. */
function canBeLeftOut(words: string): boolean {
  return words.length <= 1 || !LEVEL.test(words) || AUTONOMOUS.test(words);
}

/**
 * Whether `short` can be a short form of `long`: the same characters from last to first, with words between them left
 * out (发改委 for 发展和改革委员会), but no other place (北京市财政局 is not 北京市海淀区财政局), and with or without the
 * places above it at the front.
 */
function isShortFormOf(short: string, long: string): boolean {
  let at = long.length - 1;
  for (let index = short.length - 1; index >= 0; index--) {
    const found = at < 0 ? -1 : long.lastIndexOf(short.charAt(index), at);
    const isLast = index === short.length - 1;
    if (found === -1 || (isLast && found !== at)) return false;
    if (!canBeLeftOut(long.slice(found + 1, at + 1))) return false;
    at = found - 1;
  }
  return true;
}

/** Whether one of two can be a short form of the other. */
function areAlike(one: string, other: string): boolean {
  return one.length < other.length ? isShortFormOf(one, other) : isShortFormOf(other, one);
}

/** The places at the front of a name, and the words behind them. */
function partsOf(name: string): readonly [places: string, words: string] {
  const places = PLACES.exec(name)?.[0] ?? '';
  return [places, name.slice(places.length)];
}

/**
 * Whether two names can be of one agency, beyond the usual short forms: 北京市海淀区人民政府, 海淀区政府. One can be short in
 * its places and the other in its words: 海淀区发展和改革委员会, 北京市海淀区发改委.
 */
export function isSameAgency(a: string, b: string): boolean {
  const [one, other] = [shortened(a), shortened(b)];
  if (areAlike(one, other)) return true;
  const [[places, words], [otherPlaces, otherWords]] = [partsOf(one), partsOf(other)];
  const haveWords = words !== '' && otherWords !== '';
  return haveWords && areAlike(places, otherPlaces) && areAlike(words, otherWords);
}
