import { asInForm } from './written-forms.js';

const PAGE_MARK =
  /^(?:[-–—―－~～·•]+\s*\d{1,4}\s*[-–—―－~～·•]+|第\s*\d{1,4}\s*页(?:\s{0,3}[,，/]?\s{0,3}共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4}\s*页)$/;
const DATE =
  /^(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})\s*年\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日$/;
const FURNITURE =
  /^[•·\s]*(?:主[办管]|承办|(?:.?字[体号]|(?:发布)?(?:时间|机构)|[\d年月日信息 :.-]{0,20}来源|作者|(?:点击|浏览).{0,2}|文号|.?[布表文开成]?日期|原文链接|栏目|当前位置|地址|邮编|E-?mail)[:：]|索引号|版权|网站(?:标识|地图)|站点地图|备案|技术支持|扫一扫|打印|关闭|[上下]一篇|分享|附件下载|返回顶部|您是第|访问量|[^，。]{0,6}(?:ICP|公网安)备)/i;

/** Whether a line is the mark of a page: `- 3 -`, 第 3 页. */
export function isPageMark(line: string): boolean {
  return line.length <= 24 && PAGE_MARK.test(line.normalize('NFKC').trim());
}

/** Whether a line is a date and nothing else, as under a signature. */
export function isDateLine(line: string): boolean {
  return line.length <= 24 && DATE.test(line.normalize('NFKC').trim());
}

/** Whether a line belongs to the page around the report and not to the report: 主办, 备案号, 网站标识码. */
export function isPageFurniture(line: string): boolean {
  return line.length <= 80 && FURNITURE.test(asInForm(line.trim()));
}
