/** A section of a report, as a department could have written it. */
export const lastYear =
  '2023年，区水务局严格落实政府信息公开条例，通过门户网站主动公开信息312条，其中政策文件24件、执法公示136条。' +
  '全年收到政府信息公开申请18件，均在法定期限内答复。' +
  '针对群众关心的供水价格调整，组织政策解读会3场，在社区张贴问答手册。' +
  '对网站专栏进行了梳理，合并重复栏目5个，补齐历年文件的文号和有效性标注。' +
  '年内开展业务培训2次，参训46人次。';

/** What a year later stands in its place. */
export interface YearLater {
  readonly name: string;
  /** Whether a reader would call it last year's text. */
  readonly copy: boolean;
  readonly similarity: number;
  readonly text: string;
}

const figuresChanged = lastYear
  .replace('2023年', '2024年')
  .replace('312条', '287条')
  .replace('24件', '三十一件')
  .replace('136条', '98条')
  .replace('18件', '二十二件')
  .replace('3场', '两场')
  .replace('5个', '十二个')
  .replace('2次', '4次')
  .replace('46人次', '80人次');

const wordsChanged = figuresChanged
  .replace('严格落实', '认真贯彻')
  .replace('合并重复栏目', '归并重复栏目')
  .replace('年内开展业务培训', '全年组织业务培训');

const phrasesChanged = wordsChanged
  .replace('在社区张贴问答手册', '并在社区发放问答手册')
  .replace('均在法定期限内答复', '全部按期答复')
  .replace('进行了梳理', '作了全面梳理');

const sentenceReplaced = figuresChanged.replace(
  /针对群众[^。]*。/,
  '围绕老旧管网改造，把施工计划、停水安排和进度逐周发布，并开通了线上答疑。',
);

const rewritten =
  '2024年，我局按照条例要求做好信息发布，门户网站新增信息287条，政策文件占31件，执法公示98条。' +
  '当年的22件公开申请都按时办结并答复申请人。' +
  '供水价格调整受到关注，我们办了两场解读会，还把问答手册贴进社区。' +
  '专栏重新整理，12个重复的栏目并成一处，历年文件标明文号和是否有效。' +
  '先后培训4次，80人次参加。';

const written =
  '2024年是管网改造的关键一年。区水务局把公开的重点放在工程上：招标、合同、验收结果随办随公布，停水通知提前三日推送到户。' +
  '申请渠道新增了线上表单，申请人可以查看办理进度。' +
  '年底委托第三方评估，对发现的链接失效、更新不及时等问题逐一整改，并将结果报区政府办公室。';

/** Last year's section a year later, from copied to written anew. */
export const edits: readonly YearLater[] = [
  { name: 'year and figures changed', copy: true, similarity: 1, text: figuresChanged },
  {
    name: 'sentences in another order',
    copy: true,
    similarity: 0.97,
    text: figuresChanged.split('。').reverse().join('。'),
  },
  {
    name: 'a sentence added',
    copy: true,
    similarity: 0.93,
    text: `${figuresChanged}首次公布了各水厂的水质月报，市民扫码即可查询。`,
  },
  { name: 'three words changed', copy: true, similarity: 0.91, text: wordsChanged },
  { name: 'six phrases changed', copy: false, similarity: 0.8, text: phrasesChanged },
  { name: 'one sentence of five replaced', copy: false, similarity: 0.77, text: sentenceReplaced },
  { name: 'the same matters in other words', copy: false, similarity: 0.34, text: rewritten },
  { name: 'written anew', copy: false, similarity: 0.06, text: written },
];
