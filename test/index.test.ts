import { expect, test } from 'vitest';
import * as aggregate from '../src/aggregate/index.js';
import * as build from '../src/build/index.js';
import * as compare from '../src/compare/index.js';
import * as exchange from '../src/exchange/index.js';
import * as root from '../src/index.js';
import * as render from '../src/render/index.js';
import * as validate from '../src/validate/index.js';

test('the root exports the functions and tables of every capability but reading', () => {
  expect(Object.keys(root).sort()).toEqual([
    'ReportInputError',
    'aggregateReports',
    'applyRepair',
    'cellAddresses',
    'createReport',
    'describeFinding',
    'describeRepair',
    'diagnoseReport',
    'diffReports',
    'editionForYear',
    'editions',
    'fillTotals',
    'forms',
    'fromCsv',
    'fromKirogovcompare',
    'fromRows',
    'getCell',
    'indicators',
    'labelOf',
    'reconcile',
    'recordFromRow',
    'renderHtml',
    'renderMarkdown',
    'renderText',
    'ruleCatalogue',
    'setCell',
    'tallyRemedies',
    'tallyRequests',
    'toCsv',
    'toKirogovcompare',
    'toRows',
    'toSarif',
    'trend',
    'validateReport',
  ]);
});

test('an entry of its own exports the same functions as the root', () => {
  for (const [name, value] of Object.entries({
    ...aggregate,
    ...build,
    ...compare,
    ...exchange,
    ...render,
    ...validate,
  })) {
    expect(root).toHaveProperty(name, value);
  }
});
