/** Takes the tags and the text of an HTML document in order, by their places in the source. */
export interface MarkupReader {
  text(from: number, to: number): void;
  /** A start tag with its name in lower case. Tells whether to go on reading. */
  open(name: string, tag: StartTag): boolean;
  /** An end tag with its name in lower case. */
  close(name: string): void;
}

/** Where a start tag stands. */
export interface StartTag {
  readonly start: number;
  /** Where its name ends. */
  readonly nameEnd: number;
  readonly end: number;
  /** It ends with a slash, which by itself means nothing in HTML. */
  readonly isSelfClosing: boolean;
}

const NAME = /<\/?[A-Za-z][^ \n\t\f\r/>]*/y;
/** Comments, declarations, instructions, and end tags that name nothing; without an end, all that follows. */
const COMMENT = /<(?:!--(?:-?>|.*?(?:--!?>|$))|!\[CDATA\[.*?(?:\]\]>|$)|(?:[!?]|\/(?=[^A-Za-z]))[^>]*>?)/sy;
const GAP = /[ \n\t\f\r/]*/y;
/** One attribute, with its name and its value in one of three kinds of quotes. */
const ATTRIBUTE =
  /([^ \n\t\f\r/>][^ \n\t\f\r/>=]*)(?:[ \n\t\f\r]*=[ \n\t\f\r]*(?:"([^"]*)"?|'([^']*)'?|([^ \n\t\f\r>]*)))?/y;

/** Elements that hold text only: what looks like a tag there is none, up to their own end tag. */
const textOnly: ReadonlySet<string> = new Set(
  'iframe noembed noframes plaintext script style textarea title xmp'.split(' '),
);

/** Where an expression ends that is matched at a place of the source, -1 where it does not match. */
function endOf(expression: RegExp, source: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(source) ? expression.lastIndex : -1;
}

/** A start tag whose name is known; null where the source ends before it does. */
function startTag(html: string, start: number, nameEnd: number): StartTag | null {
  for (let from = nameEnd; from < html.length; ) {
    const at = endOf(GAP, html, from);
    if (html[at] === '>')
      return { start, nameEnd, end: at + 1, isSelfClosing: html.slice(from, at).includes('/') };
    from = at < html.length ? endOf(ATTRIBUTE, html, at) : at;
  }
  return null;
}

/** Where the text of an element ends that holds nothing else. */
function textEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[ \\n\\t\\f\\r/>])`, 'gi');
  end.lastIndex = from;
  return (name === 'plaintext' ? null : end.exec(html))?.index ?? html.length;
}

/** The value of an attribute of a start tag, null where it has none of that name; of several the first counts. */
export function attributeOf(html: string, tag: StartTag, name: string): string | null {
  for (let at = endOf(GAP, html, tag.nameEnd); at < tag.end - 1; at = endOf(GAP, html, ATTRIBUTE.lastIndex)) {
    ATTRIBUTE.lastIndex = at;
    const [, written = '', ...values] = ATTRIBUTE.exec(html) ?? [];
    if (written.toLowerCase() === name) return values.join('');
  }
  return null;
}

/**
 * Parts the source of an HTML document into tags and text, as the standard's tokenizer does. Comments and declarations
 * are passed over, and so is a tag that the source ends in. References to characters stay as they are written.
 */
export function readMarkup(html: string, reader: MarkupReader): void {
  /** Where the text begins that is not handed on yet. */
  let from = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const nameEnd = endOf(NAME, html, at);
    const commentEnd = nameEnd === -1 ? endOf(COMMENT, html, at) : -1;
    if (nameEnd === -1 && commentEnd === -1) {
      at++;
      continue;
    }
    if (from < at) reader.text(from, at);
    from = html.length;
    if (nameEnd === -1) from = commentEnd;
    else if (html[at + 1] === '/') {
      if (nameEnd < html.length) reader.close(html.slice(at + 2, nameEnd).toLowerCase());
      from = html.indexOf('>', nameEnd) + 1 || html.length;
    } else {
      const name = html.slice(at + 1, nameEnd).toLowerCase();
      const tag = startTag(html, at, nameEnd);
      if (tag) {
        if (!reader.open(name, tag)) return;
        from = tag.end;
        at = textOnly.has(name) ? textEnd(html, name, from) : from;
        continue;
      }
    }
    at = from;
  }
  if (from < html.length) reader.text(from, html.length);
}
