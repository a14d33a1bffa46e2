import { type Keyed, keyed } from '../form/keyed.js';
import type { Wording } from '../form/wording.js';

/**
 * What a source is in which no report was found, the parameter `page` of `parse.nothing-found`: a `list` of links to
 * reports, an `attachment` that the page only links to, a `shell` whose content a script fetches, or something `other`.
 */
export type PageKind = 'list' | 'attachment' | 'shell' | 'other';

/** What each kind of page is called. */
export const pageKinds: readonly Keyed<PageKind, Pick<Wording, 'zh'>>[] = keyed<
  PageKind,
  Pick<Wording, 'zh'>
>({
  list: { zh: '这是链接到多份报告的列表页' },
  attachment: { zh: '页面只有附件链接，报告在附件里' },
  shell: { zh: '正文由脚本载入，不在文件里' },
  other: { zh: '没有格式规定的标题和表格' },
});
