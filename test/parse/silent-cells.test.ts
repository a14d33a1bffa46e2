import { describe, expect, test } from 'vitest';
import type { Address } from '../../src/form/address.js';
import { forms } from '../../src/form/forms.js';
import { parseReport } from '../../src/parse/index.js';
import { valueAt } from '../../src/report/get-cell.js';
import { names } from '../fuzz/silently-wrong.js';

const second = '二、主动公开政府信息情况';
const third = '三、收到和处理政府信息公开申请情况';
const fourth = '四、政府信息公开行政复议、行政诉讼情况';
const results = '结果维持|结果纠正|其他结果|尚未审结|总计';
const cells = (text: string): string => text.replaceAll(' ', '\t').replaceAll('_', '');
const lines = (text: string): string => text.replaceAll(' ', '\n');
const markdown = (...rows: readonly string[]): string =>
  rows.map((row) => `| ${row.split(' ').join(' | ').replaceAll('_', '')} |`).join('\n');

/** What a document says of a cell: its value; `open` where it is null and not for a blank, inferred, or named by a finding. */
function said(source: string, address: string, year: number): unknown {
  const { report, readings, findings } = parseReport(source, { year });
  const value = valueAt(report, address as Address) ?? null;
  const reading = readings.get(address as Address);
  const isOpen = reading?.guessed || findings.some((finding) => names(finding, address as Address));
  return isOpen || (value === null && reading?.state !== 'blank') ? 'open' : value;
}

