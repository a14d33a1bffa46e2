import { describe, expect, test } from 'vitest';
import { cellsOfRow, formCells } from '../../src/form/form-cells.js';
import { forms } from '../../src/form/forms.js';

const sizes = {
  '2019': { proactiveDisclosure: 22, requests: 161, remedies: 15, optional: 0 },
  '2021': { proactiveDisclosure: 10, requests: 175, remedies: 15, optional: 7 },
};

test.each([
  ['2021', '/proactiveDisclosure/fees/amount', '行政事业性收费 · 本年收费金额', 'money', 'wanYuan'],
  ['2019', '/proactiveDisclosure/procurement/amount', '政府集中采购 · 采购总金额', 'money', undefined],
  ['2019', '/proactiveDisclosure/licensing/itemChange', '行政许可 · 本年增/减', 'change', undefined],
  ['2021', '/requests/received/business', '一、本年新收政府信息公开申请数量 · 商业企业', 'count', undefined],
  ['2021', '/requests/outcomes/granted/total', '三（一）予以公开 · 总计', 'count', undefined],
  [
    '2021',
    '/requests/outcomes/denied.stateSecret/naturalPerson',
    '三（三）1.属于国家秘密 · 自然人',
    'count',
    undefined,
  ],
  ['2021', '/requests/concluded/total', '三（七）总计 · 总计', 'count', undefined],
  ['2021', '/remedies/reconsideration/upheld', '行政复议 · 结果维持', 'count', undefined],
  [
    '2021',
    '/remedies/directLitigation/pending',
    '行政诉讼（未经复议直接起诉） · 尚未审结',
    'count',
    undefined,
  ],
] as const)('%s%s is %s', (edition, address, label, kind, unit) => {
  const cell = formCells[edition].find((one) => one.address === address);

  expect(`${cell?.rowLabel.zh} · ${cell?.columnLabel.zh}`).toBe(label);
  expect([cell?.kind, cell?.unit]).toEqual([kind, unit]);
  expect('unit' in (cell ?? {})).toBe(unit !== undefined);
  expect([cell?.rowLabel.en, cell?.columnLabel.en]).toEqual([
    expect.stringMatching(/^[A-Z]/),
    expect.stringMatching(/^[A-Z]/),
  ]);
});

describe.each(['2019', '2021'] as const)('the cells of edition %s', (edition) => {
  const cells = formCells[edition];
  const prescribed = cells.filter(({ optional }) => !optional);

  test('are as many as the tables have', () => {
    const { optional, ...tables } = sizes[edition];

    for (const [table, size] of Object.entries(tables)) {
      expect(prescribed.filter((cell) => cell.table === table)).toHaveLength(size);
    }
    expect(cells.length - prescribed.length).toBe(optional);
  });

  test('each have an address of their own', () => {
    expect(new Set(cells.map(({ address }) => address)).size).toBe(cells.length);
  });

  test('know their row and their column', () => {
    for (const { address, row, column } of cells) expect(`${row}/${column}`).toBe(address);
  });

  test('come in the order of the form, those of an optional row last', () => {
    const rows = [...new Set(cells.map(({ row }) => row))];
    const { disclosureItems, requestRows, remedyGroups, optionalRequestRows } = forms[edition];

    expect(rows).toEqual([
      ...disclosureItems.flatMap((item) => item.rows.map(({ key }) => `/proactiveDisclosure/${key}`)),
      ...requestRows.map(({ pointer }) => pointer),
      ...remedyGroups.map(({ key }) => `/remedies/${key}`),
      ...optionalRequestRows.map(({ pointer }) => pointer),
    ]);
  });

  test('stand together in rows', () => {
    const rows = [...new Set(cells.map(({ row }) => row))];

    expect(
      rows
        .flatMap((row) => cellsOfRow(edition, row))
        .map(({ address }) => address)
        .sort(),
    ).toEqual(cells.map(({ address }) => address).sort());
    expect(rows.every((row) => cellsOfRow(edition, row).every((cell) => cell.row === row))).toBe(true);
    expect(cellsOfRow(edition, '/requests')).toEqual([]);
  });

  test('need no escaping as JSON Pointers', () => {
    for (const { address } of cells) expect(address).toMatch(/^(\/[A-Za-z.]+){3,4}$/);
  });
});
