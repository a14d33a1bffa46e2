import { disclosure2019, disclosure2021 } from '../../form/disclosure.js';
import type { Keyed } from '../../form/keyed.js';
import { otherAsOneRow } from '../../form/outcomes.js';
import { sections } from '../../form/sections.js';
import type { Wording } from '../../form/wording.js';
import { rowInWords } from '../main-cell.js';
import type { Rule } from '../rule.js';

/** The ids of the rules about how a report is built. */
export type StructureRuleId =
  | 'structure.edition'
  | 'structure.year'
  | 'structure.section-missing'
  | 'structure.section-order'
  | 'structure.section-extra'
  | 'structure.heading'
  | 'structure.title'
  | 'structure.table-missing'
  | 'structure.row-missing'
  | 'structure.row-extra';

/** The parts of a report that can be on the form of another edition. */
export const partsWithEdition: readonly Keyed<string, Wording>[] = [
  { key: 'report', zh: '报告', en: 'The report' },
  ...disclosure2021,
  ...disclosure2019,
  ...sections,
  otherAsOneRow,
];

/** The rules about how a report is built. */
export const structureRules: Readonly<Record<StructureRuleId, Rule<'zh'>>> = {
  'structure.edition': {
    severity: 'error',
    early: { by: 'year', severity: 'warning' },
    worded: { part: partsWithEdition },
    message: {
      zh: '[“{part}”用的是{found}年版格式，报告年度应用{expectedEdition}年版][“{part}”用的是{found}年版格式，与报告其余部分（{reportEdition}年版）不一致][没有“{unknown}”这一版格式，按{checkedAs}年版检查][：{detail}]',
    },
  },
  'structure.year': {
    severity: 'error',
    message: {
      zh: '报告年度[不一致：标题为{title}年，统计期限为{period}年][没有写明{unstated}]',
    },
  },
  'structure.section-missing': {
    severity: 'error',
    early: { by: 'year', severity: 'warning' },
    message: {
      zh: '缺少“{section}”部分',
    },
  },
  'structure.section-order': {
    severity: 'warning',
    message: {
      zh: '“{section}”的序号或位置不对：应为第{expectedOrdinal}部分[，标题写作“{heading}”]',
    },
  },
  'structure.section-extra': {
    severity: 'warning',
    message: {
      zh: '格式以外的部分：“{heading}”',
    },
  },
  'structure.heading': {
    severity: 'info',
    message: {
      zh: '标题“{heading}”与规定的“{section}”不一致',
    },
  },
  'structure.title': {
    severity: 'warning',
    message: {
      zh: '标题应为“机关名称＋年份＋政府信息公开工作年度报告”[，现为“{title}”]',
    },
  },
  'structure.table-missing': {
    severity: 'error',
    message: {
      zh: '“{section}”没有表格，或表格无法辨认',
    },
  },
  'structure.row-missing': {
    severity: 'error',
    made: { row: rowInWords },
    message: {
      zh: '表中缺少“{row}”一行',
    },
  },
  'structure.row-extra': {
    severity: 'info',
    message: {
      zh: '表中有格式以外的一行“{label}”，数据另存于 extraRows',
    },
  },
};
