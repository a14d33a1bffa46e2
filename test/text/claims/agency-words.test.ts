import { describe, expect, test } from 'vitest';
import {
  beginsWithAnother,
  coversWhole,
  namesAnother,
  namesItself,
} from '../../../src/text/claims/agency-words.js';

const water = { name: '云溪县水务局' };
const nobody = { name: null };

describe('a name before a verb', () => {
  test.each([
    ['', false, false],
    ['云溪县水务局', false, true],
    ['县水务局', false, true],
    ['县公安局', true, false],
    ['各派出所', true, false],
    ['认真', false, false],
  ])('%s', (text, another, itself) => {
    expect(namesAnother(text, water)).toBe(another);
    expect(namesItself(text, water)).toBe(itself);
  });

  test('short forms stand for the name', () => {
    expect(namesAnother('市卫健委', { name: '云溪市卫生健康委员会' })).toBe(false);
    expect(namesAnother('区政府办', { name: '云溪市溪东区人民政府' })).toBe(true);
  });

  test('no more than sixteen characters are taken for a name', () => {
    const name = '云溪市高新技术产业开发区管理委员会';

    expect(namesAnother(`由${name}`, { name })).toBe(false);
    expect(namesAnother(`由${name.slice(2)}`, { name })).toBe(true);
  });

  test('of an agency without a name none is its own', () => {
    expect(namesAnother('县水务局', nobody)).toBe(true);
    expect(namesItself('县水务局', nobody)).toBe(false);
    expect(beginsWithAnother('县水务局积极履职', nobody)).toBe(true);
  });
});

test.each([
  ['', false],
  ['县公安局积极履职', true],
  ['县政府办公室高度重视', true],
  ['县水务局积极履职', false],
  ['全面加强组织领导', false],
  ['认真落实县局要求', false],
])('a sentence that begins: %s', (text, another) => {
  expect(beginsWithAnother(text, water)).toBe(another);
});

describe('coversWhole', () => {
  test.each([
    ['县', { name: '云溪县人民政府' }, true],
    ['县', { name: '云溪县' }, true],
    ['区', { name: '溪东高新技术产业开发区管委会' }, true],
    ['市', { name: '云溪县人民政府' }, false],
    ['县', water, false],
    ['县', { name: '云溪县人民政府办公室' }, false],
    ['县', nobody, false],
    ['县', { name: null, kind: 'government' }, true],
    ['镇', { name: null, kind: 'township' }, true],
    ['县', { name: '云溪县', kind: 'agency' }, false],
  ] as const)('全%s of %o', (place, agency, covers) => {
    expect(coversWhole(place, agency)).toBe(covers);
  });
});
