import type { Token } from '../../../src/text/claims/token.js';
import { newTokenList, type TokenList, tokenAt } from '../../../src/text/claims/token-list.js';
import { readTokens } from '../../../src/text/claims/tokens.js';

/** The words and numbers of a text. */
export function tokensOf(text: string): TokenList {
  const list = newTokenList();
  readTokens(list, text, 0, text.length);
  return list;
}

/** What they are, without the edges. */
export function tokensIn(list: TokenList): readonly Token[] {
  return Array.from({ length: list.edge - 1 }, (_, place) => tokenAt(list, place + 1));
}
