import { type AnnualReport2021, createReport, type ExtraRow } from 'zfxxgk-report';
import type { Growing } from './growth.js';

/** Makes a report with about so many characters. */
type ReportOf = (length: number) => AnnualReport2021;

const blank: AnnualReport2021 = createReport({
  edition: '2021',
  year: 2024,
  agency: { name: '临江市水务局' },
});

const SENTENCE = '全年公开信息12条，其中新增3条，均按要求办理。';
/** What a row, a note or an explanation takes as JSON, in characters. */
const ENTRY = 100;

function withParagraphs(paragraphs: readonly string[]): AnnualReport2021 {
  const overview = [{ heading: null, topic: null, paragraphs }];
  return { ...blank, narrative: { ...blank.narrative, overview } };
}

const times = <T>(length: number, size: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: length / size }, (_, index) => make(index));

const extraRow = (index: number): ExtraRow => ({
  item: '20.1',
  heads: ['本年制发件数', '本年废止件数', '现行有效件数'],
  label: `其他主动公开文件${index}`,
  cells: [index, null, 'n/a'],
});

const shapes = {
  'one paragraph': (length) => withParagraphs([SENTENCE.repeat(length / SENTENCE.length)]),
  paragraphs: (length) => withParagraphs(times(length, SENTENCE.length, () => SENTENCE)),
  'a paragraph of digits': (length) => withParagraphs(['1'.repeat(length)]),
  'a paragraph of brackets': (length) => withParagraphs(['（'.repeat(length)]),
  'extra rows': (length) => ({ ...blank, extraRows: times(length, ENTRY, extraRow) }),
  'one label': (length) => ({ ...blank, extraRows: [{ ...extraRow(0), label: '|*_<'.repeat(length / 4) }] }),
  notes: (length) => ({
    ...blank,
    notes: times(length, ENTRY, (index) => ({ at: 'requests', text: `${index}：${SENTENCE.repeat(3)}` })),
  }),
  explanations: (length) => ({
    ...blank,
    explanations: times(length, ENTRY, (index) => ({
      address: '/requests/received/total',
      priorValue: index,
      newValue: index + 1,
      reason: '机构改革',
    })),
  }),
} as const satisfies Readonly<Record<string, ReportOf>>;

/** What can be very long in a report. */
export type Shape = keyof typeof shapes;

/** Work on reports in which something is very long. */
export function onReports(
  work: (report: AnnualReport2021) => unknown,
  name: string,
  long: readonly Shape[],
): readonly Growing<AnnualReport2021>[] {
  return long.map((shape) => ({ name: `${name} of 10 MB of ${shape}`, inputOf: shapes[shape], work }));
}
