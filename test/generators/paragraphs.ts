import fc from 'fast-check';
import { readsAsForm } from '../../src/text/form-line.js';

/** Texts that mean something in Markdown or HTML, or look like a piece of a report. */
const hostile: readonly string[] = [
  '|',
  '| a | b |',
  '|---|---|',
  '--- | ---',
  ':-: | :-:',
  '*',
  '**粗体**',
  '__粗体__',
  '_斜体_',
  '***',
  '`',
  '```',
  '`` a ` b ``',
  '~~~',
  '~~删除~~',
  '---',
  '- - -',
  '===',
  '=',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- 注释 -->',
  '</td></tr>',
  '<?php ?>',
  '<![CDATA[x]]>',
  '<http://a.cn>',
  '&amp;',
  '&lt;b&gt;',
  '&#35;',
  '&#x7c;',
  '&nbsp;',
  '&',
  '\\',
  '\\|',
  '\\\\',
  '\\&amp;',
  '# ',
  '#',
  '###### 六',
  '- ',
  '* ',
  '+ ',
  '-',
  '+',
  '1. ',
  '1) ',
  '12.',
  '1）',
  '> 引用',
  '>',
  '[a](b)',
  '![x](y)',
  '[a]: http://b.cn',
  '[^1]',
  '[^1]: 脚注',
  '[x]',
  '[ ] 待办',
  '](',
  '!',
  'www.gov.cn',
  'WWW.gov.cn/a_b',
  'http://www.gov.cn',
  'https://a.cn/?q=1&copy=2',
  'ftp://a.cn',
  'mailto:a@b.cn',
  'xmpp:a@b.cn/c',
  'a@b.cn',
  'a.b-c_d@e-f.gov.cn',
  '（一）主动公开。本年公开12条。',
  '(二)依申请公开',
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、本年度办理结果',
  '六、其他需要报告的事项',
  '规章 0 0 0',
  '规章 | 1 | 2 | 3',
  '行政许可',
  '第二十条第（一）项',
  '总计',
  '行政复议',
  '自然人',
  '- 1 -',
  '— 2 —',
  '第 3 页',
  '12',
  '0',
  '1 2 3',
  '/',
  '注：含上年度结转数量',
  '│ 规章 │ 1 │',
  '┌──┬──┐',
  '────────',
  '某市某局2024年政府信息公开工作年度报告',
  '😀',
  '👩‍👩‍👧',
  '\u3000',
  'a\u3000b',
  '\u00a0',
  'a\u00a0b',
  '\u200b',
  '  ',
  ' ',
  '"',
  "'",
  '$x$',
  '{{x}}',
  ':smile:',
  '::: note',
  'ｗｗｗ',
  '＜ｂ＞',
];

const plain: readonly string[] = [
  '全年主动公开政府信息',
  '通过门户网站发布',
  '条',
  '1,234',
  '２０',
  '，同比增长12.5%',
  '。',
  '；',
  '我局按时答复申请',
  '“放管服”改革',
  '（其中政策文件3件）',
  '2024年',
  '3月',
  '、',
  '《政府信息公开指南》',
  '：一是',
  'Wi-Fi',
  ' ',
  'A/B',
  '举办培训2期',
];

const openings: readonly string[] = [
  '全年',
  '本年度，',
  '我局',
  '一是',
  '截至2024年12月31日，',
  '本单位通过网站',
  '为加强管理，',
  '对照要求，',
  'APP',
  '“政务公开日”',
  '《条例》',
  '2024年',
];

const LINE_ENDS_AND_CONTROLS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** What the model allows as a paragraph, the signs aside that no output carries: not empty, trimmed, one line. */
function isParagraph(text: string): boolean {
  return text !== '' && text.trim() === text && !LINE_ENDS_AND_CONTROLS.test(text);
}

/** A paragraph that is as hard on Markdown as a paragraph can be. */
export function nastyParagraph(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...hostile) },
    { weight: 2, arbitrary: fc.constantFrom(...plain) },
    { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 5 }) },
  );
  return fc
    .array(piece, { minLength: 1, maxLength: 5 })
    .map((pieces) => pieces.join('').trim())
    .filter(isParagraph);
}

/** A paragraph of ordinary prose, which plain text can carry: neither a heading nor a row of the form. */
export function tameParagraph(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...openings), fc.array(fc.constantFrom(...plain), { maxLength: 8 }))
    .map(([opening, pieces]) => `${opening}${pieces.join('')}`.trim())
    .filter((text) => isParagraph(text) && !readsAsForm(text));
}
