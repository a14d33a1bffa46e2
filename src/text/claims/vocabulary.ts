/** What a word does in a sentence. Words of outcomes, applicants and remedies come from the form. */
export type PlainKind =
  | 'filler'
  | 'disclosure'
  | 'and'
  | 'of'
  | 'pause'
  | 'open'
  | 'close'
  | 'this'
  | 'last'
  | 'next'
  | 'span'
  | 'received'
  | 'fresh'
  | 'handled'
  | 'concluded'
  | 'carried'
  | 'request'
  | 'asked'
  | 'normative'
  | 'issue'
  | 'repeal'
  | 'inForce'
  | 'none'
  | 'all'
  | 'some'
  | 'rate'
  | 'share'
  | 'more'
  | 'less'
  | 'level'
  | 'than'
  | 'each'
  | 'channel'
  | 'channels'
  | 'others'
  | 'aid'
  | 'complaint'
  | 'elsewhere'
  | 'unknown';

/** The words of each kind, parted by blanks. Of two that begin alike the longer one is read. */
export const vocabulary: Readonly<Record<PlainKind, string>> = {
  /** Says nothing by itself, and can stand between a subject and its number. */
  filler:
    '共 共计 合计 总计 总共 一共 累计 为 是 有 了 的 数 数量 总数 总量 件数 量 案件 案 事项 达 达到 “ ” " 「 」 已 依法 依规 依法依规 妥善 各类 各种 等 情况 情形 原因 予 以 作出 作 决定 告知 属于 属 因 由 系 被 对 并 且 其 该 在 向 也 年内 年末 年底 全年 年度 期间 同期 进行 提出 提起 提交 递交 来自 相关 有关 方面 类 工作 政府信息 公民 公民、法人和其他组织 公民、法人或者其他组织 公民、法人或其他组织 公民、法人及其他组织 申请人 引起 引发 导致 产生 发生 涉及 而 任何 事件 现象 继续 数据 比例 至 到 内 于 自 将 另 另有 尚有 还有 剩余 不服 不服政府信息公开答复 不服信息公开答复 不服政府信息公开申请答复 政府信息公开答复 信息公开答复 中 所有 按规定 按照规定 依规定 按要求 针对 事务 问题 纠纷 因依申请公开答复',
  /** Like a filler; a sentence with one of them is about disclosure. */
  disclosure:
    '政府信息公开 信息公开 政务公开 政府信息公开工作 信息公开工作 政务公开工作 信息公开类 政府信息公开类',
  and: '、 和 及 与 以及 或 或者 跟 同',
  /** What follows are parts of what stands before. */
  of: '其中 含 包括 包含 内含',
  pause: '， ； ： , ; :',
  open: '（ ( [ 【',
  close: '） ) ] 】',
  this: '今年 本年 本年度 当年 报告期 报告期内 报告年度',
  last: '上年 去年 上年度 上一年 上一年度 去年度 上年同期 去年同期 上一年同期 上年末 去年末',
  next: '下年 下年度 下一年 下一年度 明年 次年 来年 翌年',
  /** Another span of time than a year. */
  span: '上半年 下半年 季度 半年 月份 每月 当月 每年 近年 近年来 近两年 近三年 近五年 历年 往年 前年 年均 月均 日均 实施以来 施行以来 成立以来 开展以来 建立以来 运行以来 截止目前 截至目前 目前',
  received: '收到 收悉 接收 接收到 接到 受理',
  /** Newly received: those carried over are not among them. */
  fresh: '新收 新收到 新接收 新接到 新受理 本年新收 今年新收',
  /** Dealt with, which can be said of all of them. */
  handled: '办理 处理 收办 承办',
  concluded: '答复 办结 回复 办复 办理完毕 办理完成 办理完结 完成答复 完成办理 办理答复',
  carried: '结转 转结 顺延 转 转入 延续 延至 转至',
  /** The noun that makes it certain what is counted. */
  request:
    '政府信息公开申请 信息公开申请 政务公开申请 公开申请 依申请公开申请 依申请公开 依申请公开事项 依申请公开件 依申请公开案件 政府信息依申请公开 政府信息依申请公开件 政府信息依申请公开申请 政府信息依申请公开事项 依申请政府信息公开 依申请政府信息公开事项 依申请公开政府信息案件 依申请公开政府信息事项 依申请公开政府信息的申请 要求公开政府信息的申请 政府信息公开依申请 依申请公开政府信息申请 公开政府信息申请 公开政府信息的申请 政府信息公开的申请 公开信息申请',
  asked: '申请 申请件 申请数 申请量 申请数量 申请总数 申请总量',
  normative: '规范性文件 行政规范性文件',
  issue: '制发 制定 新制发 新制定 印发 出台 制定出台 制定印发 制定发布 新出台 新印发',
  repeal: '废止',
  inForce: '现行有效 公开现行有效 集中公开现行有效 统一公开现行有效 集中统一公开现行有效 保留现行有效',
  none: '未 未收到 未收悉 未接到 未接收 未接收到 未受理 未发生 未产生 未出现 未引发 未涉及 未有 未因 未被 没有 没有收到 没有发生 没收到 无 不存在 未曾 尚未收到 尚未发生',
  all: '均 均已 全部 都 皆',
  /** Of some of the cases only. */
  some: '按时 按期 及时 准时 如期 限时 当场 延期 逾期 提前 到期 期限 时限 期满 超期',
  rate: '办结率 答复率 办复率 回复率',
  share: '占 占比 占到 占总数 占总量',
  more: '增长 增加 上升 提高 提升 增多 上涨 增幅 多',
  less: '下降 减少 降低 回落 下滑 降幅 少',
  level: '持平',
  than: '较 比 同比 相比 相较 对比 比较',
  each: '分别',
  channel:
    '网上 网络 网站 门户网站 政府网站 线上 在线 网申 互联网 信函 邮寄 邮件 电子邮件 邮政 来函 当面 现场 窗口 线下 传真 电话 平台 系统 微信 微博 公众号 书信 快递 自助 书面',
  /** The channels named before are some among all. */
  channels:
    '等方式 等渠道 等途径 等形式 等多种方式 等多种渠道 等各种方式 等各种渠道 多种渠道 多种方式 各种渠道 各种方式 各渠道',
  /** Somebody else, to the end of the sentence. */
  others:
    '其他部门 其他单位 其他机关 其它部门 其它单位 兄弟单位 有关部门 相关部门 有关单位 相关单位 各部门 各单位 各县 各区 各镇 各乡 各街道 各市 各地 各级 各科室 各股室 各处室 各有关 各相关 各职能 各成员 各所 各村 各社区 各行政机关 下属 下级 所属 局属 委属 厅属 直属 二级单位 县直 市直 区直 省直 基层 镇街 乡镇 县区 区县 市县 本级 代表 上级 交办 转办 转交 移交 移送 全国 全系统 全行业 系统内 国务院 街镇 派出机构',
  /** Somebody else or something else, to the next comma. */
  aid: '督促 指导 协助 协调 配合 会同 联合 参与 除 审核 审查 备案 起草 代拟 清理 评估 抽查 培训 转发 解读',
  /** None of them either, where there was no 行政复议; else it is not known what they are. */
  complaint: '举报 投诉 申诉 信访举报',
  /** Something else is counted from here on. */
  elsewhere:
    '12345 建议 热线 工单 信箱 留言 咨询 信访 信访件 来信 来访 来电 舆情 提案 议案 点击 访问 浏览 阅读 粉丝 关注 推文 稿件 行政许可 行政处罚 行政强制 行政审批 审批 政务服务 服务事项 办件 依申请公开政府信息 依申请公开信息 依申请公开的政府信息 依申请公开类信息 依申请公开信息数 信息公开指南 问政 互动 征集 调查',
  /** Words that hold others without meaning them. */
  unknown:
    '有无 复议机关 行政复议机关 复议机构 行政复议机构 复议决定 行政复议决定 行政复议委员会 行政复议工作 行政复议局 行政复议法 行政诉讼法',
};
