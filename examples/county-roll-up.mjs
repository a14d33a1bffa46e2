// A county's report from those of its agencies, and the county's own figures held against them:
// node examples/county-roll-up.mjs (after npm run build)
import { readFile } from 'node:fs/promises';
import { getCell, labelOf, setCell } from 'zfxxgk-report';
import { aggregateReports, reconcile } from 'zfxxgk-report/aggregate';
import { createReport } from 'zfxxgk-report/build';

const table = await readFile(new URL('agencies/yunxi-2024.tsv', import.meta.url), 'utf8');
const expected = ['云溪县水务局', '云溪县教育局', '云溪县自然资源局', '云溪县财政局'];
const county = /** @type {const} */ ({ agency: { name: '云溪县人民政府', kind: 'government' }, year: 2024 });

/** A cell of the spreadsheet as a count; an empty one is a blank. @param {string | undefined} cell */
const count = (cell) => (cell === undefined || cell === '' ? null : Number(cell));

/** The reports one after another: there can be as many as one likes. */
function* reports() {
  for (const line of table.trim().split(/\r?\n/).slice(1)) {
    const [agency = '', received, carriedOver, granted, notHeld, licensing, fees = '0', unit] =
      line.split('\t');
    yield createReport({
      edition: '2021',
      year: 2024,
      agency: { name: agency, kind: 'agency' },
      proactiveDisclosure: {
        licensing: { decisions: count(licensing) },
        fees: { amount: { value: fees, unit: unit === 'yuan' ? 'yuan' : 'wanYuan' } },
      },
      requests: {
        received: { naturalPerson: count(received) },
        carriedOver: { naturalPerson: count(carriedOver) },
        outcomes: {
          granted: { naturalPerson: count(granted) },
          'unavailable.notHeld': { naturalPerson: count(notHeld) },
        },
      },
    });
  }
}

const { report, missing, findings } = aggregateReports(reports(), { ...county, expected });
console.log(`${report.title}（汇总）`);
for (const address of /** @type {const} */ ([
  '/requests/received/total',
  '/requests/concluded/total',
  '/requests/carriedForward/total',
])) {
  console.log(`  ${labelOf(address)}：${getCell(report, address)}`);
}
if (report.edition === '2021') {
  const fees = getCell(report, '/proactiveDisclosure/fees/amount');
  console.log(`  ${labelOf('/proactiveDisclosure/fees/amount')}：${JSON.stringify(fees)}`);
}
console.log(`缺少报告的机关：${missing.join('、')}`);
for (const { message } of findings) console.log(`  ${message}`);

const published = setCell(report, '/requests/received/total', 51);
console.log('\n公布的数据与各机关报告核对：');
for (const { message } of reconcile(published, reports())) console.log(`  ${message}`);
