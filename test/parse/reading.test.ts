import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/parse/index.js';
import type { AnnualReport } from '../../src/report/annual-report.js';

const title = '青禾县水务局2023年政府信息公开工作年度报告';
const section2 = '二、主动公开政府信息情况';
const section3 = '三、收到和处理政府信息公开申请情况';
const sections = [
  '一、总体情况',
  section2,
  section3,
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

function reportOf(source: string): AnnualReport {
  const { report } = parseReport(source);
  if (report === null) throw new Error('nothing was read');
  return report;
}

const lines = (...all: readonly string[]): string => all.join('\n');
const rules = (source: string) => parseReport(source).findings.map(({ rule }) => rule);

describe('two reports on one page', () => {
  const page = (agency: string, year: number, figure: string) =>
    `<h1>${agency}${year}年政府信息公开工作年度报告</h1><p>${section2}</p><table><tr><td>行政许可</td><td>${figure}</td></tr></table>`;
  const both = page('青禾县水务局', 2023, '') + page('白石县教育局', 2022, '86');

  test('only the first is read, and the other is named', () => {
    const report = reportOf(both);

    expect(report).toMatchObject({ year: 2023, agency: { name: '青禾县水务局' } });
    expect(report.proactiveDisclosure.licensing.decisions).toBeNull();
    expect(parseReport(both).findings.filter(({ rule }) => rule === 'parse.leftover')).toMatchObject([
      { params: { otherReport: '白石县教育局2022年政府信息公开工作年度报告' } },
    ]);
  });

  test('a title that is repeated is no second report', () => {
    const source = lines(title, '一、总体情况', '甲。', title, section2, '行政许可\t3\t');

    expect(reportOf(source).proactiveDisclosure.licensing.decisions).toBe(3);
    expect(rules(source)).not.toContain('parse.leftover');
  });
});

test('heads of two rows read as one do not order the columns', () => {
  const heads = [
    '',
    '自然人',
    '法人或其他组织',
    '总计',
    '商业企业',
    '科研机构',
    '社会公益组织',
    '法律服务机构',
    '其他',
  ];
  const row = ['一、本年新收政府信息公开申请数量', 1, 0, 0, 0, 0, 9, 10];
  const { received } = reportOf(lines(title, section3, heads.join('\t'), row.join('\t'))).requests;

  expect(received).toMatchObject({ naturalPerson: 1, otherOrg: 9, total: 10 });
});

test('the second half of a label goes with the first, however short that is', () => {
  const source = lines(title, section3, '3.危及“三\t24\t17\t25\t0\t0\t0\t66', '安全一稳定”\t\t\t\t\t\t\t');
  const report = reportOf(source);

  expect(report.requests.outcomes['denied.securityAndStability']).toMatchObject({
    naturalPerson: 24,
    total: 66,
  });
  expect(report.extraRows).toEqual([]);
  expect(rules(source)).not.toContain('parse.label-guess');
});

describe('what only looks like sections', () => {
  const body = sections.flatMap((heading) => [heading, '　　正文。']);

  test.each<[string, readonly string[]]>([
    ['a table of contents below the title', [title, ...sections, '　　根据条例编制。', ...body]],
    ['a menu above the title', ['总体情况', title, '　　根据条例编制。', ...body]],
  ])('%s', (_, all) => {
    const report = reportOf(lines(...all));

    expect(report.title).toBe(title);
    expect(report.narrative.preamble.flatMap(({ paragraphs }) => paragraphs)).toEqual(['根据条例编制。']);
    expect(report.narrative.otherMatters.flatMap(({ paragraphs }) => paragraphs)).toEqual(['正文。']);
    expect(rules(lines(...all))).not.toContain('structure.section-order');
  });
});

test('the title is the line that says most, not the first that could be one', () => {
  const source = `<ul><li>机构概况</li><li>政府信息公开年报</li></ul><h1>${title}</h1><p>一、总体情况</p><p>甲。</p>`;

  expect(reportOf(source)).toMatchObject({ title, year: 2023, agency: { name: '青禾县水务局' } });
});

test('elements nested beyond the limit are left unread, and a finding says so', () => {
  const nested = `<p>${title}</p><p>一、总体情况</p>${'<div>'.repeat(40)}<p>深处。</p>`;

  expect(
    parseReport(nested + '<p>其后。</p>'.repeat(2000), { limits: { depth: 20 } }).findings,
  ).toContainEqual(expect.objectContaining({ rule: 'parse.limit', params: { limit: 'depth', value: 20 } }));
  expect(rules(nested)).not.toContain('parse.limit');
});

test('section 4 with blanks stands below heads of several rows', () => {
  const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const source = lines(
    title,
    sections[3] ?? '',
    '行政复议\t行政诉讼',
    [...results, '未经复议直接起诉', '复议后起诉'].join('\t'),
    [...results, ...results].join('\t'),
    ['1', '', '', '', '1', '', '2', '', '', '2', ...Array<string>(5).fill('')].join('\t'),
  );

  expect(reportOf(source).remedies).toMatchObject({
    reconsideration: { upheld: 1, corrected: null, total: 1 },
    directLitigation: { upheld: null, corrected: 2, total: 2 },
  });
});

test.each([[undefined], [null], [new Uint8Array([1])]])('a source that is no string: %s', (source) => {
  expect(() => parseReport(source as unknown as string)).toThrow(TypeError);
  expect(() => parseReport(source as unknown as string)).toThrow(/decodeSource/);
});

test('a table in HTML stands in Markdown', () => {
  const source = `# ${title}\n\n## 一、总体情况\n\n略有进展。\n\n## ${section2}\n\n<table>\n<tr><td>行政许可</td><td>3</td></tr>\n</table>\n\n## ${sections[5]}\n\n无。`;
  const report = reportOf(source);

  expect(parseReport(source).format).toBe('markdown');
  expect(report).toMatchObject({ title, proactiveDisclosure: { licensing: { decisions: 3 } } });
  expect(report.narrative.overview[0]?.paragraphs).toEqual(['略有进展。']);
  expect(report.narrative.otherMatters[0]?.paragraphs).toEqual(['无。']);
});

test('a caption over figures without a label names them and is no blank row', () => {
  const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].join('\t');
  const source = lines(
    title,
    sections[3] ?? '',
    `行政复议\t\t\t\t`,
    results,
    '1\t0\t0\t0\t1',
    '未经复议直接起诉\t\t\t\t',
    results,
    '2\t0\t0\t0\t2',
  );
  const { reconsideration, directLitigation } = reportOf(source).remedies;
  const missing = parseReport(source).findings.flatMap(({ rule, missing }) =>
    rule === 'structure.row-missing' ? missing : [],
  );

  expect([reconsideration.upheld, reconsideration.total]).toEqual([1, 1]);
  expect([directLitigation.upheld, directLitigation.total]).toEqual([2, 2]);
  expect(missing).toHaveLength(5);
  expect(missing).toContain('/remedies/litigationAfterReconsideration/total');
});

