import type { FamilyWords } from './rule-words.js';

/** The words of the rules about the structure of a report. */
export const structureWords: FamilyWords<'structure'> = {
  'structure.edition': {
    basis: 'notice',
    title: { zh: '格式版本', en: 'Edition of the form' },
    explanation: {
      zh: '2019、2020年的报告用国办公开办函〔2019〕60号的格式，2021年以后用国办公开办函〔2021〕30号的格式。表格或其中一块用了另一版，或在2021年版格式中把“其他处理”写成一行，都应改用报告年度对应的格式。',
      en: 'Reports for 2019 and 2020 are on the form of notice 国办公开办函〔2019〕60号, those for 2021 and later on the form of 国办公开办函〔2021〕30号. A table, or a block of one, that is on the other form should be put on the form of its year; so should 其他处理 in one row where the form has three.',
    },
  },
  'structure.year': {
    basis: 'notice',
    title: { zh: '报告年度', en: 'Report year' },
    explanation: {
      zh: '报告应当写明所报告的年度，标题中的年度与统计期限应当是同一年。',
      en: 'A report says which year it is for, and its title and its period name the same year.',
    },
  },
  'structure.section-missing': {
    basis: 'notice',
    title: { zh: '缺少部分', en: 'Section missing' },
    explanation: {
      zh: '格式规定报告分六个部分，缺一不可；没有内容的部分也应保留标题并写明“无”。',
      en: 'The form has six sections. One with nothing to report keeps its heading and says so.',
    },
  },
  'structure.section-order': {
    basis: 'notice',
    title: { zh: '部分的顺序和序号', en: 'Order of the sections' },
    explanation: {
      zh: '六个部分按格式规定的顺序排列，序号为一至六。',
      en: 'The six sections stand in the order of the form and are numbered one to six.',
    },
  },
  'structure.section-extra': {
    basis: 'notice',
    title: { zh: '格式以外的部分', en: 'Section the form does not have' },
    explanation: {
      zh: '格式只有六个部分，其他内容应写入第六部分“其他需要报告的事项”。',
      en: 'The form has six sections. Whatever else there is to report belongs in the sixth, 其他需要报告的事项.',
    },
  },
  'structure.heading': {
    basis: 'notice',
    title: { zh: '标题用语', en: 'Wording of a heading' },
    explanation: {
      zh: '部分的标题与格式规定的用语不一致。不影响数据，建议改用规定的用语。',
      en: 'The heading of a section is worded differently from the form. No figure is affected; the wording of the form is to be preferred.',
    },
  },
  'structure.title': {
    basis: 'notice',
    title: { zh: '报告标题', en: 'Title of the report' },
    explanation: {
      zh: '报告标题由机关名称、年份和“政府信息公开工作年度报告”组成，三者都应写全。',
      en: 'The title is made of the name of the agency, the year and the words 政府信息公开工作年度报告.',
    },
  },
  'structure.table-missing': {
    basis: 'notice',
    title: { zh: '缺少表格', en: 'Table missing' },
    explanation: {
      zh: '第二、三、四部分以表格报告。没有发生的也应保留表格并填0。',
      en: 'Sections two, three and four are reported as tables. Where nothing happened the table stays and is filled with zeros.',
    },
  },
  'structure.row-missing': {
    basis: 'notice',
    title: { zh: '缺少表格行', en: 'Row missing' },
    explanation: {
      zh: '表格缺少格式规定的一行，该行的数据无从得知。',
      en: 'A row of the form is missing from its table, so its figures are not known.',
    },
  },
  'structure.row-extra': {
    basis: 'notice',
    title: { zh: '格式以外的行', en: 'Row the form does not have' },
    explanation: {
      zh: '表格多出格式没有的一行（多为地方自行增加）。该行另行保存，不计入任何合计。',
      en: 'The table has a row that the form does not, mostly a local addition. It is kept apart and enters no sum.',
    },
  },
  'structure.overview-parts': {
    basis: 'notice',
    title: { zh: '总体情况的五个方面', en: 'The five parts of the overview' },
    explanation: {
      zh: '总体情况应当写到主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面，小标题或正文中写到即可。',
      en: 'The overview covers proactive disclosure, disclosure on request, the management of government information, disclosure platforms, and supervision and safeguards, under headings of their own or in the text.',
    },
  },
  'structure.government-parts': {
    basis: 'statute',
    article: '50(4)',
    title: { zh: '政府报告应写的考核、评议、追责', en: 'Assessment, review and accountability' },
    explanation: {
      zh: '《中华人民共和国政府信息公开条例》第五十条第（四）项要求各级人民政府的报告还包括工作考核、社会评议和责任追究结果情况。没有发生的也应写明。',
      en: "Article 50(4) of the Regulation on Open Government Information asks of the report of a people's government that it also gives the results of assessment, public review and accountability. Where there were none, it says so.",
    },
  },
  'structure.template-residue': {
    basis: 'practice',
    title: { zh: '模板说明残留', en: 'Template instruction left in' },
    explanation: {
      zh: '正文中留有模板的填写说明或占位符，发布前应当删除或填写。',
      en: 'An instruction or a placeholder of the template is left in the text. It should be deleted or filled in before publication.',
    },
  },
};
