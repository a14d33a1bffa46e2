import type { Figures } from './figures.js';

/** A narrative as it can be told of any figures: the overview, heading by heading, and sections five and six. */
export interface Told {
  readonly agency: string;
  readonly kind?: 'agency' | 'government' | 'township';
  readonly overview: (f: Figures) => readonly (readonly [heading: string | null, ...paragraphs: string[]])[];
  readonly improvement: string;
  readonly otherMatters: (f: Figures) => string;
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`;
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
const wide = (count: number): string =>
  String(count).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const noFee = (f: Figures): string => `${f.year}年没有收取政府信息公开信息处理费。`;

/** Narratives in the manner of cities, counties, townships, departments and institutions. */
export const narratives: readonly Told[] = [
  {
    agency: '溪州市人民政府',
    kind: 'government',
    overview: (f) => [
      [
        null,
        `${f.year}年，全市各级行政机关认真落实条例规定，以公开促规范、促服务，重点领域公开不断深入，政策解读更加贴近群众，工作考核、社会评议和责任追究制度得到落实，全年没有发生责任追究的情形。`,
      ],
      [
        '主动公开情况',
        `市政府门户网站全年发布信息23,518条，总浏览量1.2亿次；召开新闻发布会48场，其中市政府主要负责人出席12场。现行有效行政规范性文件${f.inForce}件已全部归集上网，全年制发${f.issued}件、废止${f.repealed}件。`,
      ],
      [
        '依申请公开情况',
        `全市共收到政府信息公开申请${grouped(f.received)}件，上年结转${f.carriedOver}件，办结${grouped(f.concluded)}件，结转下年度继续办理${f.carriedForward}件，按时办结率100%。其中市本级收到申请${Math.ceil(f.received / 4)}件，各区县收到其余申请。从申请人看，自然人申请占${percent(f.naturalPerson, f.received)}。`,
        `办理结果中，予以公开${f.granted}件，部分公开${f.partlyGranted}件，不予公开${f.denied}件，无法提供${f.unavailable}件，不予处理${f.notProcessed}件。`,
      ],
      [
        '监督保障情况',
        `因政府信息公开引发行政复议${f.reconsiderations}件、行政诉讼${f.suits}件。组织培训6期、参训1200人次，开展实地督查3次，发现问题37个，均已整改。`,
      ],
    ],
    improvement: '部分单位答复文书不够规范，解读形式较为单一。下一步将加强案例指导，丰富解读形式。',
    otherMatters: (f) => `${f.year}年，全市共收取信息处理费2600元，涉及申请5件。`,
  },
  {
    agency: '青禾县人民政府',
    kind: 'government',
    overview: (f) => [
      ['主动公开', '全县主动公开政府信息8,640条，其中通过门户网站公开6,210条，通过政务新媒体公开5,833条。'],
      [
        '依申请公开',
        `${f.year} 年，全县新收政府信息公开申请 ${f.received} 件，较上年增加9件，增长11.7%；上年结转 ${f.carriedOver} 件。答复 ${f.concluded} 件，结转 ${f.year + 1} 年 ${f.carriedForward} 件。${f.naturalPerson} 件为自然人申请，${f.business} 件为商业企业申请。`,
      ],
      [
        '政府信息管理',
        `县政府及县政府办公室全年起草文件80件，备案审查规范性文件33件；全县制发行政规范性文件${f.issued}件。`,
      ],
      [
        '平台建设',
        '全县23个政务新媒体账号发布信息1.5万条，县政府网站访问量320万人次，办理网民留言418条，答复率100%。',
      ],
      [
        '监督保障',
        `县司法局全年受理行政复议案件90件。因政府信息公开工作被申请行政复议${f.reconsiderations}件，结果维持${f.upheld}件，尚未审结${f.reconsiderations - f.upheld}件。把公开工作纳入工作考核，开展社会评议，未发生责任追究。`,
      ],
    ],
    improvement: '一是基层公开力量薄弱，二是栏目更新不及时。针对以上问题，将定期巡查，组织轮训。',
    otherMatters: noFee,
  },
  {
    agency: '云溪镇人民政府',
    kind: 'township',
    overview: (f) => [
      [
        null,
        `${f.year}年，我镇坚持应公开尽公开，围绕乡村振兴、惠农补贴、社会救助等群众关心的事项抓好公开，全年通过县政府网站公开信息216条，通过村级公开栏公开信息380条、村村响广播播报96期。`,
        `依申请公开方面，我镇全年收到申请${f.received}件，均来自本镇居民和企业，其中自然人${f.naturalPerson}件、企业${f.business}件；连同上年结转的${f.carriedOver}件，共办结${f.concluded}件，另有${f.carriedForward}件结转下年办理。`,
        '政府信息管理方面，严格执行先审后发，退回修改18件。平台建设方面，维护政务公开专区1个。监督保障方面，指导14个村完善公开目录，督促整改问题9件。',
      ],
    ],
    improvement: '村级公开不平衡，工作人员业务不熟。今后逐村走访指导，办好业务培训。',
    otherMatters: () => '本年度未收取信息处理费，无其他需要报告的事项。',
  },
  {
    agency: '溪州市水务局',
    kind: 'agency',
    overview: (f) => [
      [
        '主动公开情况',
        `公开行政许可结果230件、行政处罚决定15件，公开水资源公报1份；本局现行有效行政规范性文件${f.inForce}件。`,
      ],
      [
        '依申请公开情况',
        `我局共收到公民、法人和其他组织提出的政府信息公开申请${wide(f.received)}件。按渠道分，网络申请占六成，信函申请${Math.floor(f.received / 3)}件，当面申请2件。按结果分，予以公开${wide(f.granted)}件、部分公开${wide(f.partlyGranted)}件、不予公开${wide(f.denied)}件、无法提供${wide(f.unavailable)}件、不予处理${wide(f.notProcessed)}件。`,
        '按内容分，涉及河道管理类申请3件、工程建设类申请5件、水费水价类申请2件。',
      ],
      ['政府信息管理情况', '清理历年文件112件，其中宣布失效9件、修改3件，更新目录2次。'],
      ['平台建设情况', '局网站发布动态信息640条，微信公众号推送文章150篇，阅读量12.6万次。'],
      [
        '监督保障情况',
        `办理12345热线工单1,306件，办结率99.8%，满意率97%。涉及政府信息公开的行政复议${f.reconsiderations}件、行政诉讼${f.suits}件。`,
      ],
    ],
    improvement: '主动公开内容还需充实，专业术语解读不够通俗。已安排各科室逐项梳理，并制作图解。',
    otherMatters: () => '未发生政府信息公开收费事项。',
  },
  {
    agency: '青禾县卫生健康局',
    kind: 'agency',
    overview: (f) => [
      [
        null,
        `一年来，县卫生健康局扎实推进政务公开，督促20家医疗机构公布收费标准，指导基层卫生院更新公开栏40块。主动公开方面，发布疫情防控信息52期、健康科普文章130篇。`,
        `依申请公开方面，全年受理政府信息公开申请${f.received}件（其中通过平台提交${Math.ceil(f.received / 2)}件），上年度结转${f.carriedOver}件，已答复${f.concluded}件，顺延至下年度答复${f.carriedForward}件，均在法定期限内处理，无超期情形。`,
        '信息管理方面，落实三审三校。平台建设方面，完成专栏改版。监督保障方面，开展自查2次。局属医疗机构全年收到信息公开申请41件，均由各机构自行答复。',
      ],
    ],
    improvement: '公开时效有待提高，个别信息格式不规范。将明确专人负责，按月通报。',
    otherMatters: noFee,
  },
  {
    agency: '溪州市发展和改革委员会',
    kind: 'agency',
    overview: (f) => [
      [
        '（一）主动公开',
        `制定行政规范性文件${f.issued}件，废止${f.repealed}件，配套发布解读材料${f.issued + 3}篇。价格监测信息每周发布，全年52期。`,
      ],
      [
        '（二）依申请公开',
        `市发改委全年共办理政府信息公开申请${f.received + f.carriedOver}件，其中上年结转${f.carriedOver}件、本年新收${f.received}件。截至${f.year}年12月31日，办结${f.concluded}件。申请人以自然人为主，自然人申请${f.naturalPerson}件，占新收申请的${percent(f.naturalPerson, f.received)}。`,
        `予以公开和部分公开${f.granted + f.partlyGranted}件，因信息属于内部事务信息不予公开${f.denied}件。`,
      ],
      ['（三）信息管理', '承办省人大代表建议5件、市政协提案17件，办复率100%，复文公开22件。'],
      ['（四）公开平台', '网站主动公开信息1900余条，图文解读35篇，依申请公开系统升级2次。'],
      [
        '（五）监督保障',
        `被申请行政复议${f.reconsiderations}起、被提起行政诉讼${f.suits}起。全年开展培训3次。`,
      ],
    ],
    improvement: '重大项目信息公开不够及时，解读渠道有限。我委将健全项目信息报送机制，拓宽渠道。',
    otherMatters: () => '本机关没有收取信息处理费，没有其他需要报告的事项。',
  },
  {
    agency: '云溪县教育局',
    overview: (f) => [
      [
        null,
        `云溪县教育局${f.year}年政府信息公开工作情况如下。主动公开招生政策、学区划分、资助名单等信息730条；依申请公开工作平稳，收到申请${f.received}件，比上年多3件，答复${f.concluded}件。政府信息管理、平台建设和监督保障工作按要求开展。`,
      ],
      ['学校信息公开', '全县86所学校公开信息5,100条，受理家长信息公开申请19件，答复19件。'],
    ],
    improvement: '学校之间公开水平不均衡。下步将分类指导，定期评比。',
    otherMatters: noFee,
  },
  {
    agency: '溪州市公安局',
    overview: (f) => [
      ['主动公开情况', '公布警情通报210期，公开行政处罚决定书8.6万份，回应社会关切事项33件。'],
      [
        '依申请公开情况',
        `市公安局收到政府信息公开申请${f.received}件，同比下降5.2%，${f.granted}件予以公开，${f.partlyGranted}件部分公开，${f.denied}件不予公开，${f.unavailable}件无法提供，${f.notProcessed}件不予处理，${f.carriedForward}件结转下年度继续办理。`,
        '属于行政查询事项的，引导申请人到窗口办理，全年接待现场咨询600余人次。',
      ],
      [
        '政府信息管理、平台建设和监督保障情况',
        `行政复议${f.reconsiderations}件，其中维持${f.upheld}件；行政诉讼${f.suits}件，均获维持。各分局全年收到申请390件。`,
      ],
    ],
    improvement: '答复的针对性还不强，基层所队指导不足。拟编印答复指引，每季度抽查。',
    otherMatters: () => '全年收取信息处理费0元。',
  },
  {
    agency: '青禾县云水街道办事处',
    kind: 'township',
    overview: (f) => [
      [
        '总体情况',
        `街道办事处认真履行主动公开职责，公开信息125条。${f.year}年收到依申请公开${f.received}件，${f.year - 1}年结转${f.carriedOver}件，办结${f.concluded}件；${f.year - 1}年同期收到21件。信息管理和平台建设稳步推进，监督保障有力。`,
      ],
      ['便民服务', '受理便民服务事项3,300件，办结3,298件，办结率99.9%；高效办成一件事28项。'],
    ],
    improvement: '公开方式偏少，居民知晓率不高。今后结合社区活动开展宣传。',
    otherMatters: noFee,
  },
  {
    agency: '溪州市自然资源和规划局',
    kind: 'agency',
    overview: (f) => [
      ['主动公开', '公开征地信息318条、规划公示204项、供地结果96宗；征地信息查询平台访问9.8万次。'],
      [
        '依申请公开',
        `全年收到申请量大、涉及面广。据统计，我局共收到政府信息公开申请${grouped(f.received)}件，较${f.year - 1}年增长8.3%；答复${grouped(f.concluded)}件（含上年结转${f.carriedOver}件，另有${f.carriedForward}件按程序结转至下年度）。`,
        `答复情况：同意公开${f.granted}件；部分公开${f.partlyGranted}件；不予公开${f.denied}件；本机关不掌握相关政府信息${f.unavailable}件；信访举报投诉类${f.notProcessed}件。`,
        `申请人情况：自然人${f.naturalPerson}件，商业企业${f.business}件。`,
      ],
      ['信息管理', '查询档案5,200卷次，出具证明880份，接待来人2,100人次。'],
      [
        '平台和监督保障',
        `复议${f.reconsiderations}件，其中${f.upheld}件结果维持、${f.reconsiderations - f.upheld}件尚未审结；诉讼${f.suits}件。`,
      ],
    ],
    improvement: '征地类申请集中，源头公开不够。针对这一问题，提前公开批文、公告和补偿方案。',
    otherMatters: () => '共对3件申请收取信息处理费780元。',
  },
  {
    agency: '云溪县人民医院',
    overview: (f) => [
      [
        null,
        '医院按照公共企事业单位信息公开规定，主动公开服务价格2,300项、专家门诊安排和住院须知，发放就医指南1.2万份。门诊量46.3万人次，接到患者表扬212件、投诉35件，投诉办结率100%。',
        `信息公开方面，本院收到信息公开申请${f.received}件，办结${f.concluded}件，申请内容以病历复印、收费查询为主。信息管理、平台建设和监督保障均有专人负责。`,
      ],
    ],
    improvement: '价格公示更新不够及时，部分科室重视不够。已建立每月核对制度，责任到人。',
    otherMatters: () => '本院不收取信息公开费用。',
  },
  {
    agency: '溪州市住房和城乡建设局',
    kind: 'agency',
    overview: (f) => [
      ['主动公开情况', `发布规范性文件${f.issued}件及解读${f.issued}件，公开房屋征收补偿信息44条。`],
      [
        '依申请公开情况',
        `${f.year}年度，共受理政府信息公开申请${f.received}件。申请方式：网络${Math.ceil(f.received / 2)}件、信函${Math.floor(f.received / 4)}件、现场1件。办理情况：按时办结${f.concluded}件，未出现超期答复。`,
        `申请内容主要涉及房屋征收、物业管理、工程质量等。涉及房屋征收的${Math.floor(f.received / 3)}件，涉及物业管理的${Math.floor(f.received / 5)}件。`,
      ],
      ['政府信息管理情况', '审核发布信息1,020条，退回修改36条，撤回0条。'],
      ['平台建设情况', '整合栏目9个，网站改版1次。'],
      [
        '监督保障情况',
        `发生因信息公开引起的行政复议案件${f.reconsiderations}件、行政诉讼案件${f.suits}件，未发生败诉情形。`,
      ],
    ],
    improvement: '一是解读材料偏少；二是信息检索不便。整改措施：完善检索功能，扩充解读内容。',
    otherMatters: noFee,
  },
  {
    agency: '青禾县财政局',
    kind: 'agency',
    overview: (f) => [
      [
        null,
        `本年度，县财政局主动公开预决算信息210条，其中部门预算105份、部门决算105份。组织全县98家单位统一公开预算，抽查30家，发现问题12个并督促整改。`,
        `依申请公开：新收${f.received}件，上年结转${f.carriedOver}件，办结${f.concluded}件，结转下年${f.carriedForward}件。信息公开申请全部由本局自行办理。`,
        '信息管理：动态调整目录。平台：县政府网站财政专栏。监督保障：纳入年度考核，占3分。',
      ],
    ],
    improvement: '预算公开细化程度不够，单位之间口径不一。将统一模板，逐家审核。',
    otherMatters: noFee,
  },
  {
    agency: '溪州市市场监督管理局',
    kind: 'agency',
    overview: (f) => [
      ['主动公开', '公开抽检信息6,700批次，不合格产品信息183批次，行政处罚信息4,411条，点击率逐年上升。'],
      [
        '依申请公开',
        `市市场监管局全年收到政府信息公开申请${f.received}件。其中，自然人申请${f.naturalPerson}件、商业企业申请${f.business}件。已办结${f.concluded}件，未办结的${f.carriedForward}件结转下一年度继续办理。`,
        '职业投诉人重复提交的举报2.1万件，已按举报投诉程序办理，不计入政府信息公开申请。',
      ],
      ['信息管理与平台建设', '处理企业信用修复申请820件，办理公示信息更正申请64件。'],
      [
        '监督保障',
        `行政复议、行政诉讼共${f.reconsiderations + f.suits}件。市局全年办理普通行政复议答复410件。`,
      ],
    ],
    improvement: '举报类诉求与公开申请界限不清，基层把握不准。编发指引，统一口径。',
    otherMatters: () => '未向申请人收取费用。',
  },
  {
    agency: '云溪县交通运输局',
    overview: (f) => [
      [
        null,
        `${f.year}年，我局政府信息公开工作紧扣群众出行需求。主动公开公交线路调整信息46条、道路施工通告39期。`,
        `我局新收政府信息公开申请${f.received}宗，上年结转${f.carriedOver}宗，办结${f.concluded}宗，${f.carriedForward}宗转下年度办理。未收到要求公开客运企业经营数据的申请。`,
        '政府信息管理、平台建设、监督保障等工作有序开展，全年未发生因信息发布不当引发的舆情。',
      ],
    ],
    improvement: '信息更新滞后，农村公路信息公开较少。将加强巡查，补齐短板。',
    otherMatters: noFee,
  },
  {
    agency: '溪州市溪东区人民政府',
    kind: 'government',
    overview: (f) => [
      ['主动公开', `全区主动公开信息4,125条。区政府制发行政规范性文件${f.issued}件。`],
      [
        '依申请公开',
        `区政府办公室代表区政府受理政府信息公开申请${Math.ceil(f.received / 6)}件。全区共收到政府信息公开申请${f.received}件，上年结转${f.carriedOver}件，答复${f.concluded}件，结转下年${f.carriedForward}件（区教育局收到${Math.floor(f.received / 9)}件、区住建局收到${Math.floor(f.received / 5)}件、各街道收到3件）。`,
      ],
      ['信息管理', '撤销过期信息86条。'],
      ['公开平台', '政务新媒体矩阵粉丝总量43.7万人，发布信息1.1万条。'],
      [
        '监督保障',
        `全区因政府信息公开被申请行政复议${f.reconsiderations}件，被提起行政诉讼${f.suits}件。工作考核、社会评议、责任追究情况正常。`,
      ],
    ],
    improvement: '申请办理质量参差，协同机制欠缺。将建立会商制度，统一答复格式。',
    otherMatters: noFee,
  },
  {
    agency: '青禾县民政局',
    overview: (f) => [
      ['主动公开情况', '公布低保对象名单1,902户、救助资金发放信息12期。'],
      [
        '依申请公开情况',
        `我局严格规范接收、登记、审核、答复流程。全年接收政府信息公开申请${f.received}件，答复${f.concluded}件，其中当场答复1件。各乡镇民政办答复咨询300余次。`,
      ],
      ['管理、平台、监督保障情况', '组织集中学习4次，接受第三方评估2次，得分均在90分以上。'],
    ],
    improvement: '救助政策解读不够通俗。将用方言短视频讲政策。',
    otherMatters: noFee,
  },
  {
    agency: '溪州市城市管理局',
    kind: 'agency',
    overview: (f) => [
      [
        '工作开展情况',
        `数字城管平台立案8.9万件，结案率98.6%。政府信息公开方面，收到政府信息公开申请${f.received}件，收到数量与去年相比略有上升；信息公开申请答复${f.concluded}件，转下年办理${f.carriedForward}件。`,
        `从答复结果看：“予以公开”${f.granted}件，“部分公开”${f.partlyGranted}件，“不予公开”${f.denied}件，“无法提供”${f.unavailable}件，“不予处理”${f.notProcessed}件。`,
      ],
      ['主动公开、信息管理、平台建设、监督保障', '办理人大代表建议23件、政协提案31件，满意率100%。'],
    ],
    improvement: '执法信息公示不及时，栏目归类不准确。明确时限，专人核对。',
    otherMatters: () => '信息处理费：本年度收取0元。',
  },
  {
    agency: '青禾经济开发区管理委员会',
    overview: (f) => [
      ['主动公开', '公布招商政策19项、惠企资金兑现信息64条，走访企业240家，收集意见53件，办结51件。'],
      [
        '依申请公开',
        `开发区管委会共收到政府信息公开申请${f.received}件，办结${f.concluded}件，申请人为自然人和企业，其中企业${f.business}件。近五年来，管委会累计收到政府信息公开申请${f.received * 4}件。`,
      ],
      ['信息管理、平台建设和监督保障', '上半年开展培训1次，第三季度完成栏目调整5个，12月组织评估。'],
    ],
    improvement: '惠企政策公开碎片化，企业查找困难。建设政策集成页面，按行业归集。',
    otherMatters: noFee,
  },
  {
    agency: '溪州市人力资源和社会保障局',
    kind: 'agency',
    overview: (f) => [
      [
        null,
        `${f.year}年，全局上下把政府信息公开摆在重要位置。`,
        `（一）主动公开。公开事业单位招聘信息130条、就业政策27项，12333咨询电话接听36万个。（二）依申请公开。收到政府信息公开申请${f.received}件，加上上年结转${f.carriedOver}件，应办理${f.received + f.carriedOver}件，实际办结${f.concluded}件，结转下年${f.carriedForward}件。（三）政府信息管理。梳理事项清单168项。（四）平台建设。开通短视频账号1个。（五）监督保障。行政复议${f.reconsiderations}件，行政诉讼${f.suits}件。`,
        `${f.year - 1}年，全局收到政府信息公开申请${f.received + 8}件，${f.year}年有所减少。`,
      ],
    ],
    improvement: '社保业务专业性强，群众看不懂。制作问答手册，简化用语。',
    otherMatters: noFee,
  },
  {
    agency: '云溪县柳林乡人民政府',
    kind: 'township',
    overview: (f) => [
      [
        null,
        `全乡扎实开展政务公开，主动公开信息89条，公开三农补贴名单1,440人次。收到政府信息公开申请${f.received}件，主要反映土地承包问题，答复${f.concluded}件。信息管理、平台建设、监督保障落实到人。协助县直部门处理政府信息公开申请4件。`,
      ],
    ],
    improvement: '村级公开栏更新慢，内容少。每季度检查一次，限期更新。',
    otherMatters: noFee,
  },
];
