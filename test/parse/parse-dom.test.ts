import { describe, expect, test } from 'vitest';
import {
  type DomNode,
  type DomParseResult,
  type DomReading,
  type DomRoot,
  parseDom,
} from '../../src/dom/index.js';
import { parseReport } from '../../src/parse/index.js';
import { domOf, elementIn, type TestElement, textIn } from './dom-of.js';
import { pages, saidBy } from './pages.js';

const bare = (text: string): string => text.replace(/\s/g, '');

const TABLE = `<table>
  <tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
  <tr><td>规章</td><td><p class=MsoNormal><span> 1 </span></p></td><td>&nbsp;</td><td></td></tr>
  <tr><td>行政规范性文件</td><td>8<br></td><td>5件</td><td>98</td></tr>
</table>`;
const PAGE = `<!DOCTYPE html><title>北川市2024年政府信息公开工作年度报告</title>
<nav>首页</nav><article><p>一、总体情况</p><p>全年主动公开<b>一百</b>条。</p><p>二、主动公开政府信息情况</p>${TABLE}
<p>注：含修订</p></article>`;

function elementOf(result: DomParseResult<TestElement>, address: string): TestElement | null {
  const reading = [...result.readings].find(([pointer]) => pointer === address)?.[1];
  if (!reading) throw new Error(`no reading of ${address}`);
  return reading.element;
}

/** What is read of the documents of the pages, each of which many tests look at. */
const results = new Map<string, DomParseResult<TestElement>>();
function readOnce(html: string): DomParseResult<TestElement> {
  const result = results.get(html) ?? parseDom(domOf(html));
  results.set(html, result);
  return result;
}

/** Whether a reading has its text and the element that holds it; what was not found has neither. */
function hasItsElement(page: string, reading: DomReading<TestElement>): boolean {
  const { raw, text, state, start, end, element } = reading;
  if (start === null || end === null) return state === 'absent' && element === null;
  const held = bare(element ? textIn(element) : '');
  return page.slice(start, end) === raw && bare(raw) === bare(text) && held.includes(bare(text));
}

describe('parseDom reads what parseReport reads in the HTML of the page', () => {
  test('there are pages', () => {
    expect(pages.length).toBeGreaterThan(50);
  });

  test.each(pages)('$name', ({ html }) => {
    expect(saidBy(readOnce(html))).toEqual(saidBy(parseReport(html, { format: 'html' })));
  });
});

describe('every reading', () => {
  test.each(pages)('has its text and its element: $name', ({ html }) => {
    const { readings, text } = readOnce(html);

    expect(Array.from(readings).filter(([, reading]) => !hasItsElement(text, reading))).toEqual([]);
  });
});

describe('the element of a reading', () => {
  const result = parseDom(domOf(PAGE));
  const issued = '/proactiveDisclosure/normativeDocuments/issued';

  test.each([
    ['/proactiveDisclosure/regulations/issued', 'TD', ' 1 '],
    ['/proactiveDisclosure/regulations/repealed', 'TD', '\u00a0'],
    ['/proactiveDisclosure/regulations/inForce', 'TD', ''],
    [issued, 'TD', '8'],
    ['/proactiveDisclosure/normativeDocuments/repealed', 'TD', '5件'],
    ['/narrative/overview/0/paragraphs/0', 'P', '全年主动公开一百条。'],
  ])('%s', (address, name, text) => {
    const element = elementOf(result, address);

    expect(element?.nodeName).toBe(name);
    expect(element && textIn(element)).toBe(text);
  });

  test('is one of the page, a cell each', () => {
    const root = domOf(PAGE);
    const cells = [...parseDom(root).readings.values()].flatMap(({ state, element }) =>
      state !== 'text' && element ? [element] : [],
    );

    expect(cells).toHaveLength(6);
    expect(new Set(cells).size).toBe(6);
    expect(cells[0]).toBe(parseDom(root).readings.get('/proactiveDisclosure/regulations/issued')?.element);
  });

  test('is null for a cell that the page does not have', () => {
    expect(elementOf(result, '/remedies/reconsideration/total')).toBeNull();
  });

  test('is the row where figures could not be placed', () => {
    const html = TABLE.replace('<td></td>', '').replace('<td>&nbsp;</td>', '<td>4</td>');
    const { readings } = parseDom(domOf(`<p>二、主动公开政府信息情况</p>${html}`), { year: 2024 });
    const unreadable = [...readings.values()].filter(({ state }) => state === 'unreadable');

    expect(new Set(unreadable.map(({ element }) => element?.nodeName))).toEqual(new Set(['TR']));
  });

  test('is the paragraph where figures stand in a line of text', () => {
    const html = '<table><tr><td>行政许可 86</td></tr></table>'.replace(/td/g, 'div');
    const lines = `<p>二、主动公开政府信息情况</p><p>行政许可 86</p><p>行政处罚 7</p>${html}`;
    const { readings } = parseDom(domOf(lines), { year: 2024 });

    expect(readings.get('/proactiveDisclosure/penalties/decisions')?.element?.nodeName).toBe('P');
  });
});

