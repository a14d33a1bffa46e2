import type { Wording } from './wording.js';

/** The standard words of the title: 机关 + 年份 + these. */
export const reportTitle: Wording = {
  zh: '政府信息公开工作年度报告',
  en: 'Annual report on government information disclosure',
};

/** The title of a report by the form; what is not known is left out. */
export function standardTitle(agency: string | null, year: number | null): string {
  return `${agency ?? ''}${year === null ? '' : `${year}年`}${reportTitle.zh}`;
}
