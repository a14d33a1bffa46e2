import { describe, expect, test } from 'vitest';
import type { Address } from '../../../src/form/address.js';
import { parseReport } from '../../../src/parse/index.js';
import { valueAt } from '../../../src/report/get-cell.js';

const heads = ['办理情况', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const columns = ['naturalPerson', 'business', 'otherOrg', 'total'];

/** What is read of a row of section 3, its cells as HTML. */
function received(...cells: readonly string[]) {
  const rowOf = (texts: readonly string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  const source = [
    '<p>三、收到和处理政府信息公开申请情况</p><table>',
    rowOf(heads),
    rowOf(['一、本年新收政府信息公开申请数量', ...cells]),
    '</table>',
  ].join('');
  const { report, readings, findings } = parseReport(source, { year: 2024 });
  const addresses = columns.map((column) => `/requests/received/${column}` as Address);
  return {
    values: addresses.map((address) => valueAt(report, address)),
    guessed: addresses.map((address) => readings.get(address)?.guessed),
    rules: findings.map(({ rule }) => rule),
    source,
    reading: readings.get(addresses[0] as Address),
  };
}

describe('a number whose digits are parted in its cell is read where the row adds up with it', () => {
  test.each([
    '12<br>34',
    '<p>123</p><p>4</p>',
    '1 234',
    '1&nbsp;234',
    '1&thinsp;234',
    '<span>1</span>\n<span>234</span>',
  ])('%s', (text) => {
    const { values, guessed, rules, source, reading } = received(text, '5', '0', '0', '0', '0', '1239');

    expect(values).toEqual([1234, 5, 0, 1239]);
    expect(guessed).toEqual([true, false, false, false]);
    expect(rules).toContain('parse.alignment-guess');
    expect(source.slice(reading?.start ?? 0, reading?.end ?? 0)).toBe(reading?.raw);
  });

  test('several of them', () => {
    expect(received('12<br>34', '5', '0', '0', '0', '0', '12<br>39').values).toEqual([1234, 5, 0, 1239]);
  });
});

test.each([
  { why: 'does not add up', cells: ['12 34', '5', '0', '0', '0', '0', '51'] },
  { why: 'is two figures, and the next blank', cells: ['5 3', '', '0', '0', '0', '0', '8'] },
  { why: 'begins with a zero', cells: ['0 5', '', '0', '0', '0', '0', '5'] },
  { why: 'has no total', cells: ['12 34', '5', '0', '0', '0', '0', ''] },
])('it is open where it $why', ({ cells }) => {
  expect(received(...cells).values[0]).toBeNull();
});

test('in section 4 the group of the number adds up', () => {
  const zeros = ['0', '0', '0', '0', '0'];
  const read = (...group: readonly string[]) => {
    const names = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const source = [
      '## 四、政府信息公开行政复议、行政诉讼情况',
      '',
      `| ${[...names, ...names, ...names].join(' | ')} |`,
      `|${'---|'.repeat(15)}`,
      `| ${[...group, ...zeros, '1', '0', '0', '0', '1'].join(' | ')} |`,
    ].join('\n');
    return valueAt(parseReport(source, { year: 2024 }).report, '/remedies/reconsideration/upheld' as Address);
  };

  expect(read('1<br>2', '3', '0', '0', '15')).toBe(12);
  expect(read('1<br>2', '3', '0', '0', '')).toBeNull();
});
