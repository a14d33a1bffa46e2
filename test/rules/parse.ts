import { decodeSource } from '../../src/parse/index.js';
import { aDocument, requestLines, withLines } from '../parse/a-document.js';
import type { FamilyCases, RuleCase } from './rule-case.js';

const passes: RuleCase = { source: aDocument() };
const received = '一、本年新收政府信息公开申请数量';
const forbidden = '2.其他法律行政法规禁止公开';
const requests = (changes: Readonly<Record<string, string | readonly string[]>>): RuleCase => ({
  source: aDocument({
    requests: ['三、收到和处理政府信息公开申请情况', ...withLines(requestLines('2021'), changes)],
  }),
});
const bytes = (...values: readonly number[]): RuleCase => ({
  finds: () => decodeSource(new Uint8Array(values), 'utf-8').findings,
});

/** Reading a source. */
export const parseCases: FamilyCases<'parse'> = {
  'parse.nothing-found': { passes, fails: { source: '关于召开会议的通知\n请按时参加。' } },
  'parse.unsupported-year': {
    passes,
    fails: { source: aDocument({ head: ['北川市水务局2018年政府信息公开工作年度报告'] }) },
  },
  'parse.label-guess': {
    passes,
    fails: requests({ [forbidden]: '2.其他法律法规规章禁止公开\t3\t0\t0\t0\t0\t0\t3' }),
  },
  'parse.alignment-guess': { passes, fails: requests({ [received]: `${received}\t14` }) },
  'parse.alignment-unknown': { passes, fails: requests({ [received]: `${received}\t3\t1\t0\t0\t0\t4` }) },
  'parse.conflict': {
    passes,
    fails: requests({ [received]: [`${received}\t1\t0\t0\t0\t0\t0\t1`, `${received}\t2\t0\t0\t0\t0\t0\t2`] }),
  },
  'parse.leftover': {
    passes,
    fails: requests({ [received]: [`${received}\t1\t0\t0\t0\t0\t0\t1`, '\t8\t8\t8\t8\t8\t8\t48'] }),
  },
  'parse.undecodable': { passes: bytes(0x61, 0x62), fails: bytes(0x61, 0xff, 0x62) },
  'parse.limit': { passes, fails: { source: aDocument(), options: { limits: { sourceLength: 1000 } } } },
};
