import fc from 'fast-check';
import type { Edition } from '../../src/form/edition.js';
import { formCells } from '../../src/form/form-cells.js';
import { forms } from '../../src/form/forms.js';
import { sections } from '../../src/form/sections.js';
import type { ExtraRow, Note } from '../../src/report/annual-report.js';
import { cell } from './cells.js';

const labels: readonly string[] = ['其他主动公开文件', '政策解读材料', '会议纪要'];
const remarks: readonly string[] = ['含上年度结转数量', '其中修订16件', '数据来自主管部门统计'];

/** A row of section 2 that the form does not have, under heads that it does have. */
export function extraRow(edition: Edition): fc.Arbitrary<ExtraRow> {
  return fc.constantFrom(...forms[edition].disclosureItems).chain(({ key, columns }) =>
    fc.record({
      item: fc.constant(key),
      heads: fc.constant(columns.map(({ zh }) => zh)),
      label: fc.constantFrom(...labels),
      cells: fc.array(cell(), { minLength: columns.length, maxLength: columns.length }),
    }),
  );
}

/** A remark on a cell or under a section. */
export function note(edition: Edition): fc.Arbitrary<Note> {
  const tables = sections.filter(({ key }) => ['proactiveDisclosure', 'requests', 'remedies'].includes(key));
  const addresses = formCells[edition].filter(({ optional }) => !optional).map(({ address }) => address);
  return fc.record({
    at: fc.oneof(fc.constantFrom(...tables.map(({ key }) => key)), fc.constantFrom(...addresses)),
    text: fc.constantFrom(...remarks),
  });
}
