import type { FamilyWords } from './rule-words.js';

/** The words of the rules that only a reader of a source can break. */
export const parseWords: FamilyWords<'parse'> = {
  'parse.nothing-found': {
    basis: 'none',
    title: { zh: '没有找到报告', en: 'No report found' },
    explanation: {
      zh: '文件中没有可以辨认的年度报告内容。请确认文件是否完整、是否为年度报告。',
      en: 'Nothing in the file was recognised as part of an annual report. Please check that it is one, and whole.',
    },
  },
  'parse.unsupported-year': {
    basis: 'none',
    title: { zh: '2018年及以前的报告', en: 'Report of 2018 or before' },
    explanation: {
      zh: '统一格式从2019年的报告开始。更早的报告没有统一格式，不读取，也不套用后来的格式。',
      en: 'The unified form begins with the reports of 2019. Earlier ones follow none; they are not read, and not forced into a later form.',
    },
  },
  'parse.label-guess': {
    basis: 'none',
    title: { zh: '按相近读取的标签', en: 'Label taken by similarity' },
    explanation: {
      zh: '表中的标签与格式的用语不完全相同（如错别字、断行），按最相近的读取。请核对。',
      en: 'A label is not worded as in the form, because of a slip or a line break, and was taken for the one most like it. Please check.',
    },
  },
  'parse.alignment-guess': {
    basis: 'none',
    title: { zh: '推定的对应关系', en: 'Places inferred' },
    explanation: {
      zh: '一行的数据个数与列数不同，其位置按表头或勾稽关系推定。请核对。',
      en: 'A row has more or fewer figures than columns; their places were inferred from the heads or from what must add up. Please check.',
    },
  },
  'parse.alignment-unknown': {
    basis: 'none',
    title: { zh: '无法确定对应关系', en: 'Places unknown' },
    explanation: {
      zh: '一行的数据个数与列数不同，有不止一种对应方式讲得通。这些单元格留空，不作猜测。',
      en: 'A row has more or fewer figures than columns, and more than one way to place them makes sense. The cells are left blank rather than guessed.',
    },
  },
  'parse.conflict': {
    basis: 'none',
    title: { zh: '同一格两个值', en: 'Two values for one cell' },
    explanation: {
      zh: '同一单元格在文件中出现两次，数值不同，两个都不采用。',
      en: 'The same cell stands in the file twice, with different values; neither was taken.',
    },
  },
  'parse.leftover': {
    basis: 'none',
    title: { zh: '没有归属的数字', en: 'Number left over' },
    explanation: {
      zh: '表格中有数字没有归入任何单元格，可能有数据没有读到。',
      en: 'A number in a table went into no cell, so a figure may not have been read.',
    },
  },
  'parse.undecodable': {
    basis: 'none',
    title: { zh: '无法解码的字节', en: 'Bytes that cannot be decoded' },
    explanation: {
      zh: '文件中有的字节不属于所用的字符编码，该处文字可能有误。',
      en: 'The file holds bytes that its character encoding does not have; the text there may be wrong.',
    },
  },
  'parse.limit': {
    basis: 'none',
    title: { zh: '超过读取上限', en: 'Limit reached' },
    explanation: {
      zh: '文件超过读取上限，其后的内容没有读取。上限可以在选项中调整。',
      en: 'The file is larger than a limit of the reader, and what lies beyond was not read. The limit is an option.',
    },
  },
};
