import assert = require('node:assert');
import main = require('zfxxgk-report');
import parse = require('zfxxgk-report/parse');
import render = require('zfxxgk-report/render');
import schema = require('zfxxgk-report/schema');
import validate = require('zfxxgk-report/validate');

const { report } = parse.parseReport('行政许可 | 86', { year: 2023, agency: '甲局' });
assert.ok(report);
const { verdict }: main.ValidationResult = validate.validateReport(report);
assert.equal(verdict, 'fail');

const again: parse.ParseResult = parse.parseReport(render.renderText(report), { format: 'text' });
assert.equal(main.getCell(again.report ?? report, '/proactiveDisclosure/licensing/decisions'), 86);

const loaded = Object.keys(require.cache);
assert.ok(loaded.some((file) => file.includes('zod')));
const read: schema.ReadResult = schema.readReport(JSON.parse(JSON.stringify(report)));
assert.ok(read.ok);
assert.deepEqual(read.report, report);
