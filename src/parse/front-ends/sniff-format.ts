import type { SourceFormat } from '../parse-result.js';

const DRAWN_TABLE = /^[ \t]{0,99}[┌├└]─/m;
/** A heading, or a table of a wiki. */
const HEADING = /^ {0,3}(?:#{1,6}[ \t]{0,99}\S|\{\|)/m;
const DELIMITER_ROW = /^[ \t]{0,99}(?:\|[ \t]{0,99})?:?-{2,999}:?[ \t]{0,99}\|[ \t|:-]{0,9999}$/m;

/** A heading in bold, as converters write it. */
const BOLD_HEADING = /^[ \t]{0,99}\*\*[（(]?[一二三四五六]/m;

/** A tag that a page is made of; one behind a backslash is text, and converters put some around a table in Markdown. */
const PAGE_TAG = /(?<!\\)<(?:!doctype html|html|body|div|p|article)[\s>](?!(?:<body>)?<table)/i;
/** A table as HTML, which stands in Markdown too. */
const TABLE_TAG = /(?<!\\)<(?:table|td)[\s>]/i;

/** A line break in a cell, as converters to Markdown write it. */
const BREAK_IN_CELL = /<br ?\/?>[^\n|<]{0,99}\|/i;

/** What stands in the head of a page, and how far into a source it is looked for. */
const HEAD_TAG = /<(?:!doctype html|head|meta|title)[\s>]/i;
const HEAD = 9999;
/** A section with its ordinal in a heading of Markdown. */
const SECTION_HEADING = /^ {0,3}#{1,6}[ \t].{0,60}?[一二三四五六]、/m;

/** Whether a source is Markdown although tags of pages stand in it, around a picture or in its cells. */
function isMarkdownWithTags(source: string): boolean {
  return (
    !HEAD_TAG.test(source.slice(0, HEAD)) && (SECTION_HEADING.test(source) || DELIMITER_ROW.test(source))
  );
}

/** The format a source seems to be in. A table drawn with lines makes it a text whatever else it holds. */
export function sniffFormat(source: string): SourceFormat {
  if (DRAWN_TABLE.test(source)) return 'text';
  if (PAGE_TAG.test(source)) return isMarkdownWithTags(source) ? 'markdown' : 'html';
  if (HEADING.test(source) || DELIMITER_ROW.test(source) || BOLD_HEADING.test(source)) return 'markdown';
  if (TABLE_TAG.test(source)) return 'html';
  return BREAK_IN_CELL.test(source) ? 'markdown' : 'text';
}
