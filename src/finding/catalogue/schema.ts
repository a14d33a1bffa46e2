import type { FamilyWords } from './rule-words.js';

/** The words of the rules about data that is to be a report. */
export const schemaWords: FamilyWords<'schema'> = {
  'schema.type': {
    basis: 'none',
    title: { zh: '数据类型不符', en: 'Wrong type' },
    explanation: {
      zh: '数据中这一项的类型不是模型规定的类型，例如该填数字的地方是文字。空白写null，不适用写"n/a"，不要用空字符串或0代替。',
      en: 'An entry of the data is of another type than the model has, such as a text where a number belongs. A blank is null and a cell that does not apply is "n/a"; neither is an empty text or a 0.',
    },
  },
  'schema.missing': {
    basis: 'none',
    title: { zh: '缺少数据项', en: 'Missing entry' },
    explanation: {
      zh: '数据中缺少模型规定的一项。没有填写的单元格也要列出，值为null。',
      en: 'The data lacks an entry that the model has. A cell that was left blank is there too, as null.',
    },
  },
  'schema.unknown-key': {
    basis: 'none',
    title: { zh: '多出数据项', en: 'Unknown entry' },
    explanation: {
      zh: '数据中有模型没有的一项，可能是拼写错误，或者用了另一版格式的项目。表格以外的行应放在extraRows中。',
      en: 'The data has an entry that the model does not have: a slip of spelling, or an entry of the other edition. Rows that the form does not have belong in extraRows.',
    },
  },
  'schema.value': {
    basis: 'none',
    title: { zh: '数据值不可用', en: 'Unusable value' },
    explanation: {
      zh: '类型正确，但值不在允许的范围内，例如没有这一版格式、没有这个地址，数字大到无法精确表示，或者表格的一行列数与表头不同。',
      en: 'The type is right and the value is none of those allowed: an edition or an address that does not exist, a number too large to be held exactly, or a line of a table with more or fewer fields than its head.',
    },
  },
};
