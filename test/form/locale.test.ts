import { expect, test } from 'vitest';
import { localeOf } from '../../src/form/locale.js';

test.each([
  [{}, 'zh'],
  [{ locale: 'zh' }, 'zh'],
  [{ locale: 'en' }, 'en'],
] as const)('%j: %s', (options, locale) => {
  expect(localeOf(options)).toBe(locale);
});

test('no other language', () => {
  const asked = () => localeOf({ locale: 'fr' as never });

  expect(asked).toThrow(RangeError);
  expect(asked).toThrow('options.locale is "fr". Allowed: zh, en.');
});

test('an error can name it otherwise than as an option', () => {
  expect(() => localeOf({ locale: '' as never }, 'locale')).toThrow('locale is "". Allowed: zh, en.');
});
