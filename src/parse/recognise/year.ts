import { plain } from '../../text/fold.js';
import type { TitleParts } from '../../text/report-title.js';
import { asInForm } from '../../text/written-forms.js';
import { yearOfReport } from '../../text/year-line.js';
import type { Block } from '../block.js';
import type { ReaderFinding } from '../finding-log.js';
import { isText } from '../text-block.js';

const PERIOD =
  /((?:19|20)\d{2})\s{0,3}年\s{0,3}0?1\s{0,3}月\s{0,3}0?1\s{0,3}日[^。；]{0,8}?(?:((?:19|20)\d{2})\s{0,3}年|同年|当年)?\s{0,3}12\s{0,3}月\s{0,3}31\s{0,3}日/;

/** What a period holds, as it is written or as the compatibility ideograph. */
const YEAR = /[年\uf98e]/;

/** The year that a statement of the period covers: 自2020年1月1日起至2020年12月31日止; null where none is stated. */
export function periodYear(blocks: readonly Block[]): number | null {
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const match = YEAR.test(block.text) ? PERIOD.exec(block.text.normalize('NFKC')) : null;
    if (match && (match[2] === undefined || match[2] === match[1])) return Number(match[1]);
  }
  return null;
}

/** The year of the report that a line before the first section names for want of a title: 2023年报告; null where none does. */
export function leadYear(head: readonly Block[]): number | null {
  for (const block of head) {
    const year = isText(block) ? yearOfReport(block.text) : null;
    if (year !== null) return year;
  }
  return null;
}

const REPORT = /((?:19|20)\d{2})年度?(?:政府)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)/;
const PRESENTING = /(?:公布|发布|编制|形成|将)了?《?/;
/** The name of an agency, and not 本局, 我县 or 全市. */
const NAME = /^(?![本我该全])[^，。；：、《》“”\d]{1,38}[局委办厅院府室处会站所队心道镇乡区县市旗社]$/;

/** What a sentence before the first section says of the report for want of a title: 现公布某局2023年政府信息公开工作年度报告. */
export function statedReport(head: readonly Block[]): TitleParts {
  for (const block of head) {
    const text = block.kind === 'paragraph' ? plain(block.text) : '';
    const match = REPORT.exec(asInForm(text));
    if (!match) continue;
    const name = asInForm(text.slice(0, match.index)).split(PRESENTING).at(-1) as string;
    const agency = NAME.test(name) ? text.slice(match.index - name.length, match.index) : null;
    return { agency, year: Number(match[1]) };
  }
  return { agency: null, year: null };
}

/** The years a source names. */
export interface StatedYears {
  readonly title: number | null;
  readonly period: number | null;
}

/** What is wrong with the report year: none stated, or two that differ. */
export function yearFindings(
  { title, period }: StatedYears,
  given: number | undefined,
): readonly ReaderFinding[] {
  if (title !== null && period !== null && title !== period) {
    return [{ rule: 'structure.year', params: { title, period } }];
  }
  return title === null && period === null && given === undefined
    ? [{ rule: 'structure.year', params: { unstated: '' } }]
    : [];
}