describe('the text of the page', () => {
  test('has a line for each paragraph and row, and a tab between cells', () => {
    expect(parseDom(domOf(PAGE)).text.split('\n')).toEqual([
      '北川市2024年政府信息公开工作年度报告',
      '首页',
      '一、总体情况',
      '全年主动公开一百条。',
      '二、主动公开政府信息情况',
      '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
      '规章\t 1 \t\u00a0\t',
      '行政规范性文件\t8\t5件\t98',
      '注：含修订',
    ]);
  });

  test('is what the places of findings refer to', () => {
    const { findings, text, elementAt } = parseDom(
      domOf(PAGE.replace('</article>', '<p>七、其他</p></article>')),
    );
    const span = findings.find(({ rule }) => rule === 'structure.section-extra')?.span;

    expect(span).toMatchObject({ line: 10, column: 1 });
    if (!span) return;
    expect(text.slice(span.start, span.end)).toBe('七、其他');
    expect(elementAt(span)?.nodeName).toBe('P');
  });

  test('tells no element for a place outside all', () => {
    const fragment = {
      ...domOf(''),
      nodeType: 11,
      childNodes: [{ nodeType: 3, nodeName: '#text', nodeValue: '甲', childNodes: [] }],
    };

    expect(parseDom(fragment).elementAt({ start: 0, end: 1 })).toBeNull();
  });
});

describe('the root', () => {
  const read = (root: DomRoot<TestElement>) =>
    parseDom(root, { year: 2024 }).report?.proactiveDisclosure.regulations;

  test('is a document, an element or a fragment', () => {
    const root = domOf(PAGE);
    const fragment = { ...elementIn(root, 'ARTICLE'), nodeType: 11, nodeName: '#document-fragment' };

    for (const one of [root, elementIn(root, 'ARTICLE'), elementIn(root, 'TABLE'), fragment]) {
      expect(read(one)).toEqual({ issued: 1, repealed: null, inForce: null });
    }
  });

  test('is read though it is hidden itself', () => {
    const root = elementIn(domOf(`<div hidden style="display:none">${PAGE}</div>`), 'DIV');

    expect(read(root)).toMatchObject({ issued: 1 });
  });

  test.each([
    [null, 'The root is null; it takes an element or a document or a fragment.'],
    [undefined, 'The root is a value of type undefined; it takes an element or a document or a fragment.'],
    ['article', 'The root is a value of type string; it takes an element or a document or a fragment.'],
    [[], 'The root is a value of type object; it takes an element or a document or a fragment.'],
    [{ nodeType: 3 }, 'The root is a node of type 3; it takes an element or a document or a fragment.'],
  ])('cannot be %j', (root, message) => {
    expect(() => parseDom(root as unknown as DomRoot)).toThrow(new TypeError(message));
  });
});

