import { Tokenizer } from 'htmlparser2';
import type { Chunk } from './text-run.js';

/** Hands on the chunks of a text: plain stretches, and each character that stands there as a reference. */
export type ReferenceReader = (text: string, start: number, take: (chunk: Chunk) => void) => void;

/** What can be a reference: &nbsp; &#160; &#xa0; and, as browsers read it, &nbsp without its end. */
const REFERENCE = /&#?\w+;?/g;
const NO_BREAK_SPACE = '&nbsp;';

const ignore = (): void => {};

/**
 * A reader of text in HTML with character references (`&nbsp;`). The tokenizer that parts a source into tags does not
 * look for them: it runs over a page without references, or with few, in half the time.
 */
export function referenceReader(): ReferenceReader {
  let reference = '';
  let decoded: Chunk[] = [];
  const tokenizer = new Tokenizer(
    {},
    {
      ontext: (start, end) => decoded.push({ text: reference.slice(start, end), start, end }),
      ontextentity: (codePoint, end) =>
        decoded.push({ text: String.fromCodePoint(codePoint), start: 0, end }),
      onopentagname: ignore,
      onattribname: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onopentagend: ignore,
      onselfclosingtag: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      oncdata: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  const decode = (written: string): readonly Chunk[] => {
    if (written === NO_BREAK_SPACE) return [{ text: '\u00a0', start: 0, end: written.length }];
    reference = written;
    decoded = [];
    tokenizer.reset();
    tokenizer.write(written);
    tokenizer.end();
    return decoded;
  };
  return (text, start, take) => {
    let from = 0;
    for (const { 0: written, index } of text.matchAll(REFERENCE)) {
      if (index > from) take({ text: text.slice(from, index), start: start + from, end: start + index });
      const at = start + index;
      for (const chunk of decode(written)) {
        take({ text: chunk.text, start: at + chunk.start, end: at + chunk.end });
      }
      from = index + written.length;
    }
    if (from < text.length) take({ text: text.slice(from), start: start + from, end: start + text.length });
  };
}
