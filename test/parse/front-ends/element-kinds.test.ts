import { expect, test } from 'vitest';
import { kindOf } from '../../../src/parse/front-ends/element-kinds.js';

test.each([
  ['td', { name: 'td', role: 'cell', level: null, isVoid: false }],
  ['TD', { name: 'td', role: 'cell', level: null, isVoid: false }],
  ['Td', { name: 'td', role: 'cell', level: null, isVoid: false }],
  ['H2', { name: 'h2', role: 'block', level: 2, isVoid: false }],
  ['BR', { name: 'br', role: 'block', level: null, isVoid: true }],
  ['O:P', { name: 'o:p', role: 'inline', level: null, isVoid: false }],
  ['SCRIPT', { name: 'script', role: 'skipped', level: null, isVoid: false }],
  ['x-Figure', { name: 'x-figure', role: 'inline', level: null, isVoid: false }],
  ['', { name: '', role: 'inline', level: null, isVoid: false }],
])('%s', (written, kind) => {
  expect(kindOf(written)).toEqual(kind);
});
