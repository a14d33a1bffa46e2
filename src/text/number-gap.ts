/** What is counted, or the verb that a number follows. */
const COUNTED =
  /(?:信息|申请|文件|复议|诉讼|案件|答复|办结|受理|收到|公开|发布|共|共计|解读|制发|印发|废止|有效|结转|处理|提供|企业|自然人|稿件|建议|提案|留言)$/;
/** No word of {@link COUNTED} is longer. */
const LONGEST = 3;
/** A blank, a line to write on or empty brackets, where the number should stand, and what is counted by. */
const GAP = /(?<![\s_＿])(?:[\s_＿]+|[（(]\s*[）)])(?:[件条份宗起例篇次期场]|人次)(?=[，。；、,;）)])/g;
/** A text without one of these has no gap. */
const MARK = /[\s_＿）)][件条份宗起例篇次期场人]/;

/** Where a number was left out: 公开信息　条，. Null where none was. */
export function numberGap(text: string): { readonly start: number; readonly end: number } | null {
  if (!MARK.test(text)) return null;
  for (const { 0: gap, index } of text.matchAll(GAP)) {
    const [word] = COUNTED.exec(text.slice(Math.max(0, index - LONGEST), index)) ?? [];
    if (word !== undefined) return { start: index - word.length, end: index + gap.length };
  }
  return null;
}
