import type { FamilyWords } from './rule-words.js';

/** The words of the rules about the text by itself. */
export const textWords: FamilyWords<'text'> = {
  'text.improvement-empty': {
    basis: 'statute',
    article: '50(4)',
    title: { zh: '问题及改进情况没有内容', en: 'Problems and improvements left empty' },
    explanation: {
      zh: '《中华人民共和国政府信息公开条例》第五十条要求年度报告写明政府信息公开工作存在的主要问题及改进情况。这一部分空着、只写“无”或不足十个字，都算没有报告。',
      en: 'Article 50 of the Regulation on Open Government Information asks the report to name the main problems and what was done about them. A section that is empty, says 无 or has less than ten characters reports nothing.',
    },
  },
  'text.improvement-both': {
    basis: 'notice',
    title: { zh: '问题与改进情况缺一', en: 'Problems without improvements, or the reverse' },
    explanation: {
      zh: '第五部分既报告问题，也报告改进情况。只看得出其中一项时提出；看得出两项的用语都不要求。',
      en: 'Section five reports problems and improvements. This is said only where nothing at all reads as the one or as the other.',
    },
  },
  'text.other-empty': {
    basis: 'notice',
    title: { zh: '其他需要报告的事项没有内容', en: 'Other matters left empty' },
    explanation: {
      zh: '没有其他需要报告的事项的，应当写明，不应留空。2019年的报告为提示。',
      en: 'Where there is nothing else to report, the section says so instead of standing empty. For the reports of 2019 this is only information.',
    },
  },
  'text.fee-statement': {
    basis: 'practice',
    title: { zh: '信息处理费说明', en: 'Statement on processing fees' },
    explanation: {
      zh: '国办函〔2020〕109号规定了信息处理费的收取办法，各地通常要求在第六部分写明本年收取了多少或没有收取。第六部分没有内容时只由text.other-empty提出，有逾期未缴费的申请时由requests.fee-explained提出。',
      en: 'Since notice 国办函〔2020〕109号 reports mostly have to say in section six what processing fees were collected, or that none were. Of an empty section only text.other-empty speaks, and where requests were ended for unpaid fees requests.fee-explained does.',
    },
  },
  'text.overview-length': {
    basis: 'practice',
    title: { zh: '总体情况的篇幅', en: 'Length of the overview' },
    explanation: {
      zh: '个别城市要求总体情况不超过1000字。这一规则默认不检查，在选项中给它一个级别后才检查；空白不计入字数。',
      en: 'One city asks that the overview have no more than 1,000 characters. The rule is checked only where the options give it a severity. White space is not counted.',
    },
  },
  'text.contact': {
    basis: 'practice',
    title: { zh: '联系方式', en: 'Contact' },
    explanation: {
      zh: '报告通常写明对报告有疑问时与谁联系：电话、地址、邮编或电子邮箱。',
      en: 'Reports mostly say whom to ask: a telephone number, a postal or an e-mail address.',
    },
  },
  'text.period': {
    basis: 'practice',
    title: { zh: '统计期限', en: 'Period' },
    explanation: {
      zh: '报告通常写明所列数据的统计期限，即报告年度的1月1日至12月31日。',
      en: 'Reports mostly say what period their figures are for: 1 January to 31 December of the report year.',
    },
  },
  'text.download': {
    basis: 'practice',
    title: { zh: '下载途径', en: 'Where to download' },
    explanation: {
      zh: '报告通常写明可以从哪个网站下载或查阅电子版。',
      en: 'Reports mostly name the site where they can be downloaded or read.',
    },
  },
  'text.garbled': {
    basis: 'none',
    title: { zh: '乱码', en: 'Garbled text' },
    explanation: {
      zh: '正文中有替换字符、控制字符或按错误编码读出的文字，多为转码或粘贴造成，应按原文改正。一段只提出一次。',
      en: 'The text holds replacement characters, control characters or text read in the wrong encoding, mostly from a conversion or from pasting. Said once a paragraph.',
    },
  },
  'text.duplicate-paragraph': {
    basis: 'none',
    title: { zh: '重复的段落', en: 'Paragraph repeated' },
    explanation: {
      zh: '一段二十字以上的文字在报告中一字不差地出现了两次，多为粘贴造成。',
      en: 'A paragraph of twenty characters or more stands in the report twice, word for word; mostly from pasting.',
    },
  },
};
