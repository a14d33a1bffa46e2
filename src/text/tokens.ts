const NUMERALS = '〇零一二两三四五六七八九十百千万亿';
const DIGITS = '[0-9０-９]';
/** A figure with its separators, decimals and percent sign; Chinese numerals; a word of Latin letters; any other character. */
const TOKEN = new RegExp(`${DIGITS}+(?:[,，.．]${DIGITS}+){0,16}[%％‰]?|[${NUMERALS}]+|[A-Za-z]+|[^]`, 'gu');
const IN_DIGITS = new RegExp(`^${DIGITS}`);
const IN_NUMERALS = new RegExp(`^[${NUMERALS}]`);

/** The pieces that a text is compared by: a figure is one piece, and so is a Chinese character. */
export function tokensOf(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

/** Whether a piece of a text is a figure: `digits` for certain, `numerals` where the context says so. */
export function figureKind(token: string): 'digits' | 'numerals' | undefined {
  if (IN_DIGITS.test(token)) return 'digits';
  return IN_NUMERALS.test(token) ? 'numerals' : undefined;
}
