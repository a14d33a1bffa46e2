import type { Locale } from '../form/locale.js';
import type { RuleId } from './rule-id.js';

/**
 * The message of each rule. `{name}` is a parameter of the finding, or one of those every finding has. Of the cell
 * that it is about (the stated total of a relation, else the first subject, else the first cell): `{cell}` its label,
 * `{row}`, `{column}` and `{section}` where it stands, `{value}` what stands there. Of all its cells: `{cells}` the
 * labels, `{columns}` the columns, `{previous}` what stood in last year's report. Further `{missing}` the labels of
 * the missing cells, `{expected}`, `{actual}`, `{difference}`. What stands in `[ ]` is left out where one of its
 * parameters is missing.
 */
export const messages: Readonly<Record<RuleId, Readonly<Record<Locale, string>>>> = {
  'structure.edition': {
    zh: '[“{part}”用的是{found}年版格式，报告年度应用{expectedEdition}年版][“{part}”用的是{found}年版格式，与报告其余部分（{reportEdition}年版）不一致][没有“{unknown}”这一版格式，按{checkedAs}年版检查][：{detail}]',
    en: '["{part}" is on the form of {found}; this report year asks for the form of {expectedEdition}]["{part}" is on the form of {found}, the rest of the report on that of {reportEdition}][There is no edition "{unknown}" of the form; checked as edition {checkedAs}][: {detail}]',
  },
  'structure.year': {
    zh: '报告年度[不一致：标题为{title}年，统计期限为{period}年][没有写明{unstated}]',
    en: 'The report year [is {title} in the title and {period} in the period][is not stated{unstated}]',
  },
  'structure.section-missing': {
    zh: '缺少“{section}”部分',
    en: 'The section "{section}" is missing',
  },
  'structure.section-order': {
    zh: '“{section}”的序号或位置不对：应为第{expectedOrdinal}部分[，标题写作“{heading}”]',
    en: '"{section}" is out of place or wrongly numbered: it is section {expectedOrdinal}[; the heading reads "{heading}"]',
  },
  'structure.section-extra': {
    zh: '格式以外的部分：“{heading}”',
    en: 'A section the form does not have: "{heading}"',
  },
  'structure.heading': {
    zh: '标题“{heading}”与规定的“{section}”不一致',
    en: 'The heading "{heading}" differs from the form\'s "{section}"',
  },
  'structure.title': {
    zh: '标题应为“机关名称＋年份＋政府信息公开工作年度报告”[，现为“{title}”]',
    en: 'The title should name the agency, the year and 政府信息公开工作年度报告[; it reads "{title}"]',
  },
  'structure.table-missing': {
    zh: '“{section}”没有表格，或表格无法辨认',
    en: '"{section}" has no table, or none that could be recognised',
  },
  'structure.row-missing': {
    zh: '表中缺少“{row}”一行',
    en: 'The row "{row}" is missing from its table',
  },
  'structure.row-extra': {
    zh: '表中有格式以外的一行“{label}”，数据另存于 extraRows',
    en: 'The table has a row the form does not have: "{label}"; its figures are kept in extraRows',
  },
  'structure.overview-parts': {
    zh: '总体情况没有写到“{part}”',
    en: 'The overview does not cover "{part}"',
  },
  'structure.government-parts': {
    zh: '政府的年度报告没有写到{parts}情况',
    en: "A government's report says nothing of: {parts}",
  },
  'structure.template-residue': {
    zh: '模板的填写说明留在正文中：“{text}”',
    en: 'An instruction of the template is left in the text: "{text}"',
  },
  'value.blank': {
    zh: '“{row}”有空白单元格：{columns}',
    en: '"{row}" has blank cells: {columns}',
  },
  'value.table-blank': {
    zh: '“{section}”的表格全部空白',
    en: 'Every cell of the table of "{section}" is blank',
  },
  'value.row-blank': {
    zh: '“{row}”整行空白',
    en: 'The whole row "{row}" is blank',
  },
  'value.unreadable': {
    zh: '{cell}：“{text}”不是数字',
    en: '{cell}: "{text}" is not a number',
  },
  'value.integer': {
    zh: '{cell}：{value}不是整数，应填整数',
    en: '{cell}: {value} is not a whole number',
  },
  'value.negative': {
    zh: '{cell}：{value}为负数，应不小于0',
    en: '{cell}: {value} is negative; a count cannot be below 0',
  },
  'value.notation': {
    zh: '{cell}：写作“{text}”，按{value}读取，建议只填数字',
    en: '{cell}: written "{text}", read as {value}; write the bare number',
  },
  'value.money-unit': {
    zh: '{cell}：{value}[没有注明单位{missingUnit}][以{unit}为单位，应以{expectedUnit}为单位]',
    en: '{cell}: {value} [names no unit{missingUnit}][is in {unit}; it should be in {expectedUnit}]',
  },
  'value.money-scale': {
    zh: '{cell}：{value}与上年的{previous}相差约一万倍，单位可能有误',
    en: '{cell}: {value}; last year it was {previous}, about ten thousand times apart: the unit may be wrong',
  },
  'value.split-number': {
    zh: '{cells}：“{left}│{right}”可能是一个数“{joined}”被拆开',
    en: '{cells}: "{left}│{right}" may be one number, {joined}, torn apart',
  },
  'value.magnitude': {
    zh: '{cell}：{value}，上年为{previous}，变动超过十倍',
    en: '{cell}: {value}; last year it was {previous}, a change of more than ten times',
  },
  'requests.row-total': {
    zh: '{cell}：填{actual}，各类申请人合计{expected}，相差{difference}[；空白：{missing}][（填{wouldNeed}则相符）]',
    en: '{cell}: {actual} stated, the six categories add up to {expected}, off by {difference}[; blank: {missing}][ ({wouldNeed} would fit)]',
  },
  'requests.outcome-total': {
    zh: '{cell}：填{actual}，各项办理结果合计{expected}，相差{difference}[；空白：{missing}][（填{wouldNeed}则相符）]',
    en: '{cell}: {actual} stated, the outcomes add up to {expected}, off by {difference}[; blank: {missing}][ ({wouldNeed} would fit)]',
  },
  'requests.balance': {
    zh: '{column}：一＋二（{inflow}）应等于三（七）＋四（{outflow}），相差{difference}[；空白：{missing}][（填{wouldNeed}则相符）]',
    en: '{column}: items 1 + 2 ({inflow}) should equal 3(7) + 4 ({outflow}), off by {difference}[; blank: {missing}][ ({wouldNeed} would fit)]',
  },
  'requests.total-blank': {
    zh: '“{row}”[只填了总计（{onlyTotal}），没有分项][没有填总计，分项合计为{sum}]',
    en: '"{row}" [has a total ({onlyTotal}) and no figures][has figures (together {sum}) and no total]',
  },
  'requests.other-share': {
    zh: '“{row}”{value}件，占全部办理结果{total}件的三分之一以上',
    en: '"{row}" has {value} of all {total} outcomes, over a third',
  },
  'requests.fee-explained': {
    zh: '{cell}：{value}件，但“{section}”没有说明信息处理费',
    en: '{cell}: {value}, but "{section}" says nothing of the processing fee',
  },
  'remedies.total': {
    zh: '{cell}：填{actual}，四项结果合计{expected}，相差{difference}[；空白：{missing}][（填{wouldNeed}则相符）]',
    en: '{cell}: {actual} stated, the four results add up to {expected}, off by {difference}[; blank: {missing}][ ({wouldNeed} would fit)]',
  },
  'remedies.after-reconsideration': {
    zh: '{cell}：{actual}件，多于本年与上年行政复议之和{expected}件',
    en: '{cell}: {actual}, more than the reconsiderations of this and last year together ({expected})',
  },
  'parse.nothing-found': {
    zh: '没有找到年度报告的内容[：{reason}]',
    en: 'No part of an annual report was recognised[: {reason}]',
  },
  'parse.unsupported-year': {
    zh: '{year}年的报告没有统一格式，不读取（2019年起才有）',
    en: 'A report of {year} is on no unified form and is not read (the form begins in 2019)',
  },
  'parse.label-guess': {
    zh: '“{text}”按相近读作“{label}”',
    en: '"{text}" was taken for "{label}" by similarity',
  },
  'parse.alignment-guess': {
    zh: '“{row}”一行有{found}个数据、{columns}列，对应关系是推定的：{text}',
    en: 'The row "{row}" has {found} figures for {columns} columns; their places were inferred: {text}',
  },
  'parse.alignment-unknown': {
    zh: '“{row}”一行有{found}个数据、{columns}列，无法确定对应关系：{text}',
    en: 'The row "{row}" has {found} figures for {columns} columns and their places cannot be told: {text}',
  },
  'parse.conflict': {
    zh: '{cell}：出现两个不同的值“{first}”和“{second}”，都不采用',
    en: '{cell}: stated twice, as "{first}" and as "{second}"; neither was taken',
  },
  'parse.leftover': {
    zh: '[表中的“{text}”没有归入任何单元格][同一页上的另一份报告“{otherReport}”没有读取]',
    en: '["{text}" in a table went into no cell][Another report on the page was not read: "{otherReport}"]',
  },
  'parse.undecodable': {
    zh: '第{offset}字节起有{count}处无法按{encoding}解码',
    en: '{count} places cannot be decoded as {encoding}, the first at byte {offset}',
  },
  'parse.limit': {
    zh: '超过上限（{limit}＝{value}），其后内容没有读取',
    en: 'The limit {limit} = {value} was reached; what lies beyond was not read',
  },
};
