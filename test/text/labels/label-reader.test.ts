import { expect, test } from 'vitest';
import { editions, forms } from '../../../src/form/forms.js';
import { isCaption } from '../../../src/text/labels/caption.js';
import { columnOfHead } from '../../../src/text/labels/column-of-head.js';
import { itemOfLabel } from '../../../src/text/labels/item-of-label.js';
import { rowBeginningWith, rowOfLabel } from '../../../src/text/labels/row-of-label.js';

test('no label is longer than 160 characters', () => {
  const long = (label: string) => label + ' '.repeat(160 - label.length);
  const found = (pad: string) => [
    rowOfLabel(long('规章') + pad) !== null,
    rowBeginningWith(long('其他对外') + pad) !== null,
    columnOfHead(long('自然人') + pad) !== null,
    isCaption(long('信息内容') + pad),
    itemOfLabel(long('第二十条第（一）项') + pad) !== null,
  ];

  expect(found('')).toEqual([true, true, true, true, true]);
  expect(found(' ')).toEqual([false, false, false, false, false]);
});

test.each(editions)(
  'finds the same for a label of edition %s as printed and with blanks in it',
  (edition) => {
    const { disclosureItems, applicantColumns, requestRows, remedyGroups, remedyColumns } = forms[edition];
    const printed = [
      ...disclosureItems.flatMap((item) => [item.zh, ...[...item.rows, ...item.columns].map(({ zh }) => zh)]),
      ...requestRows.flatMap(({ ordinal, zh, remark = '' }) => [
        zh,
        `${ordinal}${zh}`,
        `${ordinal}${zh}${remark}`,
      ]),
      ...[...applicantColumns, ...remedyGroups, ...remedyColumns].map(({ zh }) => zh),
    ];
    for (const label of printed) {
      const found = [rowOfLabel, rowBeginningWith, columnOfHead, isCaption, itemOfLabel].map((find) => [
        find(label),
        find(`${label.slice(0, 1)} ${label.slice(1)}`),
      ]);
      for (const [asPrinted, apart] of found) expect(asPrinted, label).toEqual(apart);
    }
  },
);
