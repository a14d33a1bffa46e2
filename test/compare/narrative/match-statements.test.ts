import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchStatements } from '../../../src/compare/narrative/match-statements.js';
import { statements } from './statements.js';

test('turned round, the same matches', () => {
  const sentence = fc.constantFrom('甲乙丙丁', '甲乙丙戊', '甲乙己丁', '庚乙丙丁', '甲乙丙', '乙丙丁');
  const section = fc.array(sentence, { maxLength: 4 });
  const report = fc.record({ overview: section, requests: section }).map(statements);

  fc.assert(
    fc.property(report, report, (before, after) => {
      const there = matchStatements(before, after).map((one) => JSON.stringify([one.before, one.after, one]));
      const back = matchStatements(after, before).map(({ before: is, after: was, exact, inPlace }) =>
        JSON.stringify([was, is, { before: was, after: is, exact, inPlace }]),
      );

      expect(back.sort()).toEqual(there.sort());
    }),
    { numRuns: 500 },
  );
});

test('what stands at its place in its section', () => {
  const [pre, post] = [
    statements({ overview: ['公开指南。', '公开目录。', '公开平台。'], requests: ['按时答复。'] }),
    statements({ overview: ['公开平台。', '公开指南。', '公开目录。'], requests: ['按时答复。'] }),
  ];
  const inPlace = matchStatements(pre, post).map(({ before, inPlace }) => [before, inPlace] as const);

  expect(new Map(inPlace)).toEqual(
    new Map([
      [0, true],
      [1, true],
      [2, false],
      [3, true],
    ]),
  );
});
