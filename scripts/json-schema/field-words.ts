import type { Wording } from '../../src/form/wording.js';

type Words = Pick<Wording, 'zh' | 'en'>;

/** What a part of a report is called, and what there is to say of it. */
export interface FieldWords {
  readonly title: Words;
  readonly description?: Words;
}

function field(
  title: readonly [zh: string, en: string],
  description?: readonly [zh: string, en: string],
): FieldWords {
  const words = ([zh, en]: readonly [string, string]): Words => ({ zh, en });
  return { title: words(title), ...(description && { description: words(description) }) };
}

/** The fields of a report for which the form has no words, by pointer. What is in a list stands below the list. */
export const fieldWords: Readonly<Record<string, FieldWords>> = {
  '/edition': field(['格式版本', 'Edition'], ['报告所用的格式', 'The form that the report is on']),
  '/year': field(
    ['年度', 'Year'],
    ['报告年度；原文没有写明的为null', 'Report year; null only where the source names none'],
  ),
  '/agency': field(['机关', 'Agency'], ['编制报告的行政机关', 'Whose report it is']),
  '/agency/name': field(
    ['机关名称', 'Name'],
    ['报告上的名称；没有写明的为null', 'As the report states it; null where it states none'],
  ),
  '/agency/kind': field(
    ['机关类别', 'Kind'],
    [
      '部门（1月31日前公布）、人民政府（3月31日前公布）、乡镇街道',
      'A department (due on 31 January), a whole government (due on 31 March), a township',
    ],
  ),
  '/agency/code': field(
    ['机关代码', 'Code'],
    ['例如统一社会信用代码', 'Such as the unified social credit code'],
  ),
  '/title': field(['标题', 'Title'], ['标题原文；没有的为null', 'As published; null where there is none']),
  '/publishedOn': field(
    ['发布日期', 'Published on'],
    ['年-月-日，只取原文写明的', 'The day of publication as an ISO date, only from a stated one'],
  ),
  '/narrative': field(['文字', 'Narrative'], ['各部分的文字', 'The text of the report, section by section']),
  '/narrative/preamble': field(
    ['引言', 'Preamble'],
    ['第一部分以前的文字', 'What stands before the first section'],
  ),
  '/narrative/closing': field(
    ['结尾', 'Closing'],
    ['末尾的文字，例如落款', 'What stands after the last section, such as a signature'],
  ),
  '/requests/outcomes': field(['三、本年度办理结果', 'Results of the year'], ['按办理结果', 'By outcome']),
  '/extraRows': field(
    ['格式以外的行', 'Extra rows'],
    ['表格中有而格式没有的行', 'Rows that a published table has and the form does not'],
  ),
  '/extraRows/item': field(
    ['所在的项', 'Item'],
    ['第二十条的项，或者所在的表', 'The item of Article 20, or the table, that the row stands in'],
  ),
  '/extraRows/heads': field(['表头', 'Heads'], ['各列的表头', 'The heads of the columns, as published']),
  '/extraRows/label': field(['名称', 'Label'], ['不带序号和说明', 'Without ordinal and remark']),
  '/extraRows/cells': field(['各列的值', 'Cells']),
  '/notes': field(['说明', 'Notes'], ['表格内和表格下的说明', 'Remarks in a cell or under a table']),
  '/notes/at': field(
    ['位置', 'At'],
    ['所说明的单元格或部分', 'The cell it stands in, or the section it stands under'],
  ),
  '/notes/text': field(['文字', 'Text']),
  '/explanations': field(
    ['不衔接的说明', 'Explanations'],
    ['与上年报告不衔接的原因', "Why figures do not follow from last year's report"],
  ),
  '/explanations/address': field(['单元格', 'Address']),
  '/explanations/priorValue': field(['上年报告的值', 'Prior value']),
  '/explanations/newValue': field(['本报告的值', 'New value']),
  '/explanations/reason': field(['原因', 'Reason'], ['例如机构合并', 'Such as a merger']),
};

/** The definitions that a schema is made of, and those of their fields for which the form has no words. */
export const definitionWords: Readonly<Record<string, FieldWords>> = {
  '/cell': field(
    ['数量', 'Count'],
    [
      '空白为null，标明不适用的（/、—、不涉及）为"n/a"；空白不是0。负数和小数也是数据，由校验指出',
      'null where the cell is blank, "n/a" where it is marked as not applicable; a blank is not a zero. A negative number or a fraction is data as published, for a validator to speak of',
    ],
  ),
  '/moneyCell': field(
    ['金额', 'Amount of money'],
    [
      '空白为null，标明不适用的为"n/a"',
      'null where the cell is blank, "n/a" where it is marked as not applicable',
    ],
  ),
  '/moneyCell/value': field(
    ['数额', 'Value'],
    [
      '原文的十进制数，没有分隔符和单位',
      'The decimal exactly as stated, without separators and without the unit',
    ],
  ),
  '/moneyCell/unit': field(
    ['单位', 'Unit'],
    [
      'yuan为元，wanYuan为万元；没有写明的为null',
      'CNY or CNY 10,000; null where neither the cell nor the head of its column names one',
    ],
  ),
  '/applicantCounts': field(['各类申请人的件数', 'Requests by category of applicant']),
  '/remedyCounts': field(['各类结果的件数', 'Cases by result']),
  '/narrative': field(['一部分的文字', 'Text of a section'], ['按小标题分块', 'Block by block']),
  '/narrative/heading': field(
    ['小标题', 'Heading'],
    [
      '不带序号；没有的为null',
      'Without its ordinal; null where the paragraphs stand under none of their own',
    ],
  ),
  '/narrative/topic': field(
    ['所说的方面', 'Topic'],
    ['总体情况的五个方面之一；其他为null', 'The part of 总体情况 that the heading speaks of; null elsewhere'],
  ),
  '/narrative/paragraphs': field(['各段', 'Paragraphs']),
  '/address': field(
    ['单元格地址', 'Address of a cell'],
    ['JSON Pointer，包括两版格式的单元格', 'A JSON Pointer; the cells of both editions'],
  ),
};