test('a merged cell that a converter wrote out is one cell', () => {
  const source = lines(
    title,
    section2,
    '信息内容\t本年处理决定数量\t本年处理决定数量\t本年处理决定数量',
    '行政许可\t38\t38\t38',
  );

  expect(reportOf(source).proactiveDisclosure.licensing.decisions).toBe(38);
  expect(rules(source).filter((rule) => rule.startsWith('parse.'))).toEqual([]);
});

test('a table one cell a line is read where no heading of a section stands in the source', () => {
  const { proactiveDisclosure, narrative } = reportOf(
    lines(
      title,
      '本局公开了以下信息。',
      '第二十条第（一）项',
      '信息内容',
      '本年制发件数',
      '本年废止件数',
      '现行有效件数',
      '规章',
      '0',
      '0',
      '3',
      '行政规范性文件',
      '1',
      '1',
      '8',
    ),
  );

  expect(proactiveDisclosure).toMatchObject({
    regulations: { issued: 0, repealed: 0, inForce: 3 },
    normativeDocuments: { issued: 1, repealed: 1, inForce: 8 },
  });
  expect(narrative.preamble).toMatchObject([{ paragraphs: ['本局公开了以下信息。'] }]);
});

test('a single line like a row is text where no heading of a section stands in the source', () => {
  const { report, findings } = parseReport(lines(title, '行政许可 3'));

  expect(report).toBeNull();
  expect(findings.map(({ rule }) => rule)).toEqual(['parse.nothing-found']);
});

test('cells that say the same one below the other are no merged cell where each has a line of its own', () => {
  const { proactiveDisclosure } = reportOf(
    lines(title.replace('2023', '2020'), section2, '上一年项目数量', '本年增/减', '行政事业性收费', '5', '5'),
  );

  expect(proactiveDisclosure).toMatchObject({ fees: { previousItems: 5, itemChange: 5 } });
});

