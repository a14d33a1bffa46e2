import type { PageKind } from '../../finding/page-kind.js';
import { isReportTitle } from '../../text/report-title.js';
import type { Block } from '../block.js';

/** A link and the words it stands behind. */
interface Link {
  readonly target: string;
  readonly words: string;
}

/** No link has more words. */
const LONGEST = 300;
const HTML_LINK = /<a\s([^<>]*)>/gi;
const TARGET = /(?:^|\s)href\s*=\s*["']?([^"'\s>]+)/i;
const TITLE = /(?:^|\s)title\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
const EMBEDDED = /<(?:iframe|embed|object)\s[^<>]*?(?:src|data)\s*=\s*["']?([^"'\s>]+)/gi;
const MARKDOWN_LINK = /\[([^[\]]{1,300})\]\(([^()\s]{1,2000})\)/g;
const DOCUMENT = /\.(?:pdf|docx?|wps|ofd|xlsx?|rtf|zip|rar|7z)(?:$|[?#&])/i;
const ATTACHMENT = /^附件\d{0,2}\s*[:：]|\.(?:pdf|docx?|wps|ofd)[)）】\s]*$/i;
const SCRIPT = /<script[\s>]/i;
/** A page whose own words are fewer is a shell. */
const FEW_WORDS = 200;
/** A page with more running text than this is about something itself. */
const RUNNING_TEXT = 300;

const plain = (html: string): string =>
  html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The words of a link: its title, where it has one, else the text up to its end. */
function wordsBehind(source: string, from: number, attributes: string): string {
  const title = TITLE.exec(attributes);
  const [inner] = source.slice(from, from + LONGEST).split(/<\/a/i, 1) as [string];
  return title?.[1] ?? title?.[2] ?? plain(inner);
}

function linksIn(source: string): readonly Link[] {
  const html = Array.from(source.matchAll(HTML_LINK), ({ 0: all, 1: attributes = '', index }) => ({
    target: TARGET.exec(attributes)?.[1] ?? '',
    words: wordsBehind(source, index + all.length, attributes),
  }));
  const markdown = Array.from(source.matchAll(MARKDOWN_LINK), ([, words = '', target = '']) => ({
    target,
    words,
  }));
  const embedded = Array.from(source.matchAll(EMBEDDED), ([, target = '']) => ({ target, words: '' }));
  return [...html, ...markdown, ...embedded];
}

const textsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.map(({ text }) => text);
    return block.kind === 'rule' ? [] : [block.text];
  });

const lengthOf = (texts: readonly string[]): number => texts.reduce((all, { length }) => all + length, 0);

/** No title on a list is longer, with its mark and its day. */
const LONGEST_TITLE = 120;
const MARK = /^[·•*>#-]*/;
const DAY = /[[(（]?\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\])）]?$/;

/** The title of a report as it stands on a list, without the mark before it and the day behind it; nothing for other words. */
function titleIn(words: string): readonly string[] {
  if (words.length > LONGEST_TITLE) return [];
  const title = words.trim().replace(MARK, '').replace(DAY, '').trim();
  return isReportTitle(title) ? [title] : [];
}

/** Tells what a source is in which no report was found. */
export function pageKind(source: string, blocks: readonly Block[]): PageKind {
  const texts = textsOf(blocks);
  const links = linksIn(source);
  const lines = [...links.map(({ words }) => words), ...texts, ...source.split(/[\r\n]+/)];
  const listed = new Set(lines.flatMap(titleIn));
  const isRunning = lengthOf(texts.filter((text) => text.includes('。'))) > RUNNING_TEXT;
  if (listed.size > 1 && !isRunning) return 'list';
  const isAttached = links.some(({ target, words }) => DOCUMENT.test(target) || ATTACHMENT.test(words));
  if (isAttached || texts.some((text) => ATTACHMENT.test(text))) return 'attachment';
  return SCRIPT.test(source) && lengthOf(texts) < FEW_WORDS ? 'shell' : 'other';
}
