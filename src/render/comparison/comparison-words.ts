import type { ComparabilityReason } from '../../compare/cell-change.js';
import type { SentenceChangeKind } from '../../compare/narrative/narrative-change.js';
import type { ComparedReport } from '../../compare/report-diff.js';
import type { PointState, TrendYear } from '../../compare/trend/trend-data.js';
import type { Edition } from '../../form/edition.js';
import type { Locale } from '../../form/locale.js';

/** What a rendered comparison says besides figures and sentences. */
export interface ComparisonWords {
  /** The report before and the report after, as the heads of columns. */
  readonly sides: (before: ComparedReport, after: ComparedReport) => readonly [before: string, after: string];
  readonly diffTitle: (agencies: readonly string[], sides: readonly string[]) => string;
  readonly forms: (before: Edition, after: Edition) => string;
  readonly summary: (cells: number, changed: number, incomparable: number) => string;
  readonly item: string;
  readonly delta: string;
  readonly rate: string;
  readonly remark: string;
  readonly blank: string;
  readonly reason: Readonly<Record<ComparabilityReason, string>>;
  /** The cell of the other form that counts something else. */
  readonly counterpart: (reason: string, label: string) => string;
  readonly sentence: Readonly<Record<SentenceChangeKind, string>>;
  readonly movedFrom: (section: string) => string;
  readonly similarity: (percent: string) => string;
  readonly tag: (tag: string, text: string) => string;
  readonly trendTitle: (
    agencies: readonly string[],
    first: number | undefined,
    last: number | undefined,
  ) => string;
  readonly year: (year: number) => string;
  readonly yearNote: (year: TrendYear) => readonly string[];
  readonly undated: (count: number) => string;
  readonly indicators: string;
  readonly state: Readonly<Record<Exclude<PointState, 'stated'>, string>>;
  readonly undefinedValue: string;
  readonly leftOut: (count: number) => string;
  readonly continuity: string;
  readonly pair: (before: number, after: number) => string;
  readonly noFindings: string;
}

const range = (first: number | undefined, last: number | undefined, dash: string): string =>
  first === last ? `${first ?? ''}` : `${first}${dash}${last}`;

const zh: ComparisonWords = {
  sides: ({ year: before }, { year: after }) =>
    before === null || after === null || before === after
      ? ['对照前', '对照后']
      : [`${before}年`, `${after}年`],
  diffTitle: (agencies, [before, after]) => `${agencies.join(' / ')}年度报告对照：${before} → ${after}`,
  forms: (before, after) => `前者用${before}年版格式，后者用${after}年版格式，只对照口径相同的项目。`,
  summary: (cells, changed, incomparable) =>
    `共${cells}格，变化${changed}格${incomparable === 0 ? '' : `，不能对照${incomparable}格`}。`,
  item: '项目',
  delta: '增减',
  rate: '增幅',
  remark: '说明',
  blank: '空白',
  reason: {
    'not-on-form': '另一份报告没有这一格',
    'other-measure': '另一版格式的口径不同',
    'told-in-one-row': '另一份报告合为一行填报',
    'part-missing': '分项有空白，合计不明',
    'unit-unknown': '金额单位不明',
    'not-a-number': '所填不是数字',
  },
  counterpart: (reason, label) => `${reason}（${label}）`,
  sentence: { kept: '未变', changed: '修改', new: '新增', gone: '删去', moved: '移动' },
  movedFrom: (section) => `移自${section}`,
  similarity: (percent) => `文字相似度${percent}（不计年份和数字）`,
  tag: (tag, text) => `${tag}：${text}`,
  trendTitle: (agencies, first, last) =>
    `${agencies.join(' / ')}${first === undefined ? '' : `${range(first, last, '—')}年`}年度报告趋势`,
  year: (year) => `${year}年`,
  yearNote: ({ reports, editions, newEdition }) => [
    ...(reports === 0 ? ['没有报告'] : [editions.map((edition) => `${edition}年版格式`).join('、')]),
    ...(newEdition ? ['格式变更'] : []),
    ...(reports > 1 ? [`${reports}份报告`] : []),
  ],
  undated: (count) => `另有${count}份报告没有年度，未列入。`,
  indicators: '指标',
  state: {
    'no-report': '无报告',
    conflict: '多份不一',
    'not-on-form': '无此项',
    'told-in-one-row': '合为一行',
    'part-missing': '分项不全',
  },
  undefinedValue: '无法计算',
  leftOut: (count) => `另有${count}项各年均为0或没有填报，未列出。`,
  continuity: '年度衔接',
  pair: (before, after) => `${before}年 → ${after}年`,
  noFindings: '没有发现问题。',
};

const en: ComparisonWords = {
  sides: ({ year: before }, { year: after }) =>
    before === null || after === null || before === after ? ['before', 'after'] : [`${before}`, `${after}`],
  diffTitle: (agencies, [before, after]) => [...agencies, `${before} → ${after}`].join(' · '),
  forms: (before, after) =>
    `The first is on the form of ${before}, the second on that of ${after}; only what counts the same thing is compared.`,
  summary: (cells, changed, incomparable) =>
    `${cells} cells, ${changed} changed${incomparable === 0 ? '' : `, ${incomparable} not comparable`}.`,
  item: 'Item',
  delta: 'Change',
  rate: 'Rate',
  remark: 'Remark',
  blank: 'blank',
  reason: {
    'not-on-form': 'the other report has no such cell',
    'other-measure': 'the other form counts something else',
    'told-in-one-row': 'told in one row in the other report',
    'part-missing': 'a part of the sum is missing',
    'unit-unknown': 'unit unknown',
    'not-a-number': 'not a number',
  },
  counterpart: (reason, label) => `${reason} (${label})`,
  sentence: { kept: 'unchanged', changed: 'changed', new: 'new', gone: 'gone', moved: 'moved' },
  movedFrom: (section) => `moved from ${section}`,
  similarity: (percent) => `Wording ${percent} the same, years and figures aside`,
  tag: (tag, text) => `${tag}: ${text}`,
  trendTitle: (agencies, first, last) =>
    [...agencies, ...(first === undefined ? [] : [range(first, last, '–')]), 'annual reports'].join(' · '),
  year: String,
  yearNote: ({ reports, editions, newEdition }) => [
    ...(reports === 0 ? ['no report'] : [`form of ${editions.join(', ')}`]),
    ...(newEdition ? ['new form'] : []),
    ...(reports > 1 ? [`${reports} reports`] : []),
  ],
  undated: (count) => `Reports without a year, left out: ${count}.`,
  indicators: 'Indicators',
  state: {
    'no-report': 'no report',
    conflict: 'copies differ',
    'not-on-form': 'not on form',
    'told-in-one-row': 'told in one row',
    'part-missing': 'part missing',
  },
  undefinedValue: 'undefined',
  leftOut: (count) => `Left out, 0 or blank in every year: ${count}.`,
  continuity: 'From year to year',
  pair: (before, after) => `${before} → ${after}`,
  noFindings: 'Nothing found.',
};

/** What a rendered comparison says of itself, by language. */
export const comparisonWords: Readonly<Record<Locale, ComparisonWords>> = { zh, en };
