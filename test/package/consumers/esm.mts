import { strict as assert } from 'node:assert';
import {
  type Address,
  type AnnualReport,
  type AnnualReport2021,
  type Finding,
  getCell,
  labelOf,
  renderMarkdown,
  renderText,
  ruleCatalogue,
  setCell,
  validateReport,
} from 'zfxxgk-report';
import { fromCsv, fromRows, toCsv, toRows } from 'zfxxgk-report/exchange';
import { decodeSource, type ParseResult, parseReport } from 'zfxxgk-report/parse';
import * as render from 'zfxxgk-report/render';
import { annualReport2021Schema, annualReportSchema, readReport } from 'zfxxgk-report/schema';
import * as validate from 'zfxxgk-report/validate';

const address: Address<'2021'> = '/requests/outcomes/denied.stateSecret/naturalPerson';
const source = parseReport('行政许可 | 86', { year: 2023, agency: '甲局' });
assert.ok(source.report?.edition === '2021');
const report: AnnualReport2021 = setCell(source.report, address, 3);

assert.equal(getCell(report, address), 3);
assert.equal(labelOf(address, 'zh'), '三（三）1.属于国家秘密 · 自然人');
assert.equal(validate.validateReport, validateReport);
assert.equal(render.renderText, renderText);
assert.ok(ruleCatalogue.length > 40);

const { text } = decodeSource(new TextEncoder().encode(renderMarkdown(report)));
const result: ParseResult = parseReport(text, { format: 'markdown' });
const findings: readonly Finding[] = result.findings;
assert.ok(findings);
assert.equal(result.report?.requests.outcomes['denied.stateSecret'].naturalPerson, 3);
assert.equal(result.readings.get(address)?.raw, '3');

const read = readReport(JSON.parse(JSON.stringify(report)));
assert.ok(read.ok);
const again: AnnualReport = read.report;
assert.deepEqual(again, report);
assert.deepEqual(annualReport2021Schema.parse(report), report);
const { issues } = await annualReportSchema['~standard'].validate({ ...report, year: '2023' });
assert.deepEqual(issues?.[0]?.path, ['year']);
assert.deepEqual(fromRows(fromCsv(toCsv(toRows(report))).rows).reports, [report]);
