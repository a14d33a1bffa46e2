import { isReportTitle, titleParts } from '../../text/report-title.js';
import { sectionHeading } from '../../text/section-heading.js';
import type { Block } from '../block.js';
import type { ReaderFinding } from '../finding-log.js';
import { mayBeHeading, type TextBlock } from '../text-block.js';
import { quoted } from './structure.js';

/** The blocks of the first report of a page, and what is said of the others. */
export interface OneReport {
  readonly blocks: readonly Block[];
  readonly findings: readonly ReaderFinding[];
}

const isTitle = (block: Block): block is TextBlock => mayBeHeading(block) && isReportTitle(block.text);

const isSection = (block: Block): boolean =>
  mayBeHeading(block) && sectionHeading(block.text)?.exact === true;

/** Whether two titles are of different reports: another year or another agency. */
function areOfTwo(first: string, second: string): boolean {
  const [a, b] = [titleParts(first), titleParts(second)];
  return a.year !== b.year || (a.agency !== null && b.agency !== null && a.agency !== b.agency);
}

/**
 * Cuts a page on which several reports stand before the second: a title of another year or agency behind the first
 * section, with sections below it. What lies beyond is named by a finding and not read.
 */
export function oneReport(blocks: readonly Block[]): OneReport {
  let title: string | null = null;
  let sections = 0;
  if (blocks.filter(isTitle).length < 2) return { blocks, findings: [] };
  const areSections = blocks.map(isSection);
  const lastSection = areSections.lastIndexOf(true);
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (areSections[index]) sections++;
    if (!isTitle(block)) continue;
    if (sections === 0 || title === null) title ??= block.text;
    else if (index < lastSection && areOfTwo(title, block.text)) {
      const params = { otherReport: quoted(block.text) };
      return { blocks: blocks.slice(0, index), findings: [{ rule: 'parse.leftover', params, at: block }] };
    }
  }
  return { blocks, findings: [] };
}
