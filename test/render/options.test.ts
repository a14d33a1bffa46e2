import { describe, expect, test } from 'vitest';
import { renderMarkdown, renderText } from '../../src/render/index.js';
import { report } from './reports.js';

describe.each([
  ['renderMarkdown', renderMarkdown],
  ['renderText', renderText],
])('%s', (_, render) => {
  test('speaks Chinese unless told otherwise', () => {
    expect(render(report('2021'))).toBe(render(report('2021'), { locale: 'zh' }));
    expect(render(report('2021'), { locale: 'en' })).not.toBe(render(report('2021')));
  });

  test('names a locale it does not speak and those it does', () => {
    expect(() => render(report('2021'), { locale: 'fr' as never })).toThrow(
      new RangeError('options.locale is "fr". Allowed: zh, en.'),
    );
  });
});
