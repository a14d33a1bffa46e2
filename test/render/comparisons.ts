import { diffReports, type ReportDiff, type Trend, trend } from '../../src/compare/index.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { report2019, report2021, row, withParagraphs } from '../compare/reports.js';

/** What a report can say to break a page. */
export const hostile: string = `</td><script>alert(1)</script> & "x" 'y' <img src=x>`;

const before: AnnualReport = {
  ...withParagraphs('overview', '全年公开信息312条。', '修订了公开指南。', '按时答复。'),
  year: 2022,
};
const after: AnnualReport = {
  ...report2021({
    '/requests/received/naturalPerson': 25,
    '/requests/received/total': 28,
    '/requests/outcomes/denied.stateSecret/total': null,
    '/proactiveDisclosure/fees/amount': { value: '13', unit: 'yuan' },
  }),
  year: 2023,
  narrative: {
    ...before.narrative,
    overview: [
      { heading: null, topic: null, paragraphs: ['全年公开信息287条。', '开通了线上答疑。', '按时答复。'] },
    ],
    otherMatters: [{ heading: null, topic: null, paragraphs: ['修订了公开指南。'] }],
  },
};

/** Two years on the same form. */
export const years: ReportDiff = diffReports(before, after);

/** Two years on two forms, tables only. */
export const editions: ReportDiff = diffReports(
  report2019(row('/requests/outcomes/other', [2, 0, 0, 0, 0, 0, 2])),
  report2021(),
  { narrative: false },
);

/** Four years of which one is missing and one is there twice. */
export const run: Trend = trend([
  { ...report2019(), year: 2020 },
  { ...after, year: 2021 },
  { ...after, year: 2023 },
  { ...report2021({ '/requests/received/total': 40 }), year: 2023 },
  { ...after, year: null },
]);

/** Two reports that say what breaks a page wherever they can say something. */
export const hostileReports: readonly [AnnualReport, AnnualReport] = [
  { ...before, agency: { name: hostile }, title: hostile },
  {
    ...after,
    agency: { name: hostile },
    title: hostile,
    narrative: {
      ...after.narrative,
      overview: [{ heading: hostile, topic: null, paragraphs: [hostile, `全年公开信息9条${hostile}。`] }],
    },
    notes: [{ at: 'requests', text: hostile }],
    extraRows: [{ item: '20.1', heads: [hostile], label: hostile, cells: [1] }],
  },
];
