/**
 * Characters of the form, of titles and of remarks as traditional writing has them, each before the one the form uses.
 * Where a character has several traditional forms, each stands here.
 */
const traditional =
  '萬万專专業业個个為为爲为舉举於于眾众衆众會会體体關关內内決决況况減减製制辦办務务動动檔档區区發发號号後后國国圖图處处備备復复複复覆复審审對对導导屬属佈布廢废開开強强當当錄录録录態态總总' +
  '執执掃扫護护報报據据數数無无時时術术機机權权條条來来構构標标欄栏沒没註注瀏浏滿满點点現现監监碼码確确稱称穩稳類类係系糾纠納纳組组織织經经結结繼继續续維维編编繳缴網网罰罚範范獲获' +
  '補补規规覽览計计認认訓训議议許许訟讼設设訪访評评識识訴诉詢询說说請请調调責责購购費费資资轉转載载過过這这進进適适郵邮採采鏈链閉闭問问間间頁页頂顶項项題题額额';

/**
 * The characters that radicals look like, in the order of the radicals from U+2E80 on: some converters write the one
 * for the other, and compatibility normalisation leaves them as they are. Blanks are for radicals that are no whole
 * characters. The radicals of the Kangxi block normalisation takes care of.
 */
const likeRadicals =
  ' 厂          小 兀             日月  民      牛 王  示 竹       羊    聿月臼   虎  西见角  贝 车   邑 长长长门  雨青韦页风飞食   首马骨鬼鱼鸟卤麦黄黾齐齐齿齿龙龙龟龟';

type Pair = readonly [written: string, inForm: string];

/** Each character that is written otherwise than in the form, with the form's own. */
export const writtenForms: ReadonlyMap<string, string> = new Map([
  ...Array.from(traditional.matchAll(/(.)(.)/g), ([, sign = '', own = '']): Pair => [sign, own]),
  ...[...likeRadicals].flatMap((own, at): Pair[] =>
    own === ' ' ? [] : [[String.fromCharCode(0x2e80 + at), own]],
  ),
]);

function marked(signs: Iterable<string>): Uint8Array {
  const marks = new Uint8Array(0x10000);
  for (const sign of signs) marks[sign.charCodeAt(0)] = 1;
  return marks;
}

/** For each code unit whether the form writes its character otherwise; all of them are of one code unit. */
const isOtherwise = marked(writtenForms.keys());

/** A text with the characters of the form as the form writes them, character for character. */
export function asInForm(text: string): string {
  let written = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    if (isOtherwise[text.charCodeAt(at)] === 0) continue;
    written += text.slice(done, at) + (writtenForms.get(text.charAt(at)) as string);
    done = at + 1;
  }
  return done === 0 ? text : written + text.slice(done);
}
