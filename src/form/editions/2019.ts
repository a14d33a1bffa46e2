import { applicantColumns } from '../applicants.js';
import { disclosure2019 } from '../disclosure.js';
import type { PrintedForm } from '../form.js';
import { outcomes2019 } from '../outcomes.js';
import { overviewTopics } from '../overview-topics.js';
import { remedyColumns, remedyGroups } from '../remedies.js';
import { requestRows } from '../requests.js';
import { sections } from '../sections.js';

/** 国办公开办函〔2019〕60号, the form on trial: 198 cells. */
export const form2019: PrintedForm = {
  edition: '2019',
  notice: '国办公开办函〔2019〕60号',
  firstYear: 2019,
  lastYear: 2020,
  sections,
  overviewTopics,
  disclosureItems: disclosure2019,
  applicantColumns,
  requestRows: requestRows(outcomes2019),
  optionalRequestRows: [],
  remedyGroups,
  remedyColumns,
};
