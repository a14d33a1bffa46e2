import { type Keyed, keyed } from '../form/keyed.js';
import type { Wording } from '../form/wording.js';

/**
 * What a source is in which no report was found, the parameter `page` of `parse.nothing-found`: a `list` of links to
 * reports, an `attachment` that the page only links to, a `shell` whose content a script fetches, or something `other`.
 */
export type PageKind = 'list' | 'attachment' | 'shell' | 'other';

/** What each kind of page is called. */
export const pageKinds: readonly Keyed<PageKind, Wording>[] = keyed<PageKind, Wording>({
  list: { zh: '这是链接到多份报告的列表页', en: 'this page lists links to several reports' },
  attachment: {
    zh: '页面只有附件链接，报告在附件里',
    en: 'the report is in an attachment that this page links to',
  },
  shell: { zh: '正文由脚本载入，不在文件里', en: 'the text is fetched by a script and is not in the file' },
  other: { zh: '没有格式规定的标题和表格', en: 'it has no heading and no table of the form' },
});
