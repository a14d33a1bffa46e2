import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outline } from '../../src/render/outline.js';
import type { Part } from '../../src/render/part.js';
import { renderMarkdown } from '../../src/render/render-markdown.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { anyReport } from '../generators/any-report.js';
import { nastyParagraph } from '../generators/paragraphs.js';
import { markdownTree, type Seen } from './markdown-tree.js';
import { between, report } from './reports.js';

const section2 = (of: AnnualReport) => between(renderMarkdown(of), '## 二、主动公开政府信息情况', '## 三');
const section3 = (of: AnnualReport) =>
  between(renderMarkdown(of), '## 三、收到和处理政府信息公开申请情况', '## 四').split('\n');
const section4 = (of: AnnualReport) =>
  between(renderMarkdown(of), '## 四、政府信息公开行政复议、行政诉讼情况', '## 五').split('\n');

describe('the frame', () => {
  test('has all six sections also where nothing is said', () => {
    const headings = renderMarkdown(report('2021')).match(/^#.*$/gm);

    expect(headings).toEqual([
      '# 北川市水务局2024年政府信息公开工作年度报告',
      '## 一、总体情况',
      '## 二、主动公开政府信息情况',
      '## 三、收到和处理政府信息公开申请情况',
      '## 四、政府信息公开行政复议、行政诉讼情况',
      '## 五、存在的主要问题及改进情况',
      '## 六、其他需要报告的事项',
    ]);
  });

  test.each([
    ['甲局2024年年度报告', '甲局', 2024, '# 甲局2024年年度报告'],
    ['甲局\n2024年年度报告 ', '甲局', 2024, '# 甲局 2024年年度报告'],
    [null, '甲局', 2024, '# 甲局2024年政府信息公开工作年度报告'],
    ['  ', '甲局', 2024, '# 甲局2024年政府信息公开工作年度报告'],
    [null, null, 2024, '# 2024年政府信息公开工作年度报告'],
    [null, '甲局', null, '# 甲局政府信息公开工作年度报告'],
    [null, null, null, '# 政府信息公开工作年度报告'],
    ['# 甲 <b> #', '甲局', 2024, '# \\# 甲 \\<b> \\#'],
  ])('title %j of %j, %j: %s', (title, name, year, line) => {
    expect(renderMarkdown({ ...report('2021'), title, year, agency: { name } }).split('\n')[0]).toBe(line);
  });

  test('numbers the headings of a section, puts its text before its table and the closing after a line', () => {
    const empty = report('2021').narrative;
    const block = (heading: string | null, ...paragraphs: string[]) => ({ heading, topic: null, paragraphs });
    const narrative = {
      ...empty,
      preamble: [block(null, '按照规定编制。')],
      overview: [block(null, '总述。'), block('主动公开', '甲。', '乙。'), block('监督保障')],
      requests: [block('受理', '丙。')],
      closing: [block(null, '北川市水务局', '', ' 地址：\n北川路8号，邮编100000。 ')],
    };
    const document = renderMarkdown({ ...report('2021'), narrative });

    expect(document).toMatch(
      /报告\n\n按照规定编制。\n\n## 一、总体情况\n\n总述。\n\n### （一）主动公开\n\n甲。\n\n乙。/,
    );
    expect(document).toContain('乙。\n\n### （二）监督保障\n\n## 二');
    expect(document).toContain('### （一）受理\n\n丙。\n\n| 办理情况 |');
    expect(document).toMatch(
      /## 六、其他需要报告的事项\n\n---\n\n北川市水务局\n\n&#x5730;址： 北川路8号，邮编100000。\n$/,
    );
  });
});

describe('section 2', () => {
  test('of edition 2021', () => {
    const values = {
      '/proactiveDisclosure/regulations/issued': 1,
      '/proactiveDisclosure/regulations/repealed': null,
      '/proactiveDisclosure/regulations/inForce': 'n/a',
      '/proactiveDisclosure/licensing/decisions': 1234,
      '/proactiveDisclosure/fees/amount': { value: '3415.74', unit: 'wanYuan' },
    } as const;

    expect(section2(report('2021', values))).toBe(
      [
        '**第二十条第（一）项**',
        '',
        '| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
        '| --- | ---: | ---: | ---: |',
        '| 规章 | 1 |  | / |',
        '| 行政规范性文件 | 0 | 0 | 0 |',
        '',
        '**第二十条第（五）项**',
        '',
        '| 信息内容 | 本年处理决定数量 |',
        '| --- | ---: |',
        '| 行政许可 | 1234 |',
        '',
        '**第二十条第（六）项**',
        '',
        '| 信息内容 | 本年处理决定数量 |',
        '| --- | ---: |',
        '| 行政处罚 | 0 |',
        '| 行政强制 | 0 |',
        '',
        '**第二十条第（八）项**',
        '',
        '| 信息内容 | 本年收费金额（单位：万元） |',
        '| --- | ---: |',
        '| 行政事业性收费 | 3415.74 |',
      ].join('\n'),
    );
  });

  test.each([
    [{ value: '5', unit: 'wanYuan' }, '本年收费金额（单位：万元）', '5'],
    [null, '本年收费金额（单位：万元）', ''],
    ['n/a', '本年收费金额（单位：万元）', '/'],
    [{ value: '100', unit: 'yuan' }, '本年收费金额', '100元'],
    [{ value: '3.0000', unit: null }, '本年收费金额', '3.0000'],
  ] as const)('fees of %j', (amount, head, figure) => {
    const lines = section2(report('2021', { '/proactiveDisclosure/fees/amount': amount })).split('\n');

    expect(lines.at(-3)).toBe(`| 信息内容 | ${head} |`);
    expect(lines.at(-1)).toBe(`| 行政事业性收费 | ${figure} |`);
  });

  test.each([
    [{ value: '5234', unit: 'wanYuan' }, '5234万元'],
    [{ value: '251000', unit: 'yuan' }, '251000元'],
    [{ value: '251000', unit: null }, '251000'],
    [null, ''],
    ['n/a', '/'],
  ] as const)('procurement of %j', (amount, figure) => {
    const lines = section2(report('2019', { '/proactiveDisclosure/procurement/amount': amount })).split('\n');

    expect(lines.at(-3)).toBe('| 信息内容 | 采购项目数量 | 采购总金额 |');
    expect(lines.at(-1)).toBe(`| 政府集中采购 | 0 | ${figure} |`);
  });
});

describe('section 3', () => {
  test('names the chapter and each group once', () => {
    const lines = section3(report('2021', { '/requests/received/naturalPerson': 7 }));

    expect(lines[0]).toBe(
      '| 办理情况 |  |  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |',
    );
    expect(lines.slice(2).map((line) => line.split('|').slice(1, 5).join('|').trim())).toEqual([
      '一、本年新收政府信息公开申请数量 |  |  | 7',
      '二、上年结转政府信息公开申请数量 |  |  | 0',
      '三、本年度办理结果 | （一）予以公开 |  | 0',
      '| （二）部分公开（区分处理的，只计这一情形，不计其他情形） |  | 0',
      '| （三）不予公开 | 1.属于国家秘密 | 0',
      '|  | 2.其他法律行政法规禁止公开 | 0',
      '|  | 3.危及“三安全一稳定” | 0',
      '|  | 4.保护第三方合法权益 | 0',
      '|  | 5.属于三类内部事务信息 | 0',
      '|  | 6.属于四类过程性信息 | 0',
      '|  | 7.属于行政执法案卷 | 0',
      '|  | 8.属于行政查询事项 | 0',
      '| （四）无法提供 | 1.本机关不掌握相关政府信息 | 0',
      '|  | 2.没有现成信息需要另行制作 | 0',
      '|  | 3.补正后申请内容仍不明确 | 0',
      '| （五）不予处理 | 1.信访举报投诉类申请 | 0',
      '|  | 2.重复申请 | 0',
      '|  | 3.要求提供公开出版物 | 0',
      '|  | 4.无正当理由大量反复申请 | 0',
      '|  | 5.要求行政机关确认或重新出具已获取信息 | 0',
      '| （六）其他处理 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 0',
      '|  | 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | 0',
      '|  | 3.其他 | 0',
      '| （七）总计 |  | 0',
      '四、结转下年度继续办理 |  |  | 0',
    ]);
  });

  const other = { '/requests/outcomes/other/total': 4 } as const;
  const rowsOfOther = (of: AnnualReport) =>
    section3(of).filter((line) => /其他处理|补正、|收费通知|3\.其他/.test(line));

  test('prints （六）其他处理 as the row it is in edition 2019', () => {
    expect(rowsOfOther(report('2019', other))).toEqual([
      '|  | （六）其他处理 |  | 0 | 0 | 0 | 0 | 0 | 0 | 4 |',
    ]);
  });

  test('prints it as one row in edition 2021 where the three rows are blank', () => {
    const blanks = Object.fromEntries(
      ['other.correctionOverdue', 'other.feeOverdue', 'other.miscellaneous'].flatMap((code) =>
        [
          'naturalPerson',
          'business',
          'researchInstitute',
          'publicInterestOrg',
          'legalServiceOrg',
          'otherOrg',
          'total',
        ].map((column) => [`/requests/outcomes/${code}/${column}`, null]),
      ),
    );

    expect(rowsOfOther(report('2021', { ...blanks, ...other }))).toEqual([
      '|  | （六）其他处理 |  |  |  |  |  |  |  | 4 |',
    ]);
  });

  test('prints it before the three rows where they are not', () => {
    const labels = rowsOfOther(report('2021', other)).map((line) =>
      line.split(' | ').slice(1, 3).join(' | '),
    );

    expect(labels).toEqual([
      '（六）其他处理 | ',
      '（六）其他处理 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      ' | 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      ' | 3.其他',
    ]);
  });
});

test('section 4 has a row for each group', () => {
  expect(section4(report('2021', { '/remedies/directLitigation/pending': 2 }))).toEqual([
    '|  | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    '| 行政复议 | 0 | 0 | 0 | 0 | 0 |',
    '| 行政诉讼（未经复议直接起诉） | 0 | 0 | 0 | 2 | 0 |',
    '| 行政诉讼（复议后起诉） | 0 | 0 | 0 | 0 | 0 |',
  ]);
});

describe('extra rows', () => {
  const row = { item: '20.1', heads: [], label: '其他主动公开文件', cells: [30, null, 'n/a'] } as const;
  const heads = ['本年新制作数量', '本年新公开数量', '对外公开总数量（2019年起）'];
  const section = (...extraRows: AnnualReport['extraRows']) => section2(report('2019', {}, { extraRows }));

  test('stand in the table of their item under the same heads', () => {
    expect(section({ ...row, heads })).toContain(
      '| 规范性文件 | 0 | 0 | 0 |\n| 其他主动公开文件 | 30 |  | / |\n',
    );
  });

  test('stand in the same table whatever the language', () => {
    const document = renderMarkdown(report('2019', {}, { extraRows: [{ ...row, heads }] }), { locale: 'en' });

    expect(document).toContain('| Normative documents | 0 | 0 | 0 |\n| 其他主动公开文件 | 30 |  | / |\n');
  });

  test('stand in a table of their own under other heads', () => {
    const others = [
      { ...row, heads: ['甲', '乙'] },
      { ...row, label: '第二行', heads: ['甲', '乙'], cells: [1] },
      { ...row, label: '第三行', heads: ['丙'], cells: [2] },
    ];

    expect(section(...others)).toContain(
      [
        '',
        '**第二十条第（一）项**',
        '',
        '| 信息内容 | 甲 | 乙 |  |',
        '| --- | ---: | ---: | ---: |',
        '| 其他主动公开文件 | 30 |  | / |',
        '| 第二行 | 1 |  |  |',
        '',
        '**第二十条第（一）项**',
        '',
        '| 信息内容 | 丙 |',
        '| --- | ---: |',
        '| 第三行 | 2 |',
        '',
      ].join('\n'),
    );
  });

  test('of an item that the edition does not have stand at the end of section 2', () => {
    const foreign = { item: '20.9', heads: ['采购项目数量'], label: '政府集中采购', cells: [3] } as const;

    expect(section2(report('2021', {}, { extraRows: [foreign] }))).toMatch(
      /\*\*第二十条第（九）项\*\*\n\n\| 信息内容 \| 采购项目数量 \|\n\| --- \| ---: \|\n\| 政府集中采购 \| 3 \|$/,
    );
  });

  test.each([
    ['requests', [], [1, 2, 3, 4, 5, 6, 7], '| 另行答复 |  |  | 1 | 2 | 3 | 4 | 5 | 6 | 7 |'],
    ['requests', ['自然人', '总计'], [1, 2], '| 另行答复 | 1 | 2 |'],
    ['requests', [], [1, 2], '| 另行答复 | 1 | 2 |'],
    ['requests', [], [1, 2, 3, 4, 5, 6, 7, 8], '| 另行答复 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |'],
    ['remedies', [], [1, 2, 3, 4, 5], '| 另行答复 | 1 | 2 | 3 | 4 | 5 |'],
  ] as const)('of %s under %j with %j', (item, rowHeads, cells, line) => {
    const extra = { item, heads: rowHeads, label: '另行答复', cells };
    const of = report('2021', {}, { extraRows: [extra] });

    expect(item === 'requests' ? section3(of) : section4(of)).toContain(line);
  });

  test('cannot break out of their cell', () => {
    const hostile = { ...row, heads, label: ' a | b\n| --- |\r\n\\| <b>\u0007' };

    expect(section(hostile)).toContain('| a \\| b \\| --- \\| \\\\\\| \\<b> | 30 |  | / |');
  });
});

describe('remarks', () => {
  const notes = [
    { at: '/proactiveDisclosure/licensing/decisions', text: '含\n变更' },
    { at: 'proactiveDisclosure', text: '数据来自各科室' },
    { at: '/requests/outcomes/other/total', text: '未列出' },
    { at: 'remedies', text: '| 含上年度 |' },
    { at: 'otherMatters', text: '另见附件' },
  ] as const;
  const explanations = [
    { address: '/requests/carriedOver/total', priorValue: 3, newValue: 5, reason: '机构合并' },
  ] as const;
  const document = renderMarkdown(report('2021', {}, { notes, explanations }));

  test('on a cell stand below its table', () => {
    expect(document).toContain(
      '| 行政许可 | 0 |\n\n注：行政许可 · 本年处理决定数量：含 变更\n\n**第二十条第（六）项**',
    );
  });

  test('on a section stand at its end', () => {
    expect(document).toContain('| 行政事业性收费 |  |\n\n注：数据来自各科室\n\n## 三');
    expect(document).toContain('注：\\| 含上年度 \\|\n\n## 五');
    expect(document).toMatch(/## 六、其他需要报告的事项\n\n注：另见附件\n$/);
  });

  test('that explain a figure stand below its table, those on cells not printed at the end', () => {
    expect(document).toContain(
      '\n\n注：二、上年结转政府信息公开申请数量 · 总计：上年报告为3，本报告为5，原因：机构合并' +
        '\n\n注：三（六）其他处理 · 总计：未列出\n\n## 四',
    );
  });

  test('on an address that no form has name it', () => {
    const stray = [{ at: '/requests/nothing' as never, text: '甲' }];

    expect(renderMarkdown(report('2021', {}, { notes: stray }))).toContain(
      '注：/requests/nothing：甲\n\n## 四',
    );
  });
});

test('in English the form speaks English and the report what it speaks', () => {
  const notes = [{ at: '/requests/received/total', text: '含上年度' }] as const;
  const narrative = {
    ...report('2021').narrative,
    overview: [{ heading: '主动公开', topic: null, paragraphs: ['全年公开12条。'] }],
  };
  const fees = { '/proactiveDisclosure/fees/amount': { value: '12', unit: 'yuan' } } as const;
  const document = renderMarkdown(report('2021', fees, { notes, narrative }), { locale: 'en' });

  expect(document).toContain('# 北川市水务局 · Annual report on government information disclosure · 2024\n');
  expect(document).toContain('## 1. Overview\n\n### (1) 主动公开\n\n全年公开12条。');
  expect(document).toContain('| Information | Fees collected this year |\n');
  expect(document).toContain('| Administrative fees | 12 (CNY) |\n');
  expect(document).toContain('|  | (3) Denied | 1. State secret | 0 |');
  expect(document).toContain('Note on Requests received this year · Total: 含上年度');
});

function expected(part: Part): Seen {
  switch (part.kind) {
    case 'title':
      return { kind: 'heading', depth: 1, text: part.text };
    case 'section':
      return { kind: 'heading', depth: 2, text: part.text };
    case 'heading':
      return { kind: 'heading', depth: 3, text: part.text };
    case 'caption':
      return { kind: 'strong', text: part.text };
    case 'sheet': {
      const { labelHeads, heads, rows } = part.sheet;
      const figures = rows.map((row) => [...row.labels, ...row.figures.map(({ text }) => text)]);
      return { kind: 'table', rows: [[...labelHeads, ...heads], ...figures] };
    }
    case 'item':
      return { kind: 'items', texts: [part.text] };
    case 'change':
      return { kind: 'items', texts: [part.texts.map(({ text }) => text).join('')] };
    case 'rule':
      return { kind: 'rule' };
    default:
      return { kind: 'paragraph', text: part.text };
  }
}

test('an independent parser finds the headings, paragraphs and tables of any report, and nothing else', {
  timeout: 60_000,
}, () => {
  const hostile = anyReport().chain((any) =>
    fc
      .record({
        title: fc.option(nastyParagraph()),
        label: nastyParagraph(),
        head: nastyParagraph(),
        text: nastyParagraph(),
      })
      .map(
        ({ title, label, head, text }): AnnualReport => ({
          ...any,
          title,
          extraRows: [...any.extraRows, { item: 'requests', heads: [head], label, cells: [1] }],
          notes: [...any.notes, { at: 'overview', text }],
        }),
      ),
  );
  fc.assert(
    fc.property(hostile, (of) => {
      expect(markdownTree(renderMarkdown(of))).toEqual(outline(of, {}).map(expected));
    }),
    { numRuns: 40 },
  );
});
