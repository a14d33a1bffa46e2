import { keyed } from './keyed.js';
import type { Wording } from './wording.js';

/** An applicant category of section 3. */
export type ApplicantCategory =
  | 'naturalPerson'
  | 'business'
  | 'researchInstitute'
  | 'publicInterestOrg'
  | 'legalServiceOrg'
  | 'otherOrg';

/** A column of section 3: an applicant category, or 总计. */
export type ApplicantColumn = ApplicantCategory | 'total';

/** A column of section 3. */
export interface ApplicantForm<K extends ApplicantColumn = ApplicantColumn> extends Wording {
  /** The name of the column in the model. */
  readonly key: K;
}

/** The head over the five columns of organisations. */
export const organisations: Wording = { zh: '法人或其他组织', en: 'Legal persons and other organisations' };

/** The last column of section 3 and of each group of section 4. */
export const total: ApplicantForm<'total'> = { key: 'total', zh: '总计', en: 'Total', variants: ['合计'] };

/** The applicant categories in the order of the columns, without 总计. */
export const applicants: readonly ApplicantForm<ApplicantCategory>[] = keyed<ApplicantCategory, Wording>({
  naturalPerson: { zh: '自然人', en: 'Natural persons' },
  business: { zh: '商业企业', en: 'Businesses' },
  researchInstitute: { zh: '科研机构', en: 'Research institutes' },
  publicInterestOrg: { zh: '社会公益组织', en: 'Public-interest organisations', variants: ['社会组织'] },
  legalServiceOrg: { zh: '法律服务机构', en: 'Legal-service organisations', variants: ['法律服务'] },
  otherOrg: { zh: '其他', en: 'Other organisations' },
});

/** The columns of section 3: the six categories and 总计. */
export const applicantColumns: readonly ApplicantForm[] = [...applicants, total];
