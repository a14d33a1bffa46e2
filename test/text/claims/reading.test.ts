import { expect, test } from 'vitest';
import { shown } from './shown-claims.js';

test.each<[string, readonly string[]]>([
  ['收到申请51件），答复52件', ['received statement 51件', 'concluded statement 52件']],
  ['收到申请51件（全县收到980件），答复52件', ['received statement 51件', 'concluded statement 52件']],
  ['收到申请51件（指导培训3次），答复52件', ['received statement 51件', 'concluded statement 52件']],
  ['收到申请51件（上半年22件），答复52件', ['received statement 51件', 'concluded statement 52件']],
])('what holds in brackets ends with them: %s', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ['指导办理政府信息公开申请3件，我局收到申请51件', ['received statement 51件']],
  ['指导办理政府信息公开申请3件，收到申请51件', ['received statement 51件']],
  ['网上我局收到申请12件，收到申请51件', ['received statement 51件']],
])('what holds in a clause ends with it: %s', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});
