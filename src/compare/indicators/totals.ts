import type { Address } from '../../form/address.js';
import { rowWords } from './form-words.js';

/** 总计 of a row of section 3, or of a group of section 4. */
export function totalOf(row: string): Address {
  return `${row}/total` as Address;
}

/** 三（七）总计, which most indicators are measured by. */
export const concluded: readonly Address[] = [totalOf('/requests/concluded')];

/** What its row is called, with the ordinals above it. */
export function concludedLabel(): string {
  return rowWords('/requests/concluded/total').zh;
}

/** 一、本年新收. */
export const received: readonly Address[] = [totalOf('/requests/received')];
