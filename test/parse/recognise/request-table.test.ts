import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../src/parse/index.js';
import { aDocument, foundBy, reportOf, requestLines, rulesOf, withLines } from '../a-document.js';

const heading = '三、收到和处理政府信息公开申请情况';
const own = requestLines('2021');

const document = (lines: readonly string[]) => aDocument({ requests: [heading, ...lines] });
const changed = (changes: Readonly<Record<string, string | readonly string[] | null>>) =>
  document(withLines(own, changes));

const received = '一、本年新收政府信息公开申请数量';
const counts = (...values: readonly (number | null)[]) => {
  const [naturalPerson, business, researchInstitute, publicInterestOrg, legalServiceOrg, otherOrg, total] =
    values;
  return { naturalPerson, business, researchInstitute, publicInterestOrg, legalServiceOrg, otherOrg, total };
};

describe('section 3', () => {
  test.each([
    { given: `${received}\t1\t2\t3\t4\t5\t6\t21`, want: counts(1, 2, 3, 4, 5, 6, 21) },
    { given: `${received}\t1\t\t\t\t\t\t1`, want: counts(1, null, null, null, null, null, 1) },
    { given: `${received}\t\t\t\t\t\t\t`, want: counts(null, null, null, null, null, null, null) },
    { given: `${received}\t1\t0\t0\t0\t0\t0\t9`, want: counts(1, 0, 0, 0, 0, 0, 9) },
    {
      given: `${received}\t-\t/\t—\t无\t0件\t１\t1`,
      want: {
        ...counts(0, 0, 0, 0, 0, 1, 1),
        naturalPerson: 'n/a',
        business: 'n/a',
        researchInstitute: 'n/a',
        publicInterestOrg: 'n/a',
      },
    },
    { given: `${received} | 1 | 0 | 0 | 0 | 0 | 0 | 1`, want: counts(1, 0, 0, 0, 0, 0, 1) },
    { given: `${received} 1 0 0 0 0 0 1`, want: counts(1, 0, 0, 0, 0, 0, 1) },
  ])('$given', ({ given, want }) => {
    const source = changed({ [received]: given });

    expect(reportOf(source).requests.received).toEqual(want);
    expect(parseReport(source).findings).toEqual([]);
  });

  test.each([
    { lines: ['2.其他\t1\t0\t0\t0\t0\t0\t1', '法律行政法规禁止公开\t\t\t\t\t\t\t'] },
    { lines: ['（三）不\t2.其他\t1\t0\t0\t0\t0\t0\t1', '予公开\t法律行政法规禁止公开\t\t\t\t\t\t\t'] },
  ])(
    'reads a label whose beginning is that of another row, and its end in the row below: $lines',
    ({ lines }) => {
      const prohibited = '2.其他法律行政法规禁止公开';
      const { outcomes } = reportOf(changed({ [prohibited]: lines })).requests;

      expect(outcomes['denied.prohibitedByLaw']).toEqual(counts(1, 0, 0, 0, 0, 0, 1));
      expect(outcomes).toMatchObject({ 'other.miscellaneous': counts(0, 0, 0, 0, 0, 0, 0) });
    },
  );

  test('fills no blank from the table of another agency', () => {
    const repeated = '2.重复申请';
    const source = (values: string) =>
      requestLines('2021').map((line) => line.replace(/(2\.重复申请).*/, `$1${values}`));
    const both = [...source('\t1\t\t\t\t\t\t1'), '水利管理处', ...source('\t2\t3\t\t\t\t\t5')];
    const result = parseReport(document(both));

    expect(result.report?.requests.outcomes['notProcessed.duplicate']).toMatchObject({
      naturalPerson: null,
      business: null,
      total: null,
    });
    expect(foundBy('parse.conflict', result)).toHaveLength(3);
    expect(source('')).toContain(repeated);
  });

  test('reads no row from a cell with the labels of two', () => {
    const publication = '3.要求提供公开出版物';
    const source = changed({
      '2.重复申请': `2.重复申请 ${publication}\t1\t\t\t\t\t\t1`,
      [publication]: null,
    });
    const { outcomes } = reportOf(source).requests;
    const none = counts(null, null, null, null, null, null, null);

    expect(outcomes).toMatchObject({ 'notProcessed.duplicate': none, 'notProcessed.publication': none });
    expect(rulesOf(parseReport(source))).toContain('structure.row-missing');
  });

  test('parts figures that begin with 0 only as inferred in a row with a cell a column', () => {
    const source = changed({ '2.重复申请': '2.重复申请\t\t—\t\t002\t\t\t002' });
    const { readings } = parseReport(source);

    expect(readings.get('/requests/outcomes/notProcessed.duplicate/total')).not.toMatchObject({
      state: 'number',
      guessed: false,
    });
  });

  test('takes the end of a label from the line below the table that begins it', () => {
    const query = '8.属于行政查询事项';
    const result = parseReport(changed({ [query]: ['8.属于行政查\t1\t0\t0\t0\t0\t0\t1', '询事项'] }));

    expect(result.report?.requests.outcomes['denied.administrativeInquiry']).toEqual(
      counts(1, 0, 0, 0, 0, 0, 1),
    );
    expect(result.report?.narrative.requests).toEqual([]);
    expect(result.findings).toEqual([]);
  });

  test('a row that only the other edition has is named as one of it', () => {
    const lines = [...requestLines('2019'), '2.申请人逾期未按收费通知要求缴纳费用\t1\t0\t0\t0\t0\t0\t1'];
    const source = aDocument({ requests: [heading, ...lines] }, '2019');
    const { findings } = parseReport(source);

    expect(findings.filter(({ rule }) => rule === 'structure.edition')).toEqual([
      expect.objectContaining({
        params: expect.objectContaining({ part: 'requests', found: '2021', reportEdition: '2019' }),
      }),
    ]);
  });

  test('takes 其他处理 printed as one row, whose label is broken below its figures, for no row of 其他', () => {
    const result = parseReport(
      changed({
        '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请': null,
        '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请': null,
        '3.其他': ['（六）其他 1 0 0 0 0 0 1', '处理'],
      }),
    );

    expect(result.report?.requests.outcomes).toMatchObject({
      other: counts(1, 0, 0, 0, 0, 0, 1),
      'other.miscellaneous': counts(null, null, null, null, null, null, null),
    });
  });

  describe('below heads in another order than that of the form', () => {
    const organisations = ['科研机构', '商业企业', '社会公益组织', '法律服务机构', '其他'];
    const rows = own.slice(1).map((line) => line.split('\t'));
    const [label = ''] = rows[0] ?? [];
    const below = (heads: readonly (readonly string[])[], seam: string): string =>
      document(
        [...heads, [label, '21', '1', '3', '2', '4', '5', '6'], ...rows.slice(1)].map((row) =>
          row.join(seam),
        ),
      );

    test('follows those of a table', () => {
      const result = parseReport(below([['总计', '自然人', ...organisations]], '\t'));

      expect(result.report?.requests.received).toEqual(counts(1, 2, 3, 4, 5, 6, 21));
      expect(result.findings).toEqual([]);
    });

    test('follows the columns that heads in two rows stand over', () => {
      const spans = ['', '', ''].concat(organisations);
      const heads = [['', '总计', '自然人', '法人或其他组织', '', '', '', ''], spans];
      const result = parseReport(below(heads, '\t'));

      expect(result.report?.requests.received).toEqual(counts(1, 2, 3, 4, 5, 6, 21));
    });

    test.each(['\n', '  ', '\t'])('is left open where %j parts the cells of two rows of heads', (seam) => {
      const result = parseReport(below([['总计', '自然人', '法人或其他组织'], organisations], seam));

      expect(result.report?.requests.received).toEqual(counts(...Array(7).fill(null)));
      expect(result.report?.requests.concluded).toEqual(counts(...Array(7).fill(null)));
      expect(rulesOf(result)).toContain('parse.alignment-unknown');
    });

    test('is that of the form where each head takes up two lines and stands between its neighbours', () => {
      const heads = [
        '申请人情况',
        '自然 法人或其他组织',
        '商业企 科研机 社会公益组 法律服务机 其 总计',
        '人',
        '业 构 织 构 他',
      ];
      const lines = own.slice(2).map((line) => line.replaceAll('\t', ' '));

      expect(reportOf(document([...heads, `${label} 1 2 3 4 5 6 21`, ...lines])).requests.received).toEqual(
        counts(1, 2, 3, 4, 5, 6, 21),
      );
    });

    test('is left open where the total stands before the head over organisations', () => {
      const own = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
      const source = below([['自然人', '总计', '法人或其他组织'], own], '\t');

      expect(reportOf(source).requests.received).toEqual(counts(...Array(7).fill(null)));
    });

    test.each([
      { what: 'each head is a row of its own', heads: '\t自然人\n\t总计\n\t科研机构\n\t商业企业\n' },
      {
        what: 'a running title stands between heads',
        heads: '自然人\n法人或其他组织\n总计\n科研机构\n临江市水务局\n商业企业\n临江市水务局\n其他\n',
        seam: '\n',
      },
      {
        what: 'one of the heads stands alone between the numbers of two pages',
        heads:
          '自然人\n法人或其他组织\n总计\n商业企业\n社会公益组织\n\n第 3 页\n\n科研机构\n\n第 4 页\n\n法律服务机构\n其他\n',
        seam: '\n',
      },
      {
        what: 'a head has blanks in it, and words that are a head without its end',
        heads: '自然人 法人或其他组织 总计\n科研机构 商业企业 社会公益组织 法 律 服 务 机 构 其他\n',
        seam: ' ',
      },
    ])('is left open where $what', ({ heads, seam = '\t' }) => {
      const source = below([], seam).replace(label, `${heads}${label}`);

      expect(reportOf(source).requests.concluded).toEqual(counts(...Array(7).fill(null)));
    });

    test('follows heads in two rows below the table of another section', () => {
      const heads = [
        ['', '', '总计', '法人或其他组织', '', '', '', '', '自然人'],
        ['', '', '', ...organisations, ''],
      ];
      const lines = [...heads, [label, '', '21', '3', '2', '4', '5', '6', '1']].map((row) => row.join('\t'));
      const source = aDocument({ requests: lines });

      expect(reportOf(source).requests.received).toEqual(counts(1, 2, 3, 4, 5, 6, 21));
    });

    test('takes a head in a row above the others for no first one', () => {
      const own = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
      const source = below([['申请人情况', '总计'], ['自然人', '法人或其他组织'], own], '\t');

      expect(reportOf(source).requests.received).toEqual(counts(21, 1, 3, 2, 4, 5, 6));
    });
  });

  test('that is mostly lost is missing as a whole, but for what is there', () => {
    const result = parseReport(document([`${received} 3 0 0 0 0 0 3`]));
    const [finding] = foundBy('structure.table-missing', result);

    expect(result.report?.requests.received).toEqual(counts(3, 0, 0, 0, 0, 0, 3));
    expect(foundBy('structure.row-missing', result)).toEqual([]);
    expect(finding?.missing).toHaveLength(24 * 7);
  });

  test('reads a row of which only the total was kept, as a guess', () => {
    const result = parseReport(changed({ [received]: `${received}\t14` }));

    expect(result.report?.requests.received).toEqual(counts(null, null, null, null, null, null, 14));
    expect(rulesOf(result)).toEqual(['parse.alignment-guess']);
    expect(result.readings.get('/requests/received/total')).toMatchObject({ raw: '14', guessed: true });
  });

  test('does not guess where the figures could stand in several ways', () => {
    const result = parseReport(changed({ [received]: `${received}\t3\t1\t0\t0\t0\t4` }));
    const { naturalPerson, business, total } = result.report?.requests.received ?? {};
    const [finding] = foundBy('parse.alignment-unknown', result);

    expect([naturalPerson, business]).toEqual([null, null]);
    expect(total === 4 || total === null).toBe(true);
    expect(finding?.missing).toEqual(
      expect.arrayContaining(['/requests/received/naturalPerson', '/requests/received/business']),
    );
  });

  test('reads a row whose figures can only be the same in every way, as a guess', () => {
    const result = parseReport(changed({ [received]: `${received}\t0\t0\t0\t0\t0\t0` }));
    const values = Object.values(result.report?.requests.received ?? {});

    expect(values.filter((value) => value !== null).every((value) => value === 0)).toBe(true);
    expect(rulesOf(result)).toEqual(['parse.alignment-guess']);
  });

  test.each([
    { label: '6.属于四类过期性信息', form: '6.属于四类过程性信息', key: 'denied.deliberativeProcess' },
    {
      label: '2.其他法律法规规章禁止公开',
      form: '2.其他法律行政法规禁止公开',
      key: 'denied.prohibitedByLaw',
    },
    { label: '1.机关不掌握相关政府信息', form: '1.本机关不掌握相关政府信息', key: 'unavailable.notHeld' },
    { label: '8.属于行政查', form: '8.属于行政查询事项', key: 'denied.administrativeInquiry' },
  ])('$label is read as $key and said to be a guess', ({ label, form, key }) => {
    const result = parseReport(changed({ [form]: `${label}\t3\t0\t0\t0\t0\t0\t3` }));

    expect(result.report?.requests.outcomes).toMatchObject({ [key]: counts(3, 0, 0, 0, 0, 0, 3) });
    expect(rulesOf(result)).toEqual(['parse.label-guess']);
    expect(foundBy('parse.label-guess', result)[0]?.params).toMatchObject({ text: label });
  });

  test('knows 总计 of the rows from 总计 of the columns', () => {
    const source = changed({
      '（七）总计': '（七）总计\t5\t0\t0\t0\t0\t0\t5',
      '四、结转下年度继续办理': '四、结转下年度继续办理\t2\t0\t0\t0\t0\t0\t2',
    });
    const { requests } = reportOf(source);

    expect(requests.concluded).toEqual(counts(5, 0, 0, 0, 0, 0, 5));
    expect(requests.carriedForward).toEqual(counts(2, 0, 0, 0, 0, 0, 2));
  });

  test('reads captions in cells before a label, with cells to match', () => {
    const lines = own.map((line) => {
      const [label = '', ...values] = line.split('\t');
      if (/^[一二四]、/.test(label)) return [label, '', '', ...values].join('\t');
      if (/^办理情况/.test(label)) return [label, '', '', ...values].join('\t');
      if (/^（[一二七]）/.test(label)) return ['', label, '', ...values].join('\t');
      return ['', /^1\./.test(label) ? '（三）不予公开' : '', label, ...values].join('\t');
    });
    const numbered = lines.map((line) => line.replace(/(重复申请)\t0/, '$1\t7'));
    const source = document(numbered);

    expect(reportOf(source).requests.outcomes).toMatchObject({
      'notProcessed.duplicate': counts(7, 0, 0, 0, 0, 0, 0),
    });
    expect(parseReport(source).findings).toEqual([]);
  });

  test('says where the same row stands twice with other figures, and takes neither', () => {
    const result = parseReport(
      changed({ [received]: [`${received}\t1\t0\t0\t0\t0\t0\t1`, `${received}\t2\t0\t0\t0\t0\t0\t2`] }),
    );
    const conflicts = foundBy('parse.conflict', result);

    expect(result.report?.requests.received).toEqual(counts(null, 0, 0, 0, 0, 0, null));
    expect(conflicts.flatMap(({ missing }) => missing)).toEqual([
      '/requests/received/naturalPerson',
      '/requests/received/total',
    ]);
    expect(conflicts[0]?.params).toMatchObject({ first: '1', second: '2' });
    expect(result.readings.get('/requests/received/total')?.state).toBe('unreadable');
  });

  test('has nothing against the same row twice with the same figures', () => {
    const line = `${received}\t1\t0\t0\t0\t0\t0\t1`;

    expect(parseReport(changed({ [received]: [line, line] })).findings).toEqual([]);
  });

  test('keeps a row that the form does not have', () => {
    const source = changed({
      [received]: [`${received}\t1\t0\t0\t0\t0\t0\t1`, '其中：网上申请\t1\t0\t0\t0\t0\t0\t1'],
    });
    const [row, ...others] = reportOf(source).extraRows;

    expect(others).toEqual([]);
    expect(row).toMatchObject({ item: 'requests', cells: [1, 0, 0, 0, 0, 0, 1] });
    expect(row?.heads).toEqual([
      '自然人',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
      '总计',
    ]);
    expect(rulesOf(parseReport(source))).toEqual(['structure.row-extra']);
  });

  test('says which figures went into no cell', () => {
    const result = parseReport(
      changed({ [received]: [`${received}\t1\t0\t0\t0\t0\t0\t1`, '\t8\t8\t8\t8\t8\t8\t48'] }),
    );

    expect(foundBy('parse.leftover', result)).toHaveLength(1);
    expect(reportOf(document(own)).extraRows).toEqual([]);
  });

  test('reads the remark under a table as a note', () => {
    const source = document([...own, '注：含上年度结转数量']);

    expect(reportOf(source).notes).toEqual([{ at: 'requests', text: '含上年度结转数量' }]);
  });

  test.each([
    { given: '注：含上年度结转数量' },
    { given: Array(8).fill('备注：含上年度结转数量').join('\t') },
    { given: '注：含上年度结转数量\t\t\t\t\t\t\t' },
  ])('reads the remark in a row of a table as a note: $given', ({ given }) => {
    const [heads = '', ...rows] = own;
    const table = [heads, given, ...rows].map(
      (row) =>
        `<tr>${row
          .split('\t')
          .map((text) => `<td>${text}</td>`)
          .join('')}</tr>`,
    );
    const lines = document(['<table>', ...table, '</table>']).split('\n');
    const { notes } = reportOf(
      lines.map((line) => (line.startsWith('<t') ? line : `<p>${line}</p>`)).join('\n'),
    );

    expect(notes).toEqual([{ at: 'requests', text: '含上年度结转数量' }]);
  });

  test('reads an ordinal typed for a stroke as a cell that cannot be read', () => {
    const result = parseReport(changed({ [received]: `${received}\t3\t一\t一\t(1)\t一\t1\t4` }));

    expect(
      reportOf(changed({ [received]: `${received}\t3\t一\t一\t一\t一\t1\t4` })).requests.received,
    ).toEqual({
      naturalPerson: 3,
      business: null,
      researchInstitute: null,
      publicInterestOrg: null,
      legalServiceOrg: null,
      otherOrg: 1,
      total: 4,
    });
    expect(result.readings.get('/requests/received/business')).toMatchObject({
      text: '一',
      state: 'unreadable',
    });
  });

  test('reads a table split over pages, with the mark of a page between', () => {
    const half = Math.floor(own.length / 2);
    const source = document([...own.slice(0, half), '', '- 3 -', '', ...own.slice(half)]);

    expect(parseReport(source).findings).toEqual([]);
  });

  test('two rows run into one line are no row of their own', () => {
    const rows = own.map((line) => line.replaceAll('\t', ' '));
    const at = rows.findIndex((line) => line.startsWith('4.无正当理由'));
    const joined = `${rows[at]}${rows[at + 1]}`.replace(/0$/, '1');
    const result = parseReport(document([...rows.slice(0, at), joined, ...rows.slice(at + 2)]));
    const address = '/requests/outcomes/notProcessed.excessive/total';

    expect(result.report?.requests.outcomes).toMatchObject({ 'notProcessed.excessive': { total: null } });
    expect(foundBy('structure.row-missing', result).flatMap(({ missing }) => missing)).toContain(address);
  });

  test('a label wholly below figures without one is inferred', () => {
    const { readings } = parseReport(
      changed({ [received]: ['三、 9 0 0 0 0 0 9', received], '（二）部分公开': null }),
    );

    expect(readings.get('/requests/received/total')).toMatchObject({ text: '9', guessed: true });
  });

  test('reads one cell a line', () => {
    const lines = own.flatMap((line) => [...line.split('\t'), '']);
    const result = parseReport(document(lines.map((line) => (line === '0' ? '0' : line))));

    expect(result.report?.requests.received).toEqual(counts(0, 0, 0, 0, 0, 0, 0));
    expect(foundBy('structure.row-missing', result)).toEqual([]);
  });
});
