import { describe, expect, test } from 'vitest';
import type { Address } from '../../src/form/address.js';
import { formCells } from '../../src/form/form-cells.js';
import { editions } from '../../src/form/forms.js';
import { cellLabel, labelOf } from '../../src/report/label-of.js';

describe('labelOf', () => {
  test.each<[Address, string, string]>([
    ['/proactiveDisclosure/regulations/issued', '规章 · 本年制发件数', 'Rules · Issued this year'],
    ['/proactiveDisclosure/regulations/made', '规章 · 本年新制作数量', 'Rules · Made this year'],
    [
      '/requests/received/total',
      '一、本年新收政府信息公开申请数量 · 总计',
      'Requests received this year · Total',
    ],
    [
      '/requests/outcomes/denied.stateSecret/naturalPerson',
      '三（三）1.属于国家秘密 · 自然人',
      'Denied: State secret · Natural persons',
    ],
    ['/requests/outcomes/other/total', '三（六）其他处理 · 总计', 'Otherwise concluded · Total'],
    ['/requests/concluded/otherOrg', '三（七）总计 · 其他', 'Concluded in all · Other organisations'],
    [
      '/requests/carriedForward/business',
      '四、结转下年度继续办理 · 商业企业',
      'Carried forward to next year · Businesses',
    ],
    ['/remedies/reconsideration/upheld', '行政复议 · 结果维持', 'Administrative reconsideration · Upheld'],
    [
      '/remedies/directLitigation/pending',
      '行政诉讼（未经复议直接起诉） · 尚未审结',
      'Suits brought directly · Pending',
    ],
  ])('%s: %s, %s', (address, zh, en) => {
    expect(labelOf(address)).toBe(zh);
    expect(labelOf(address, 'zh')).toBe(zh);
    expect(labelOf(address, 'en')).toBe(en);
  });

  test('words what both editions have as the later one does', () => {
    expect(labelOf('/proactiveDisclosure/licensing/decisions')).toBe('行政许可 · 本年处理决定数量');
  });

  test('names a language that does not exist', () => {
    expect(() => labelOf('/requests/received/total', 'fr' as never)).toThrow(
      new RangeError('locale is "fr". Allowed: zh, en.'),
    );
  });

  test('names an address that no edition has', () => {
    expect(() => labelOf('/requests/received/everybody' as Address)).toThrow(
      new RangeError(
        'No edition has a cell "/requests/received/everybody". cellAddresses(edition) lists what each has.',
      ),
    );
  });
});

test.each(editions)('no two cells of edition %s have one label', (edition) => {
  for (const locale of ['zh', 'en'] as const) {
    const labels = formCells[edition].map((cell) => cellLabel(cell, locale));
    expect(new Set(labels).size).toBe(labels.length);
  }
});
