import { notApplicableMarks } from '../../form/marks.js';
import type { RegisterColumn } from '../../form/register.js';
import { trimInvisible } from '../../text/fold.js';
import { readDate } from '../../text/read-date.js';
import { shortText } from '../../text/short-text.js';
import type { RequestRow } from './register-record.js';
import { applicantOf, columnOfHeading, outcomesOfWords } from './register-words.js';

/** What says that there is nothing; a line to fill something in on does as well. */
const marks: ReadonlySet<string> = new Set([...notApplicableMarks, '_']);

/** What a cell says, as text; empty where it is blank or says that there is nothing. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  const isData = typeof cell === 'object' && !(cell instanceof Date);
  const text = trimInvisible(isData ? shortText(cell) : String(cell));
  return marks.has(text) ? '' : text;
}

/** The cells of a row by the column of the register; of two headings for one column, the better with a word in it. */
function cellsOf(row: Readonly<Record<string, unknown>>): ReadonlyMap<RegisterColumn, unknown> {
  const found = new Map<RegisterColumn, { readonly rank: number; readonly cell: unknown }>();
  for (const [heading, cell] of Object.entries(row)) {
    const at = columnOfHeading(heading);
    if (!at || textOf(cell) === '') continue;
    const { column, rank } = at;
    if (rank < (found.get(column)?.rank ?? Number.POSITIVE_INFINITY)) found.set(column, { rank, cell });
  }
  return new Map([...found].map(([column, { cell }]) => [column, cell]));
}

/** The day a cell names, or what it says. */
const dateOrWords = (cell: unknown): string => readDate(cell) ?? textOf(cell);

/**
 * A request as a row of a spreadsheet has it, for `tallyRequests`. Columns are found by their headings: 登记编号,
 * 收到日期 or 登记日期, 申请人类型, 办结日期 or 答复日期, 办理结果 or 答复类型, and what else registers in use call
 * them. Applicants and outcomes are found by the words of the form, with or without the heading above them
 * (属于国家秘密, 不予公开－属于国家秘密, 三（三）1.属于国家秘密), never by likeness; several outcomes in one cell are
 * parted by 、，；/ or a line break. Dates are read as they are written (2024-01-05, 2024/1/5, 2024年1月5日) or as
 * spreadsheets keep them (45296). An empty cell, a mark such as `/` and words such as 办理中 say that a request is open.
 *
 * What is not understood stays as it is, so that `tallyRequests` names it.
 *
 * @example
 * ```ts
 * import { recordFromRow, tallyRequests } from 'zfxxgk-report/build';
 *
 * const rows = [
 *   { 编号: '甲-1', 登记日期: '2024年1月5日', 申请人类型: '自然人', 答复日期: '2024/1/20', 答复类型: '予以公开' },
 *   { 编号: '甲-2', 登记日期: 45296, 申请人类型: '商业企业', 答复日期: '', 答复类型: '办理中' },
 *   { 编号: '甲-3', 登记日期: '2024.3.1', 申请人类型: '自然人', 答复日期: '2024.3.9', 答复类型: '同意' },
 * ];
 * recordFromRow(rows[0] ?? {}); //=> { fromRow: true, id: '甲-1', receivedOn: '2024-01-05', applicant: 'naturalPerson', concludedOn: '2024-01-20', outcome: ['granted'] }
 *
 * const { requests, findings } = tallyRequests(rows.map(recordFromRow), { edition: '2021', year: 2024 });
 * requests.received.total; //=> 2
 * findings.map(({ message }) => message); //=> ['记录甲-3没有计入：结果“同意”不是2021年版表中的一项']
 * ```
 */
export function recordFromRow(row: Readonly<Record<string, unknown>>): RequestRow {
  const cells = cellsOf(row);
  const words = (column: RegisterColumn) => textOf(cells.get(column));
  return {
    fromRow: true,
    id: words('id'),
    receivedOn: dateOrWords(cells.get('receivedOn')),
    applicant: applicantOf(words('applicant')) ?? words('applicant'),
    concludedOn: dateOrWords(cells.get('concludedOn')) || null,
    outcome: words('outcome') === '' ? [] : outcomesOfWords(words('outcome')),
  };
}
