import type { FamilyWords } from './rule-words.js';

/** The words of the rules about section 2. */
export const disclosureWords: FamilyWords<'disclosure'> = {
  'disclosure.disclosed-within-total': {
    basis: 'notice',
    title: { zh: '新公开不多于公开总数', en: 'Disclosed within the total' },
    explanation: {
      zh: '本年新公开的文件包含在对外公开总数量之中，不应多于它。缺少任何一个数时不核对。',
      en: 'What was newly disclosed this year is part of all that is disclosed and cannot be more. Needs both figures.',
    },
  },
  'disclosure.items-negative': {
    basis: 'notice',
    title: { zh: '项目数量不小于0', en: 'Items below zero' },
    explanation: {
      zh: '上一年项目数量加本年增/减是今年的项目数量，不会小于0。缺少任何一个数时不核对。',
      en: 'The items of last year with the change of this year are the items there are now, and cannot be below 0. Needs both figures.',
    },
  },
  'disclosure.rule-making-power': {
    basis: 'statute',
    title: { zh: '没有规章制定权', en: 'Power to make rules' },
    explanation: {
      zh: '按立法法，规章由国务院部门、省级和设区的市、自治州的人民政府制定。乡镇、县区及其部门填报规章，多半是把规范性文件填错了行。按机关的类别和名称判断。',
      en: 'By the Legislation Law rules (规章) are made by departments of the State Council and by governments of provinces, cities with districts and autonomous prefectures. Where a township, a county, a district or a department of one reports some, normative documents mostly stand in the wrong row. Told by the kind and the name of the agency.',
    },
  },
  'disclosure.in-force-at-least-issued': {
    basis: 'practice',
    title: { zh: '现行有效不少于本年制发', en: 'In force, issued and repealed' },
    explanation: {
      zh: '本年没有废止文件时，本年制发的仍然有效，现行有效件数不应少于它。废止件数空白按0计算。',
      en: 'Where nothing was repealed, what was issued this year is in force, and no fewer can be. A blank number of repealed ones counts as 0.',
    },
  },
  'disclosure.procurement-consistent': {
    basis: 'practice',
    title: { zh: '采购项目与金额', en: 'Procurement with an amount' },
    explanation: {
      zh: '有采购项目就有金额，有金额就有项目。两格都空白时不核对。',
      en: 'Where there are projects there is an amount, and the other way round. Not checked where both are blank.',
    },
  },
};
