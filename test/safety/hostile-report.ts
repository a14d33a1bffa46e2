import type { Edition } from '../../src/form/edition.js';
import { narrativeKeys } from '../../src/form/sections.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { report } from '../render/reports.js';

/** A report that says this wherever the model has a place for a text. */
export function reportSaying(text: string, edition: Edition, year: number): AnnualReport {
  const paragraphs = [text, `全年公开信息${year}条${text}。`, `${text}按时答复。`];
  const narrative = [{ heading: text, topic: null, paragraphs }];
  return {
    ...report(edition, { '/requests/received/total': year }),
    year,
    title: text,
    agency: { name: text, code: text },
    publishedOn: text,
    narrative: Object.fromEntries(
      narrativeKeys.map((key) => [key, narrative]),
    ) as unknown as AnnualReport['narrative'],
    extraRows: [
      { item: '20.1', heads: [text, `${text}x`], label: text, cells: [1, year] },
      { item: 'requests', heads: [], label: text, cells: [1, 2, 3, 4, 5, 6, 7] },
      { item: 'remedies', heads: [text], label: text, cells: ['n/a'] },
    ],
    notes: [
      { at: 'requests', text },
      { at: '/requests/received/total', text },
    ],
    explanations: [
      { address: '/requests/carriedOver/total', priorValue: 1, newValue: 0, reason: text },
      { address: '/requests/received/total', priorValue: 1, newValue: 2, reason: text },
    ],
  };
}

/** The same, where numbers, amounts and addresses say it too, as they can in data that nobody has checked. */
export function uncheckedReportSaying(text: string, edition: Edition, year: number): AnnualReport {
  const said = reportSaying(text, edition, year);
  const { agency, requests, proactiveDisclosure, remedies, extraRows, notes, explanations = [] } = said;
  const tables =
    edition === '2021'
      ? { fees: { amount: { value: text, unit: 'wanYuan' } } }
      : {
          fees: { previousItems: text, itemChange: text },
          procurement: { projects: text, amount: { value: text, unit: null } },
        };
  return {
    ...said,
    agency: { ...agency, kind: text },
    proactiveDisclosure: { ...proactiveDisclosure, ...tables },
    requests: { ...requests, received: { ...requests.received, naturalPerson: text, business: -1 } },
    remedies: { ...remedies, reconsideration: { ...remedies.reconsideration, upheld: text } },
    extraRows: [
      ...extraRows,
      { item: '20.1', heads: [text], label: text, cells: [text, { value: text, unit: null }] },
    ],
    notes: [...notes, { at: `/requests/${text}`, text }, { at: text, text }],
    explanations: [
      ...explanations,
      { address: `/requests/${text}`, priorValue: text, newValue: text, reason: text },
    ],
  } as unknown as AnnualReport;
}