describe('a cell is open', () => {
  test.each([
    {
      what: 'where heads in another order than that of the form do not name all columns',
      source: [third, cells('_ 自然人 科研机构 商业企业 总计'), cells('（一）予以公开 1 2 0 0 0 0 3')].join(
        '\n',
      ),
      address: '/requests/outcomes/granted/business',
    },
    {
      what: 'where a head broken over lines shows that columns stand in another order',
      source: lines(
        `${third} 自然人 法人或其他组织 总计 商业企业 社会公益组织 科研 机构 法律服 务机构 其他 （一）予以公开 1 2 0 0 0 0 3`,
      ),
      address: '/requests/outcomes/granted/business',
    },
    {
      what: 'where heads that blanks break name the columns of section 2 in another order',
      source: `${second}\n第二十条第（一）项\n信 息 内 容 现行有效件数 本年废止件数 本年制\n发件数\n规章 68 5 92`,
      address: '/proactiveDisclosure/regulations/issued',
    },
    {
      what: 'where the label of another row stands among heads in another order',
      source: lines(
        `${second} 第二十条第（一）项 信息内容 规章 本年废止件数 现行有效件数 本年制发件数 0 0 0 行政规范性文件 0 0 8`,
      ),
      address: '/proactiveDisclosure/normativeDocuments/issued',
    },
    {
      what: 'where the head of a group stands among those of section 4, a line each, over cells between bars',
      source: [
        fourth,
        ...['行政复议', '结果纠正', '||||', '结果维持', '行政诉讼', ...results.split('|').slice(2)],
        ...['未经复议直接起诉', '复议后起诉', '||||', ...results.split('|'), ...results.split('|'), '|||||'],
        ...'0 — _ _ _ 3 - 0 _ 3 12 _ - _ 12'.replaceAll('_', '').split(' '),
        '||',
      ]
        .map((line) => (line.startsWith('|') ? line : `${line} |`.trim()))
        .join('\n'),
      address: '/remedies/reconsideration/upheld',
    },
    {
      what: 'where a row with a bar below each cell has a blank cell more than columns',
      source: `${fourth}\n${`${results} ${results} ${results} / _ 0 _ _ — _ _ 0 _ _ — _ 0 / _`
        .replaceAll('|', ' ')
        .replaceAll('_', '')
        .split(' ')
        .join('\n|\n')}\n|`,
      address: '/remedies/directLitigation/pending',
    },
    {
      what: 'where its label stands below figures and their ordinal, beside a caption',
      source: [
        third,
        markdown(
          '_ _ _ 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计',
          '三、本年度办理结果 （三）不予公开 8. 368 0 37 0 0 0 405',
          '三、本年度办理结果 属于行政查询事项 _ _ _ _ _ _ _ _',
        ),
      ].join('\n'),
      address: '/requests/outcomes/denied.administrativeInquiry/naturalPerson',
    },
    {
      what: 'where the cells before its label are lost beside an empty column, and its total stands left of the heads',
      source: [
        third,
        markdown(
          '_ _ _ _ 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计',
          '_ 三、本年度办理结果 （五）不予处理 1.信访举报投诉类申请 1 2 3 0 0 0 6',
          '_ （六）其他处理 3.其他 _ _ _ _ _ _ 5 _',
        ),
      ].join('\n'),
      address: '/requests/outcomes/other.miscellaneous/otherOrg',
    },
    {
      what: 'where heads that blanks break name the columns of section 3 in another order',
      source: [
        third,
        '自　然 人 法人或其他组织 总计',
        '法律服务机构 科研机构 社会　公益组织 商业企业 其他',
        '（一）予以公开 24 23 26 37 67 65 242',
      ].join('\n'),
      address: '/requests/outcomes/granted/legalServiceOrg',
    },
    {
      what: 'where its label stands below the number of a page, below figures and their ordinal',
      source: [
        third,
        cells('_ _ 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计'),
        cells('（三）不予公开 7. 0 0 5 160 11 0 176'),
        '6 / 9',
        cells('_ 属于行政执法案卷 _ _ _ _ _ _ _'),
      ].join('\n'),
      address: '/requests/outcomes/denied.enforcementFile/total',
    },
    {
      what: 'where only the end of its label stands before it',
      source: [second, markdown('信息内容 本年收费金额（单位：万元）', '行政 _', '_ _', '事业性收费 _')].join(
        '\n',
      ),
      address: '/proactiveDisclosure/fees/amount',
    },
    {
      what: 'where the total stands before the head over organisations, whose own are lost',
      source: `${third}\n|总计 | 法人或其他组织 | 自然人 |\n|（一）予以公开 | 9 | 1 | 2 | 3 | 1 | 1 | 1 |`,
      address: '/requests/outcomes/granted/naturalPerson',
    },
    {
      what: 'where a blank stands before a figure said twice, and no head tells that it is one',
      source: [second, markdown('第二十条第（八）项 _ _ _', '行政事业性收费 _ — —')].join('\n'),
      address: '/proactiveDisclosure/fees/previousItems',
      year: 2020,
    },
    {
      what: 'where the head of another column stands before it, on a line of its own',
      source: `${second}\n\t政府集中采购\n\t本年新制作数量\n\t4`,
      address: '/proactiveDisclosure/procurement/amount',
      year: 2020,
    },
    {
      what: 'where words end a row that no other is like',
      source: `${third}\n\t（一）予以公开\n\t8\n\t1\n\t6\n\t5\n12\n\t0\n\t20\n\t（五）不予处理（件）\n1\n\n\t四、结转下年度继续办理\n\t1`,
      address: '/requests/outcomes/granted/otherOrg',
    },
    {
      what: 'where it can be the number of a page, as another is that stands a line each in section 2',
      source: lines(
        `${second} 信息内容 本年制发件数 本年废止件数 现行有效件数 规章 2 3 0 — 行政许可 7 行政处罚 4 行政强制 -`,
      ),
      address: '/proactiveDisclosure/penalties/decisions',
    },
    {
      what: 'where figures stand before the first label, a line each',
      source: `${fourth}\n${results.replaceAll('|', ' ')}\n1 0 0 0 1\n行政复议\n2 0 0 0 2\n行政诉讼（未经复议直接起诉）\n3 0 0 0 3\n行政诉讼（复议后起诉）\n3 0 0 0 3`,
      address: '/remedies/directLitigation/upheld',
    },
    {
      what: 'where there are more sets of heads than names of groups over as many figures',
      source: `${fourth}\n| ${results}|未经复议直接起诉|复议后起诉 |\n| ${results}|${results} |\n| 0|/|—|0|-|/|0|170|6|176 |`,
      address: '/remedies/directLitigation/upheld',
    },
    {
      what: 'where its label stands beside the head over labels',
      source: `${second}\n第二十条第（八）项|信息内容|行政事业性收费 |\n本年收费金额（单位：万元）|7 |`,
      address: '/proactiveDisclosure/fees/amount',
    },
    {
      what: 'where its label is one of several side by side',
      source: `${second}\n信息内容|规章|行政规范性文件|行政许可|行政事业性收费 |\n本年制发件数|4|5|6|7 |`,
      address: '/proactiveDisclosure/fees/amount',
    },
    {
      what: 'where blank heads stand over a row of single strokes, which are no marks',
      source: [
        fourth,
        '|  |  |  |  |  |',
        '| - | - | - | - | - |',
        '| 行政复议 |  |  |  |  |',
        `| ${results} |`,
        '|  |  |  |  |  |',
      ].join('\n'),
      address: '/remedies/reconsideration/upheld',
    },
    {
      what: 'where a row of blanks goes on with the label of figures above it',
      source: [
        third,
        markdown(
          '_ _ 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计',
          '- - - - - - - - -',
          '（六）其他处理 1.申 42 78 21 79 55 76 351',
          '_ 请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 _ _ _ _ _ _ _',
        ),
      ].join('\n'),
      address: '/requests/outcomes/other.correctionOverdue/business',
    },
    {
      what: 'where a cell a line behind a tab goes on for more lines than a row has',
      source: [
        third,
        '\t自然人\n\t商业企业\n\t科研机构\n\t法律服务机构\n\t社会公益组织\n\t其他\n\t总计',
        ...forms['2021'].requestRows.map(
          ({ ordinal, zh }) => `\t${ordinal}${zh}${'\n\t0\n\t0\n\t0\n\t1\n\t0\n\t0\n\t1'}`,
        ),
      ].join('\n'),
      address: '/requests/carriedForward/publicInterestOrg',
    },
    {
      what: 'where the end of its label stands behind its figures',
      source: [second, ...'行政 36 _ _ 许可 _ _ _'.split(' ').map((text) => `\t${cells(text)}`)].join('\n'),
      address: '/proactiveDisclosure/licensing/previousItems',
      year: 2020,
    },
    {
      what: 'where the first word of the next label stands in place of a blank',
      source: [third, ...'（一）予以公开 0 0 12 337 6 355 （五）'.split(' ').map((text) => `\t${text}`)].join(
        '\n',
      ),
      address: '/requests/outcomes/granted/otherOrg',
    },
    {
      what: 'where blanks stand behind its label, below figures with nothing but its ordinal and the mark of a note',
      source: [
        third,
        markdown(
          '_ 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计',
          '1.信访举报投诉类申请 0 3 2 0 0 0 5',
          '2*. 0 0 0 0 0 0 0',
          '重复申请 _ _ _ _ _ _ _',
        ),
      ].join('\n'),
      address: '/requests/outcomes/notProcessed.duplicate/total',
    },
    {
      what: 'where a remark stands behind fewer figures than columns',
      source: `${second}\n\t行政事业性收费\n\t4\n\t注：含上年度结转2件。`,
      address: '/proactiveDisclosure/fees/previousItems',
      year: 2020,
    },
    {
      what: 'where a remark in brackets stands behind fewer figures than columns, and another row is as long',
      source: `${second}\n${'行政许可 1 2 3 行政处罚 2 6 （说明：含上年度结转2件）'.replaceAll(/^| /g, '\n\t')}`,
      address: '/proactiveDisclosure/penalties/itemChange',
      year: 2020,
    },
    {
      what: 'where who filled in the form stands behind fewer figures than columns, and another row is as long',
      source: `${second}\n${'行政许可 1 2 3 行政处罚 2 6 填表人：张三'.replaceAll(/^| /g, '\n\t')}`,
      address: '/proactiveDisclosure/penalties/itemChange',
      year: 2020,
    },
    {
      what: 'where two bars part cells of which a program left out the blank ones, and the bars are one fewer than columns',
      source: `${fourth}\n${results.replaceAll('|', '||')}\n-||10||10||0||3||-||—||3`,
      address: '/remedies/reconsideration/corrected',
    },
    {
      what: 'where the head of the total stands before the last of the others, on one line',
      source: `${third}\n自然人 商业企业 科研机构 社会公益组织 法律服务机构 总计 其他\n（一）予以公开 4 3 0 0 79 86 0`,
      address: '/requests/outcomes/granted/otherOrg',
    },
    {
      what: 'where the title of the page tears the head that names its unit',
      source: lines(
        `${second} 第二十条第（八）项 信息内容 本年收费金额（单位： 临江市水务局 万元） 行政事业性收费 18.67`,
      ),
      address: '/proactiveDisclosure/fees/amount',
    },
    {
      what: 'where figures of section 2 stand above their labels, and those of the first rows are lost',
      source: [
        second,
        '第二十条第（五）项\n信息内容 本年处理决定数量\n行政许可',
        '第二十条第（六）项\n信息内容 本年处理决定数量\n0\n行政处罚\n8\n行政强制',
      ].join('\n'),
      address: '/proactiveDisclosure/penalties/decisions',
    },
    {
      what: 'where other rows of section 2, a line each, lack figures, and none shows on which side of its label it stands',
      source: [
        second,
        '第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章\n0\n行政规范性文件\n0 - 11',
        '第二十条第（六）项\n信息内容 本年处理决定数量\n行政处罚\n0\n行政强制',
      ].join('\n'),
      address: '/proactiveDisclosure/penalties/decisions',
    },
    {
      what: 'where a label that is only the rest of one stands behind figures, before blanks',
      source: [
        fourth,
        cells(`_ ${results.replaceAll('|', ' ')}`),
        cells('行政诉讼（未经 0 9 0 0 9 复议直接起诉） _ _ _ _ _'),
      ].join('\n'),
      address: '/remedies/directLitigation/corrected',
    },
    {
      what: 'where its label stands below figures that have nothing but its ordinal',
      source: [
        third,
        markdown(
          '_ _ 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计',
          '三、本年度办理结果 （一） 0 0 0 0 0 0 0',
          '_ 予以公开 _ _ _ _ _ _ _',
        ),
      ].join('\n'),
      address: '/requests/outcomes/granted/total',
    },
    {
      what: 'where section 4 stands on its side, a cell a line, and a page ends before its first figures',
      source: `${fourth}\n\n${[
        '行政复议 行政诉讼（未经复议直接起诉） 行政诉讼（复议后起诉） 结果维持',
        '4 2 4 结果纠正 9 5 7 其他结果 3 6 5 尚未审结 4 5 7 总计 20 18 23',
      ]
        .map((page) => lines(page).replaceAll(/^/gm, '\t'))
        .join('\n\f')}`,
      address: '/remedies/reconsideration/corrected',
    },
    {
      what: 'where more rows of its table are without any label than have theirs',
      source: [third, ...['5 3', '9 7', '（一）予以公开 1 2 3 4 5 6 21'].map(cells)].join('\n'),
      address: '/requests/outcomes/granted/otherOrg',
    },
    {
      what: 'where the mark of a note that a line break tears stands between heads in another order',
      source: lines(
        `${third} 自然人 法人或其他组织 总计 科研机构〔 2〕 商业 企业 社会公益组织 法律服务机构 其他 （一）予以公开 1 2 0 0 0 0 3`,
      ),
      address: '/requests/outcomes/granted/business',
    },
    {
      what: 'where the number of a page stands between the head of the total and the others, those of persons last',
      source: `${third}\n\n|总计\n\n9\n\n${'法人或其他组织 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 （一）予以公开 ２０５ _ _ １０ １９３ — ２'
        .split(' ')
        .map((text) => `|${cells(text)}`)
        .join('\n\n')}`,
      address: '/requests/outcomes/granted/total',
    },
    {
      what: 'where its label, with another ordinal than its own, is the first piece of one',
      source: lines(`${third} 2.其他 0 0 0 0 0 0 0 法律行政法规禁止公开 3.危及“三安全一稳定” 0 0 0 0 0 0 0`),
      address: '/requests/outcomes/other.miscellaneous/total',
    },
    {
      what: 'where two names of groups, each with its heads, stand above figures of both',
      source: lines(
        [
          fourth,
          `行政复议|${results}|3|0|0|0|3`,
          `行政诉讼（未经复议直接起诉）|${results}`,
          `行政诉讼（复议后起诉）|${results}|197|0|0|0|197|197|0|0|0|197`,
        ]
          .join('|')
          .replaceAll('|', ' '),
      ),
      address: '/remedies/directLitigation/upheld',
    },
    {
      what: 'where the number of a page stands between heads in another order',
      source: lines(
        `${third} 自然人 法人或其他组织 总计 科研机构 商业企业 社会公益组织 法律服务机构 3 其他 （一）予以公开 1 0 2 0 0 0 3`,
      ),
      address: '/requests/outcomes/granted/business',
    },
    {
      what: 'where the number of a page and how many there are stand between heads in another order',
      source: `${third}\n自然人\n法人或其他组织\n总计\n商业企业\n其他\n社会公益组织\n法律服务机构\n7 / 9\n科研机构\n${lines('（一）予以公开 1 0 2 0 0 0 3')}`,
      address: '/requests/outcomes/granted/otherOrg',
    },
    {
      what: 'where a bar alone ends its row behind an empty column',
      source: lines(
        `${second} |信息内容 | |本年制发件数 |本年废止件数 |现行有效件数 |规章 | |66 |918 | |行政规范性文件 | | |7 |70`,
      ),
      address: '/proactiveDisclosure/regulations/issued',
    },
    {
      what: 'where a figure stands below a blank cell that a tab leads',
      source: `${third}\n\t2.重复申请\n\t\n11\n\t\n\t\n\t\n\t\n\t\n\t5\n`,
      address: '/requests/outcomes/notProcessed.duplicate/naturalPerson',
    },
    {
      what: 'where words that the form does not have stand between its group and figures',
      source: [
        fourth,
        ...[
          '行政复议',
          '结果|结果|其他|尚未|总计',
          '维持|纠正|结果|审结|总计',
          '',
          '信访投诉',
          results,
          '0|0|0|2|2',
        ].map((text) => `| ${text.includes('|') ? text : Array(5).fill(text).join('|')} |`),
      ].join('\n'),
      address: '/remedies/reconsideration/total',
    },
    {
      what: 'where the mark of a note in brackets stands behind the first figure of section 4',
      source: `${fourth}\n${cells('行政复议 _ _ _ _ _ 行政诉讼')}\n${cells('20[1] _ 94 32 73 219 85 4 5 75 169 63 91 78 6 238')}`,
      address: '/remedies/reconsideration/upheld',
    },
  ])('$what', ({ source, address, year = 2024 }) => {
    expect(said(source, address, year)).toBe('open');
  });
});

