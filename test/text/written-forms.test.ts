import { describe, expect, test } from 'vitest';
import { editions, forms } from '../../src/form/forms.js';
import { reportTitle } from '../../src/form/report-title.js';
import { resultsOfTheYear } from '../../src/form/requests.js';
import { sections } from '../../src/form/sections.js';
import { type Wording, wordingsOf } from '../../src/form/wording.js';
import { parseReport } from '../../src/parse/index.js';
import { cellAddresses } from '../../src/report/cell-addresses.js';
import { valueAt } from '../../src/report/get-cell.js';
import { fold } from '../../src/text/fold.js';
import { asInForm, writtenForms } from '../../src/text/written-forms.js';
import { figuresOf } from '../generators/layouts/figures.js';
import { layouts } from '../generators/layouts/layouts.js';

/** Everything that the form words. */
const wordings: readonly Wording[] = [
  reportTitle,
  resultsOfTheYear,
  ...sections,
  ...editions.flatMap((edition) => {
    const { disclosureItems, applicantColumns, requestRows, remedyGroups, remedyColumns } = forms[edition];
    return [
      ...disclosureItems.flatMap((item) => [item, ...item.rows, ...item.columns]),
      ...applicantColumns,
      ...requestRows.flatMap((row) => [row, ...(row.group ? [row.group] : [])]),
      ...remedyGroups,
      ...remedyColumns,
    ];
  }),
];
const characters = new Set(wordings.flatMap(wordingsOf).join(''));

/** Every character that Big5 has, the encoding of traditional Chinese. */
function ofBig5(): ReadonlySet<string> {
  const decoder = new TextDecoder('big5');
  const found = new Set<string>();
  for (let lead = 0xa1; lead <= 0xf9; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      for (const sign of decoder.decode(new Uint8Array([lead, trail]))) found.add(sign);
  return found;
}

/** A text in traditional writing: the first character that stands for each of the form's. */
function traditional(text: string): string {
  const other = new Map<string, string>();
  for (const [sign, own] of writtenForms) if (!other.has(own)) other.set(own, sign);
  return [...text].map((sign) => other.get(sign) ?? sign).join('');
}

describe('the characters of the form in other writings', () => {
  test('each is one character for one, and none stands for itself or for another that is replaced', () => {
    for (const [sign, own] of writtenForms) {
      expect([sign.length, own.length]).toEqual([1, 1]);
      expect(writtenForms.has(own)).toBe(false);
    }
  });

  test('every character of the form that traditional writing does not have is there', () => {
    const big5 = ofBig5();
    const known = new Set(writtenForms.values());
    const simplified = [...characters].filter((sign) => /\p{Script=Han}/u.test(sign) && !big5.has(sign));

    expect(simplified.length).toBeGreaterThan(50);
    expect(simplified.filter((sign) => !known.has(sign))).toEqual([]);
  });

  test('no character of the form is replaced', () => {
    for (const sign of characters) expect(asInForm(sign)).toBe(sign);
  });

  test.each([
    ['規範性文件', '规范性文件'],
    ['規範性檔案', '规范性档案'],
    ['無正當理由大量反覆申請', '无正当理由大量反复申请'],
    ['行政複議', '行政复议'],
    ['總計', '总计'],
    ['本年廢止件數', '本年废止件数'],
    ['⻅⻔⺠', '见门民'],
    ['收费⾦额 12 萬元', '收费⾦额 12 万元'],
  ])('%s', (given, want) => {
    expect(asInForm(given)).toBe(want);
  });
});

test('radicals that are whole characters are read as the characters they look like', () => {
  const pairs =
    '⺁厂⺌小⺎兀⺜日⺝月⺠民⺧牛⺩王⺬示⺮竹⺶羊⺻聿⺼月⺽臼⻁虎⻄西⻅见⻆角⻉贝⻋车⻏邑⻑长⻒长⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟';
  for (const [pair, radical = '', own] of pairs.matchAll(/(.)(.)/g))
    expect([pair, fold(radical)]).toEqual([pair, own]);
  expect(
    [...writtenForms.keys()]
      .filter((sign) => /[\u2e80-\u2eff]/.test(sign))
      .sort()
      .join(''),
  ).toBe(pairs.replace(/(.)./g, '$1'));
});

test('every radical of the Kangxi block is read as the character it looks like', () => {
  for (let code = 0x2f00; code <= 0x2fd5; code++)
    expect(fold(String.fromCharCode(code))).toMatch(/[\u4e00-\u9fff]/);
});

describe('a report in traditional writing', () => {
  test.each(
    layouts.filter(({ name }) =>
      /^(?:HTML with the spans|Markdown with outer|tabs$|columns parted)/.test(name),
    ),
  )('$name', ({ write }) => {
    for (const edition of editions) {
      const source = write(figuresOf(edition, 'dense', 5));
      const [simplified, other] = [parseReport(source), parseReport(traditional(source))];
      const valuesOf = (report: unknown) => cellAddresses(edition).map((address) => valueAt(report, address));

      expect(valuesOf(other.report)).toEqual(valuesOf(simplified.report));
      expect(other.findings.map(({ rule }) => rule)).toEqual(simplified.findings.map(({ rule }) => rule));
    }
  });
});

test('what is published stays as it is published', () => {
  const source = '臨江市水務局2024年政府信息公開工作年度報告\n一、總體情況\n（⼀）主動公開。全年公開信息。';
  const { report } = parseReport(source);

  expect(report?.agency.name).toBe('臨江市水務局');
  expect(report?.title).toBe('臨江市水務局2024年政府信息公開工作年度報告');
  expect(report?.narrative.overview).toEqual([
    { heading: '主動公開', topic: 'proactiveDisclosure', paragraphs: ['全年公開信息。'] },
  ]);
});
