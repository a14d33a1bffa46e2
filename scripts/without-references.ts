/**
 * What the build gives the tokenizer of htmlparser2 in the place of `entities/decode`: nothing. The tokenizer is never
 * asked to decode references (src/parse/front-ends/character-references.ts does), and the tables would be a third of
 * what is bundled.
 */
export class EntityDecoder {}
export const DecodingMode: object = {};
export const htmlDecodeTree: null = null;
export const xmlDecodeTree: null = null;
