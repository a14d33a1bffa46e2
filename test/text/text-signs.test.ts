import fc from 'fast-check';
import { expect, test } from 'vitest';
import { templateInstruction } from '../../src/form/narrative-terms.js';
import { STOPS } from '../../src/text/claims/sentence-bounds.js';
import { leavesOut } from '../../src/text/elision.js';
import { garbledAt } from '../../src/text/garbling.js';
import { numberGap } from '../../src/text/number-gap.js';
import { scanText } from '../../src/text/scan-text.js';
import { statedPeriod } from '../../src/text/stated-period.js';
import { isUnusual, type SignName, textSign, UNUSUAL_RUNS } from '../../src/text/text-signs.js';

const has = (name: SignName, text: string): boolean => (scanText(text).signs & textSign[name]) !== 0;

/** What is looked for in a text, by the sign it has to have. */
const found: Readonly<Partial<Record<SignName, (text: string) => boolean>>> = {
  blank: (text) => text.includes(' '),
  unusual: (text) => {
    const plain = text.normalize('NFKC').replace(/\s+/g, '');
    const width = (sign: string) => ({ '，': ',', '：': ':', '；': ';', '？': '?', '！': '!' })[sign] ?? sign;
    return (
      plain !==
      text
        .replaceAll(' ', '')
        .replace(/[，：；？！]/g, width)
        .replaceAll('（', '(')
        .replaceAll('）', ')')
    );
  },
  garbled: (text) => garbledAt(text) !== -1,
  instruction: (text) => templateInstruction.test(text),
  gap: (text) => numberGap(text) !== null,
  period: (text) => statedPeriod(text) !== null,
  elision: leavesOut,
  contact: (text) => /联系|电话|邮编|邮箱|地址|传真|咨询/.test(text),
  term: (text) => /统计|1月1日|期限/.test(text),
  download: (text) => /下载|网[站址页]|电子版|查阅|https?:|www\./.test(text),
  parts: (text) => text.includes('其中'),
  since: (text) => text.includes('以来'),
  stop: (text) => [...STOPS].some((stop) => text.includes(stop)),
};

const pieces = [
  ...'局，。；：！？!?()（）[【《》“”—·、 \u3000\t\u200b１Ａa0%％…⾏豈é\u0001\ufffd\ud83d\ude00费略其中',
  ...['锟斤拷', '烫烫烫', '屯屯屯', '鏀垮簻', '淇℃伅', 'ÃÃÃÃ', 'e\u0301'],
  ...[
    '该项报告',
    '本部分主要以文字',
    '以表格形式填报',
    '填表说明：',
    '此处填写',
    '（请如实填写',
    '没有的填写“0',
  ],
  ...[
    'XX年',
    '××件',
    '公开信息　条，',
    '收到_件。',
    '申请（）件，',
    '数据',
    '统计',
    '2023年1月1日',
    '至',
    '12月31日',
  ],
  ...[
    '以来',
    '（略）',
    '[ …略',
    '(...',
    '【省略',
    '联系',
    '电话',
    '邮编',
    '传真',
    '咨询',
    '期限',
    '下载',
    '网站',
    'https:',
    'www.',
  ],
  ...['12件', '申请公开3次', '未收到申请', '均为自然人', '办结率', '增长5%', '持平'],
];

test.each(Object.entries(found))('whatever has %s has its sign', (name, isFound) => {
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''));

  fc.assert(
    fc.property(texts, (text) => {
      if (isFound(text)) expect(has(name as SignName, text)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test.each<[SignName, string]>([
  ['blank', '行\u3000'],
  ['unusual', '行 '],
  ['garbled', '全局落实条例，'],
  ['instruction', '该局以文字为主'],
  ['gap', '收到申请12件'],
  ['period', '统一数量'],
  ['elision', '（含）'],
  ['contact', '联合传播'],
  ['term', '统一期间'],
  ['download', '下网'],
  ['stop', '，；'],
])('%s: not in %s', (name, text) => {
  expect(has(name, text)).toBe(false);
});

test('what is unusual is told for each place', () => {
  const text = '公１开 \u2f00a，—';

  expect([...text].map((_, at) => isUnusual(text, at))).toEqual([
    ...[false, true, false, true],
    ...[true, false, false, false],
  ]);
});

test('what is unusual for the scan is for the expression', () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

  expect(all.filter((sign) => has('blank', sign) || has('unusual', sign))).toEqual(
    all.filter((sign) => sign.search(UNUSUAL_RUNS) === 0),
  );
});

test('the last character counts', () => {
  expect(has('blank', '行 ')).toBe(true);
  expect(has('unusual', '行\u3000')).toBe(true);
  expect(has('period', '统')).toBe(false);
});