test('a merged cell written out is one cell beside blank ones too', () => {
  const source = lines(
    title.replace('2023', '2020'),
    section2,
    '信息内容\t上一年项目数量\t本年增/减\t本年增/减',
    '行政事业性收费\t\t/\t/',
  );

  expect(reportOf(source).proactiveDisclosure).toMatchObject({
    fees: { previousItems: null, itemChange: 'n/a' },
  });
});

test('equal figures below heads that break off alike are those of two columns', () => {
  const source = lines(
    title.replace('2023', '2020'),
    section2,
    '信息内容\t本年新\t本年新\t对外公开总数量',
    '规章\t0\t0\t7',
  );
  const result = parseReport(source);

  expect(result.report?.proactiveDisclosure).toMatchObject({
    regulations: { made: 0, disclosed: 0, totalDisclosed: 7 },
  });
  expect(result.findings.map(({ rule }) => rule)).not.toContain('parse.alignment-guess');
});

test('a numbered line in the words of a section is the heading of a part', () => {
  const report = reportOf(
    lines(
      title,
      '一、总体情况',
      '1.主动公开',
      '　　公开信息3条。',
      '五、存在的主要问题及改进情况',
      '　　无。',
    ),
  );

  expect(report.narrative.overview).toEqual([
    { heading: '主动公开', topic: 'proactiveDisclosure', paragraphs: ['公开信息3条。'] },
  ]);
  expect(report.narrative.proactiveDisclosure).toEqual([]);
});

test.each([
  ['《青禾县水务局2023年政府信息公开工作年度报告》', '青禾县水务局'],
  ['青禾县水务局关于2023年政府信息公开工作年度报告', '青禾县水务局'],
  ['标题：青禾县水务局2023年政府信息公开工作年度报告', '青禾县水务局'],
])('the agency in %s', (line, name) => {
  expect(reportOf(lines(line, '一、总体情况', '甲。')).agency).toEqual({ name });
});

test('what a portal prints around the text is no part of the preamble', () => {
  const { narrative, publishedOn } = reportOf(
    lines(
      title,
      '发布时间：2024-01-20 来源：青禾县水务局 浏览次数：12',
      '字体：大 中 小',
      '根据条例编制。',
      '一、总体情况',
      '甲。',
    ),
  );

  expect(narrative.preamble).toMatchObject([{ paragraphs: ['根据条例编制。'] }]);
  expect(publishedOn).toBe('2024-01-20');
});

test('a signature pushed to the right is no paragraph of the last section', () => {
  const { narrative } = reportOf(
    lines(
      title,
      '一、总体情况',
      '甲。',
      '六、其他需要报告的事项',
      '　　无。',
      '　　　　　　青禾县水务局',
      '　　　　　　2024年1月20日',
    ),
  );

  expect(narrative.otherMatters).toMatchObject([{ paragraphs: ['无。'] }]);
  expect(narrative.closing).toMatchObject([{ paragraphs: ['青禾县水务局', '2024年1月20日'] }]);
});

test('a block on the other form is held against the rest of the report, the report against its year', () => {
  const { findings } = parseReport(
    lines(
      title,
      section2,
      '信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量',
      '规章\t0\t0\t0',
      '信息内容\t上一年项目数量\t本年增/减\t处理决定数量',
      '行政许可\t1\t0\t1',
      '信息内容\t本年处理决定数量',
      '行政处罚\t3',
    ),
  );

  expect(findings.filter(({ rule }) => rule === 'structure.edition').map(({ message }) => message)).toEqual([
    '“报告”用的是2019年版格式，报告年度应用2021年版',
    '“第二十条第（六）项”用的是2021年版格式，与报告其余部分（2019年版）不一致：行政处罚',
  ]);
});

test.each([
  ['HTML', `<p>${section2}</p><table><tr><td>行政许可<td>若干<tr><td>行政处罚<td>3</table>`],
  ['Markdown', lines(section2, '', '| 信息内容 | 本年处理决定数量 |', '|---|---|', '| 行政许可 | 若干 |')],
])('a row of words where its figures belong is there and unreadable, in %s', (_, table) => {
  const source = lines(title, '', table);
  const { readings, findings } = parseReport(source);

  expect(readings.get('/proactiveDisclosure/licensing/decisions')).toMatchObject({
    state: 'unreadable',
    text: '若干',
  });
  expect(findings.filter(({ params }) => params['row'] === '/proactiveDisclosure/licensing')).toEqual([]);
});

test('a menu of services is no row', () => {
  const menu = '<table><tr><td>行政许可<td>办事指南<td>表格下载<td>在线咨询</table>';

  expect(reportOf(`${menu}<p>${title}</p><p>${section2}</p>`).extraRows).toEqual([]);
});
