import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/parse/block.js';
import { readHtml } from '../../../src/parse/front-ends/html.js';

/** What a block holds, for a glance: the text of a paragraph, a heading with its level, the cells of each row. */
function held(block: Block): unknown {
  if (block.kind === 'table') return block.rows.map(({ cells }) => cells.map(({ text }) => text));
  if (block.kind === 'heading') return `h${block.level} ${block.text}`;
  return block.kind === 'paragraph' ? block.text : block.kind;
}

const read = (html: string) => readHtml(html).blocks.map(held);

describe('what is typed into a cell', () => {
  const cell = (html: string): unknown => read(`<table><tr><td>${html}</td><td>甲</td></tr></table>`);

  test.each([
    { html: '<input type="text" value="5">', want: '5' },
    { html: '<div><span><INPUT VALUE=５ disabled></span></div>', want: '５' },
    { html: '<input value="5" type="number"/>件', want: '5 件' },
    { html: '<textarea rows="1"> 5 </textarea>', want: '5' },
    { html: '5<input value="7">', want: '5 7' },
    { html: '<input value="5"><input value="7">', want: '5 7' },
    { html: '<input type="hidden" value="7">5', want: '5' },
    { html: '<input type="button" value="7"><input type=checkbox value=8>', want: '' },
    { html: '<input value="7" style="display:none"><input hidden value="7">', want: '' },
    { html: '<textarea hidden>7</textarea>', want: '' },
    { html: '<input value="请填写"><input>', want: '' },
  ])('$html', ({ html, want }) => {
    expect(cell(html)).toEqual([[[want, '甲']]]);
  });

  test('has its place', () => {
    const html = '<table><tr><td><input class="a" value=\'15\' size="4"></td></tr></table>';
    const [table] = readHtml(html, { offset: 3 }).blocks;
    const { start, end } =
      table?.kind === 'table' ? (table.rows[0]?.cells[0] ?? table) : { start: 0, end: 0 };

    expect(html.slice(start - 3, end - 3)).toBe('15');
  });

  test('is no text of the page elsewhere', () => {
    expect(read('<p>共<input value="5">页</p><textarea>5</textarea>')).toEqual(['共页']);
  });
});

