import { applicantColumns } from '../applicants.js';
import { disclosure2021 } from '../disclosure.js';
import type { PrintedForm } from '../form.js';
import { otherAsOneRow, outcomes2021 } from '../outcomes.js';
import { overviewTopics } from '../overview-topics.js';
import { remedyColumns, remedyGroups } from '../remedies.js';
import { outcomeRow, requestRows } from '../requests.js';
import { sections } from '../sections.js';

/** 国办公开办函〔2021〕30号, the form in force: 200 cells. */
export const form2021: PrintedForm = {
  edition: '2021',
  notice: '国办公开办函〔2021〕30号',
  firstYear: 2021,
  lastYear: null,
  sections,
  overviewTopics,
  disclosureItems: disclosure2021,
  applicantColumns,
  requestRows: requestRows(outcomes2021),
  optionalRequestRows: [outcomeRow(otherAsOneRow)],
  remedyGroups,
  remedyColumns,
};
