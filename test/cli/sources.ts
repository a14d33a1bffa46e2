import { renderMarkdown } from '../../src/render/render-markdown.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { report } from '../render/reports.js';

const block = (...paragraphs: string[]) => [{ heading: null, topic: null, paragraphs }];

function withText(of: AnnualReport): AnnualReport {
  return {
    ...of,
    title: '北川市水务局2024年政府信息公开工作年度报告',
    narrative: {
      ...of.narrative,
      overview: block('全年主动公开政府信息，办理依申请公开，加强政府信息管理、平台建设和监督保障。'),
      improvement: block('公开的时效还不够，下一步将明确责任、按月检查。'),
      otherMatters: block('本年度没有收取信息处理费。'),
    },
  };
}

/** A report in which everything adds up. */
export const sound: string = renderMarkdown(withText(report('2021')));

/** The same report with one total that does not. */
export const unsound: string = renderMarkdown(withText(report('2021', { '/requests/received/total': 3 })));