describe('readHtml', () => {
  test.each<[string, string, unknown]>([
    ['paragraphs', '<p>甲</p><div>乙<p>丙</p></div>丁', ['甲', '乙', '丙', '丁']],
    ['a break begins a paragraph', '甲<br>乙<BR/>丙', ['甲', '乙', '丙']],
    ['headings', '<h1>甲</h1><h3>乙</h3>丙', ['h1 甲', 'h3 乙', '丙']],
    ['white space', '<p> 甲 \n\t 乙&nbsp;</p>', ['甲 乙']],
    ['entities', '<p>&lt;b&gt; &amp; &#x4e00;</p>', ['<b> & 一']],
    ['spans', '<p><span>二、</span><b>主动</b>公开</p>', ['二、主动公开']],
    ['script and style', '<script>var a="<p>x</p>"</script><style>p{}</style><p>甲</p>', ['甲']],
    [
      'a word processor',
      '<!--[if gte mso 9]><xml><p>x</p></xml><![endif]--><P CLASS=MsoNormal>甲<O:P></O:P></P>',
      ['甲'],
    ],
    [
      'a table',
      '<table><tr><th>甲</th><td>1</td></tr><tr><td>乙</td><td>&nbsp;</td></tr></table>',
      [
        [
          ['甲', '1'],
          ['乙', ''],
        ],
      ],
    ],
    [
      'cells of several paragraphs',
      '<table><tr><td><p>商业</p><p>企业</p></td><td>商业<br>企业</td></tr></table>',
      [[['商业 企业', '商业 企业']]],
    ],
    [
      'cells that nobody closes',
      '<table><tr><td>甲<td>1<tr><td>乙<td>2</table>',
      [
        [
          ['甲', '1'],
          ['乙', '2'],
        ],
      ],
    ],
    ['cells without a row', '<table><td>甲<td>1</table>', [[['甲', '1']]]],
    [
      'a table in a table',
      '<table><tr><td><p>甲</p><table><tr><td>1</td></tr></table><p>乙</p></td></tr></table>',
      ['甲', [['1']], '乙'],
    ],
    [
      'a cell with a whole article',
      `<table><tr><td>${`<p>${'文'.repeat(120)}</p>`.repeat(4)}</td></tr></table>`,
      Array(4).fill('文'.repeat(120)),
    ],
    ['a table that nobody closes', '<p>甲</p><table><tr><td>1', ['甲', [['1']]]],
    ['text between rows', '<table>甲<tr><td>1</td></tr></table>', ['甲', [['1']]]],
    [
      'cells with paragraphs that nobody closes',
      '<table><tr><td><p>甲<td><p>1<tr><td><p>乙</table>',
      [[['甲', '1'], ['乙']]],
    ],
    [
      'an end tag that strays into a cell',
      '<div><table><tr><td>甲</div></td><td>1</td></tr></table>',
      [[['甲', '1']]],
    ],
    ['a bold stretch over the end of a paragraph', '<b><p>甲</b>乙</p>', ['甲乙']],
    ['end tags alone', '甲</br>乙</p>丙</span>丁', ['甲', '乙', '丙丁']],
    ['a second document', '<html><body>甲</body></html><html><body>乙', ['甲', '乙']],
    ['a picture of another language', '甲<svg><path/><g/></svg>乙<svg/>丙', ['甲乙丙']],
    ['a namespace island', '<xml><w:a/><p>x</p></xml>甲<xml/>乙', ['甲乙']],
    [
      'what is hidden',
      '<p hidden>x</p><p>甲<span STYLE="color:red; Display : none">x</span>乙</p>',
      ['甲乙'],
    ],
    [
      'hidden cells and rows',
      '<table><tr hidden><td>x</td></tr><tr><td>甲<td style=display:none>x<td>1</table>',
      [[['甲', '1']]],
    ],
    ['a hidden cell without a table', '甲<td hidden>x</td>乙', ['甲x乙']],
    ['a page that scripts show', '<html hidden><body style="display:none"><p>甲</p></body></html>', ['甲']],
    ['what is only in part of a word hidden', '<p style="mso-display:none">甲</p>', ['甲']],
    ['what takes up its place and is not seen', '<p>甲<b style="visibility: hidden">x</b></p>', ['甲']],
    ['what is struck out', '<p><del>12</del>15<s>x</s><strike>x</strike></p>', ['15']],
    ['the reading of a character', '<p><ruby>诉<rp>(</rp><rt>sù</rt></ruby>讼</p>', ['诉讼']],
    ['digits off the line', '<p>3<sup>注<b>1</b></sup>4 H<sub>2</sub>O</p><p>5', ['3注¹4 H₂O', '5']],
    ['digits off the line that nobody puts back', '<p>3<sup>1</p><p>4</p>', ['3¹', '4']],
    ['a bold stretch that ends in a raised one', '<p><b>3<sup>1</b>2</sup>4</p>', ['3¹²4']],
    ['a raised stretch that ends in what is hidden', '<p>3<sup>1<i hidden>x</sup>x</i>4</p>', ['3¹4']],
    ['nothing', '', []],
  ])('%s', (_, html, blocks) => {
    expect(read(html)).toEqual(blocks);
  });

  test('places cells with spans in the grid', () => {
    const [table] = readHtml(
      '<table><tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr><tr><td>1</td><td>2</td></tr></table>',
    ).blocks;

    expect(
      table?.kind === 'table' && table.rows.map(({ cells }) => cells.map(({ column }) => column)),
    ).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  test('keeps the place of every piece in the source', () => {
    const html = '<p>  甲&nbsp;<b>乙</b> 丙 </p>';
    const [block] = readHtml(html).blocks;

    expect(block?.kind).toBe('paragraph');
    if (block?.kind !== 'paragraph') return;
    expect(html.slice(block.start, block.end)).toBe('甲&nbsp;<b>乙</b> 丙');
    expect(block.text).toBe('甲\u00a0乙 丙');
    expect([...block.text].map((_, index) => html[block.offsetAt?.(index) ?? -1])).toEqual([
      '甲',
      '&',
      '乙',
      ' ',
      '丙',
    ]);
  });

  test('counts from where the document begins in its source', () => {
    expect(readHtml('<p>甲</p>', { offset: 10 }).blocks).toMatchObject([{ start: 13, end: 14 }]);
  });

  test('knows a paragraph by its indent', () => {
    const indents = readHtml('<p>　　甲</p><p>　　　　乙</p><p>丙</p>').blocks.map(
      (block) => block.kind === 'paragraph' && block.indented,
    );

    expect(indents).toEqual([true, false, false]);
  });

  test('takes the title and the day of publication from the head', () => {
    const { documentTitle, publishedOn, blocks } = readHtml(
      '<head><title> 甲县2023年报告 </title><meta name="PubDate" content="2024-1-9 10:00"></head><p>正文</p>',
    );

    expect(documentTitle?.text).toBe('甲县2023年报告');
    expect(publishedOn).toBe('2024-01-09');
    expect(blocks.map(held)).toEqual(['正文']);
  });

  test.each([
    '<meta content="2024-01-09" name="PubDate">',
    '<META Property=article:published_time Content=2024-01-09T10:00:00>',
    '<meta name="PubDate" content="2024-01-09" content="2020-01-01"><meta name="PubDate" content="2020-01-01">',
  ])('takes the day of publication from %s', (html) => {
    expect(readHtml(html).publishedOn).toBe('2024-01-09');
  });

  test('stops where elements nest too deep', () => {
    const html = `<p>甲</p>${'<div>'.repeat(5)}乙`;
    const cut = readHtml(html, { offset: 10, depthLimit: 4 });

    expect(readHtml(html, { offset: 10, depthLimit: 5 }).unread).toBeNull();
    expect(cut.unread).toEqual({ limit: 'depth', from: 10 + html.lastIndexOf('<div>') });
    expect(cut.blocks.map(held)).toEqual(['甲']);
  });

  test('knows the indent behind a line break and where it is written as references', () => {
    const indents = readHtml('<p>\n　　甲</p><p>&emsp;&emsp;乙</p>').blocks.map(
      (block) => block.kind === 'paragraph' && block.indented,
    );

    expect(indents).toEqual([true, true]);
  });

  test('has neither where the head states none', () => {
    expect(readHtml('<meta name="PubDate" content="soon"><p>甲</p>')).toMatchObject({
      documentTitle: null,
      publishedOn: null,
    });
  });
});
