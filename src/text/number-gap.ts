/** What is counted, or the verb that a number follows. */
const COUNTED =
  /(?:信息|申请|文件|复议|诉讼|案件|答复|办结|受理|收到|公开|发布|共|共计|解读|制发|印发|废止|有效|结转|处理|提供|企业|自然人|稿件|建议|提案|留言)$/;
/** No word of {@link COUNTED} is longer. */
const LONGEST = 3;
/** The end of a blank, of a line to write on or of empty brackets, what is counted by, and a mark. */
const GAP_END = /[\s_＿）)](?:[件条份宗起例篇次期场]|人次)(?=[，。；、,;）)])/g;
const BLANK = /[\s_＿]/;
const SPACE = /\s/;
const OPENING = /[（(]/;

/** Where a blank or empty brackets begin whose last character stands at a place; -1 for brackets that are not empty. */
function gapStart(text: string, last: number): number {
  let at = last;
  if (BLANK.test(text.charAt(last))) {
    while (BLANK.test(text.charAt(at - 1))) at--;
    return at;
  }
  at--;
  while (SPACE.test(text.charAt(at))) at--;
  return OPENING.test(text.charAt(at)) && !BLANK.test(text.charAt(at - 1)) ? at : -1;
}

/** What the number of 公开信息 12 条 ends with: there is no gap behind it. */
const FIGURE = /[\d０-９]/;

/** Where a number was left out: 公开信息　条，. Null where none was. */
export function numberGap(text: string): { readonly start: number; readonly end: number } | null {
  GAP_END.lastIndex = 0;
  for (let match = GAP_END.exec(text); match; match = GAP_END.exec(text)) {
    const gap = gapStart(text, match.index);
    const isGap = gap !== -1 && !FIGURE.test(text.charAt(gap - 1));
    const [word] = isGap ? (COUNTED.exec(text.slice(Math.max(0, gap - LONGEST), gap)) ?? []) : [];
    if (word !== undefined) return { start: gap - word.length, end: match.index + match[0].length };
  }
  return null;
}