describe('limits', () => {
  const limitIn = ({ findings }: DomParseResult) =>
    findings.find(({ rule }) => rule === 'parse.limit')?.params;

  test('a page that nests deeper than any stack is read down to the limit', () => {
    let childNodes: readonly DomNode[] = [];
    for (let depth = 0; depth < 200_000; depth++) {
      const element: TestElement = {
        nodeType: 1,
        nodeName: 'DIV',
        nodeValue: null,
        childNodes,
        firstElementChild: null,
        getAttribute: () => null,
      };
      childNodes = [element];
    }
    const root: DomRoot<TestElement> = { ...domOf(''), childNodes };

    expect(limitIn(parseDom(root))).toEqual({ limit: 'depth', value: 1000 });
    expect(limitIn(parseDom(root, { limits: { depth: 1e9 } }))).toBeUndefined();
  });

  test('the page itself is not counted', () => {
    const nested = (depth: number) => domOf(`${'<div>'.repeat(depth)}一、总体情况`);

    expect(limitIn(parseDom(nested(5), { limits: { depth: 5 } }))).toBeUndefined();
    expect(limitIn(parseDom(nested(6), { limits: { depth: 5 } }))).toEqual({ limit: 'depth', value: 5 });
  });

  test('a text is read up to its limit', () => {
    const result = parseDom(domOf(PAGE), { limits: { sourceLength: 40 } });

    expect(limitIn(result)).toEqual({ limit: 'sourceLength', value: 40 });
    expect(result.text.length).toBeLessThanOrEqual(41);
  });

  test('options are those of parseReport but for the format', () => {
    expect(
      parseDom(domOf(TABLE), { year: 2024, agency: '甲县', publishedOn: '2025-01-09' }).report,
    ).toMatchObject({
      year: 2024,
      agency: { name: '甲县' },
      publishedOn: '2025-01-09',
    });
    expect(() => parseDom(domOf(''), { year: 20.5 })).toThrow(RangeError);
  });
});

describe('what is not displayed', () => {
  const hidden = PAGE.replace(
    '<td>98</td>',
    '<td>9<span style="display: none">7</span>8</td><td hidden>4</td>',
  );

  test.each([
    ['in a live page', (html: string) => parseDom(domOf(html))],
    ['in HTML', (html: string) => parseReport(html)],
  ])('is not read %s', (_, read) => {
    const { report } = read(hidden);

    expect(report?.edition === '2021' && report.proactiveDisclosure.normativeDocuments).toEqual({
      issued: 8,
      repealed: 5,
      inForce: 98,
    });
  });

  test.each([
    ['in a live page', (html: string) => parseDom(domOf(html))],
    ['in HTML', (html: string) => parseReport(html)],
  ])('is read where nothing else of a report is there %s', (_, read) => {
    const html = `<p>正在打开</p><div style="display:none">${PAGE}</div>`;

    expect(read(html).report?.proactiveDisclosure).toMatchObject({ regulations: { issued: 1 } });
    expect(read('<p>正在打开</p><p hidden>甲</p>').findings.map(({ rule }) => rule)).toEqual([
      'parse.nothing-found',
    ]);
  });

  test('nor is script, style, a comment or what a form holds', () => {
    const { text } = parseDom(
      domOf(
        '<p>甲<script>x</script><style>x</style><!--x--><select><option>x</select><textarea>x</textarea>乙</p>',
      ),
    );

    expect(text).toBe('甲乙');
  });
});

describe('what is typed into the cells of a table', () => {
  const typed = PAGE.replace('<td>98</td>', '<td><input value="98"></td>').replace(
    '<td>5件</td>',
    '<td><textarea>5</textarea></td>',
  );

  test.each([
    ['in a live page', (html: string) => parseDom(domOf(html))],
    ['in HTML', (html: string) => parseReport(html)],
  ])('is read %s', (_, read) => {
    const { report } = read(typed);

    expect(report?.edition === '2021' && report.proactiveDisclosure.normativeDocuments).toEqual({
      issued: 8,
      repealed: 5,
      inForce: 98,
    });
  });

  test('is what stands there now, and the reading is of its cell', () => {
    const root = domOf(typed);
    Object.assign(elementIn(root, 'INPUT'), { value: '100' });
    const result = parseDom(root);
    const address = '/proactiveDisclosure/normativeDocuments/inForce';

    expect(elementOf(result, address)?.nodeName).toBe('TD');
    expect([...result.readings].find(([pointer]) => pointer === address)?.[1].raw).toBe('100');
  });
});