describe('a cell is read', () => {
  test.each([
    {
      what: 'below a head of section 2 with blanks in it and in the mark of its note',
      source: `${second}\n第二十条第（一）项\n信息内容 现行有效件数 本年废止件数 本 年 制 发 件 数 [ 1 ]\n规 章 49 22 60`,
      address: '/proactiveDisclosure/regulations/issued',
      want: 60,
    },
    {
      what: 'below heads with the marks of notes, in the order of these',
      source: [
        second,
        '第二十条第（一）项',
        '信息内容 现行有效件数① 本年废止件数 本年制发件数[1]',
        '规章² 7 5 6',
      ].join('\n'),
      address: '/proactiveDisclosure/regulations/issued',
      want: 6,
    },
    {
      what: 'below heads of section 2 that blanks break, in the order of these',
      source: `${second}\n第二十条第（一）项\n信 息 内 容 现行有效件数 本年废止件 数 ② 本年制发件数\n规章 68 5 92`,
      address: '/proactiveDisclosure/regulations/issued',
      want: 92,
    },
    {
      what: 'without the mark of a page that stands below it',
      source: [
        third,
        '\t（一）予以公开',
        ...'12000'.split('').map((text) => `\t${text}`),
        '- 7 -',
        '\t0',
        '\t3',
      ].join('\n'),
      address: '/requests/outcomes/granted/legalServiceOrg',
      want: 0,
    },
    {
      what: 'with the unit of its head, below a label whose bracket a line break leaves open',
      source: `${second}\n行政强制（单位\n：件）\n0\n第二十条第（八）项(件)\n信息内容 本年收费金额（单位：万元）\n行政事业性收费\n0.81`,
      address: '/proactiveDisclosure/fees/amount',
      want: { value: '0.81', unit: 'wanYuan' },
    },
    {
      what: 'with the unit of a head that is only like its own, below a label whose bracket a line break leaves open',
      source: `${second}\n行政强制（单位 928\n：件）\n第二十条第（八）项\n信息内容 本年收费总额（单位：万元）（件）\n行政事业性收费 23`,
      address: '/proactiveDisclosure/fees/amount',
      want: { value: '23', unit: 'wanYuan' },
    },
    {
      what: 'with the unit of a head that is only like its own, and that blanks break',
      source: `${second}\n第二十条第（八）项\n信息内容 本 年 收 费 总 额 （ 单 位 ： 万 元 ）\n行政事业性收费 23`,
      address: '/proactiveDisclosure/fees/amount',
      want: { value: '23', unit: 'wanYuan' },
    },
    {
      what: 'as that of its group, in the label of which the mark of a note stands',
      source: `${fourth}\n${cells('行政诉讼（未经复议直接起（注1）诉） 0 0 0 7 7')}`,
      address: '/remedies/directLitigation/pending',
      want: 7,
    },
  ])('$what', ({ source, address, want }) => {
    expect(said(source, address, 2024)).toEqual(want);
  });
});
