import { expect, test } from 'vitest';
import { wordsIn } from './shown-claims.js';

test('of the words of a claim sixty characters are kept', () => {
  const words = (times: number) => `收到${'相关'.repeat(times)}政府信息公开申请51件`;

  expect(wordsIn(`全年${words(23)}。`)).toEqual([words(23)]);
  expect(wordsIn(`全年${words(24)}。`)).toEqual([words(24).slice(0, 60)]);
});
