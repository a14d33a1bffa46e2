import { type CheerioAPI, load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffReports, trend } from '../../../src/compare/index.js';
import { type Renderable, renderHtml } from '../../../src/render/index.js';
import { validateReport } from '../../../src/validate/index.js';
import { chromiumPath, inChromium, launchChromium } from '../../browser/chromium.js';
import { report2021 } from '../../compare/reports.js';
import { anyReport } from '../../generators/any-report.js';
import { editions, hostile, hostileReports, run, years } from '../comparisons.js';

const [before, after] = hostileReports;
const all: readonly (readonly [name: string, input: Renderable])[] = [
  ['a report', after],
  ['a result', validateReport(after, { previous: before })],
  ['a diff', diffReports(before, after)],
  ['a diff across editions', editions],
  [
    'a trend',
    { ...run, continuity: [{ before: 2020, after: 2021, findings: validateReport(after).findings }] },
  ],
];

/** The text of an element without white space around it. */
const textOf = ($: CheerioAPI, selector: string) => $(selector).text().trim();

/** The cells of the row that begins with a label. */
function cellsOf($: CheerioAPI, label: string): readonly string[] {
  const row = $('tr').filter((_, element) => $(element).children('th').text() === label);
  return row
    .first()
    .children('td')
    .map((_, cell) => $(cell).text())
    .get();
}

describe.each(all)('%s', (_, input) => {
  const page = renderHtml(input);
  const $ = load(page, null, false);

  test('is one element, and nothing in it is fetched or run', () => {
    const [root, ...more] = $.root().children().get();

    expect(more).toEqual([]);
    expect(root?.tagName).toBe('div');
    expect($('script, link, img, iframe, object, embed, form, base, meta, a').length).toBe(0);
    expect($('[src], [href], [style], [id]').length).toBe(0);
    expect(page).not.toMatch(/url\(|@import|expression\(/);
    for (const { attribs } of $.root().find('*').get()) {
      expect(Object.keys(attribs).filter((name) => name.startsWith('on'))).toEqual([]);
    }
  });

  test('has only classes and rules of its own', () => {
    const classes = $('[class]')
      .get()
      .flatMap((element) => (element.attribs['class'] ?? '').split(' '));
    const rules = $('style')
      .text()
      .replace(/@(?:media|container)[^{]+\{/g, '')
      .split('}')
      .map((rule) => rule.split('{')[0] ?? '');
    const selectors = rules
      .flatMap((rule) => rule.split(/,(?![^(]*\))/))
      .filter((selector) => selector.trim() !== '');

    expect(classes.filter((name) => name !== '' && !/^zfx(?:-|$)/.test(name))).toEqual([]);
    expect(selectors.length).toBeGreaterThan(50);
    expect(selectors.filter((selector) => !/^\s*\.zfx(?![\w])/.test(selector))).toEqual([]);
  });

  test('names the columns and rows of its tables', () => {
    $('table').each((_, table) => {
      const columns = $(table).find('thead > tr').children().length;
      $(table)
        .find('tbody > tr')
        .each((_, row) => {
          const width = $(row)
            .children()
            .get()
            .reduce((sum, cell) => sum + Number(cell.attribs['colspan'] ?? 1), 0);
          expect(width).toBe(columns);
          expect($(row).children('th[scope]').length).toBe(1);
        });
      expect($(table).find('thead th:not([scope=col])').length).toBe(0);
    });
  });
});

describe('what a report says', () => {
  test('shows as it is written', () => {
    const $ = load(renderHtml(after), null, false);
    const page = load(renderHtml(after, { page: true }));

    expect(textOf($, 'h1')).toBe(hostile);
    expect(
      $('p')
        .map((_, one) => $(one).text())
        .get(),
    ).toContain(hostile);
    expect(page('title').text()).toBe(hostile);
  });

  test('never becomes markup, whatever it is', { timeout: 60_000 }, () => {
    const report = anyReport();
    const known =
      'div style header section h1 h2 h3 p ul li b table caption thead tbody tr th td span small sup ins del details summary hr figure figcaption strong svg line polyline circle title text'.split(
        ' ',
      );
    fc.assert(
      fc.property(report, report, (one, other) => {
        for (const input of [one, diffReports(one, other), trend([one, other])]) {
          const $ = load(renderHtml(input), null, false);
          const tags = $.root()
            .find('*')
            .get()
            .map(({ tagName }) => tagName);
          expect(tags.filter((tag) => !known.includes(tag))).toEqual([]);
          expect(tags.filter((tag) => tag === 'style')).toHaveLength(1);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('a diff', () => {
  const $ = load(renderHtml(years), null, false);

  test('has before, after and change in a cell, for the eye and in words', () => {
    const changed = $('td.zfx-changed').first();

    expect(cellsOf($, '一、本年新收政府信息公开申请数量')[6]).toBe('2822 ▲6由22变为28，增减+6');
    expect(changed.children('[aria-hidden=true]').length).toBe(1);
    expect(changed.children('.zfx-sr').length).toBe(1);
    expect($('td.zfx-changed').length).toBe(4);
  });

  test('keeps a blank, a 0 and what did not change apart', () => {
    expect(cellsOf($, '1.属于国家秘密')).toEqual([...Array(6).fill('0未变'), '空白0由0变为空白']);
  });

  test('names the unit of an amount where it is not that of the head', () => {
    expect(cellsOf($, '行政事业性收费')).toEqual(['13元12.50 ▼124987元由12.50变为13元，增减-124987元']);
  });

  test('has sentences with what was inserted and deleted, and their figures', () => {
    expect(textOf($, 'li.zfx-changed')).toBe('修改 全年公开信息312287条。 312 → 287');
    expect([textOf($, 'li.zfx-changed del'), textOf($, 'li.zfx-changed ins')]).toEqual(['312', '287']);
    expect(textOf($, 'li.zfx-new ins')).toBe('开通了线上答疑。');
    expect(textOf($, 'li.zfx-moved')).toBe('移自一、总体情况 修订了公开指南。');
    expect(textOf($, 'details')).toBe('1句未变未变 按时答复。');
  });

  test('with only what changed keeps the labels above it', () => {
    const some = load(renderHtml(diffReports(...hostileReports, { only: 'changed' })), null, false);
    const labels = some('section')
      .eq(2)
      .find('tbody th')
      .map((_, head) => some(head).text())
      .get();

    expect(labels).toEqual([
      '一、本年新收政府信息公开申请数量',
      '三、本年度办理结果',
      '（三）不予公开',
      '1.属于国家秘密',
    ]);
  });

  test('across editions says under each table what is not comparable', () => {
    const across = load(renderHtml(editions), null, false);

    expect(cellsOf(across, '规章')).toEqual([
      '0a另一份报告没有这一格',
      '0a另一份报告没有这一格',
      '0b另一版格式的口径不同（规章 · 对外公开总数量）',
    ]);
    expect(textOf(across, 'h3')).toBe('仅2019年版格式有的项目');
    expect(across('.zfx-notes').first().text()).toContain('a\u00a0另一份报告没有这一格');
    expect(cellsOf(across, '（六）其他处理')[6]).toBe('02 ▼2由2变为0，增减-2');
    expect(cellsOf(across, '政府集中采购')).toHaveLength(2);
  });
});

describe('a trend', () => {
  const $ = load(renderHtml(run), null, false);

  test('has a line for each indicator, broken at a gap, with its values in words', () => {
    const card = $('figure').first();

    expect(card.find('b').text()).toBe('公开率');
    expect(card.find('polyline').length).toBe(2);
    expect(card.find('circle').length).toBe(3);
    expect(card.find('svg').attr('aria-label')).toBe(
      '公开率：2020年：71.4%，2021年：71.4%，2022年：无报告，2023年：71.4%',
    );
    expect(card.find('.zfx-form').length).toBe(1);
  });

  test('has tables of the totals, with what they are made of folded away', () => {
    expect(cellsOf($, '一、本年新收政府信息公开申请数量')).toEqual(['22', '28', '无报告', '多份不一']);
    expect($('th.zfx-gap').first().text()).toBe('2022年');
    expect($('th.zfx-new').first().text()).toBe('2021年');
    expect($('details').length).toBeGreaterThan(1);
  });

  test('of one year has a point for a line', () => {
    const one = load(renderHtml(trend([report2021()])), null, false);

    expect(one('figure').first().find('circle').attr('cx')).toBe('120');
    expect(one('figure').first().find('svg text').length).toBe(1);
    expect(load(renderHtml(trend([])), null, false)('h2').length).toBe(0);
  });
});

test('what a screen reader says of a cell is in one language', () => {
  const unitless = diffReports(
    report2021({ '/proactiveDisclosure/fees/amount': { value: '12', unit: null } }),
    report2021(),
  );
  const spoken = (locale: 'zh' | 'en') =>
    load(renderHtml(unitless, { locale }))('.zfx-changed .zfx-sr').text();

  expect(spoken('zh')).toContain('；金额单位不明');
  expect(spoken('en')).toContain('; unit unknown');
});

test('a whole page has a head', () => {
  const page = renderHtml(years, { page: true, locale: 'en' });

  expect(page).toMatch(/^<!doctype html>\n<html lang="en"><head><meta charset="utf-8">/);
  expect(load(page)('title').text()).toBe('云溪县水务局 · 2022 → 2023');
});

test('a locale that is none is refused', () => {
  expect(() => renderHtml(years, { locale: 'fr' as never })).toThrow(RangeError);
});

describe.skipIf(chromiumPath === undefined)(inChromium, { timeout: 120_000 }, () => {
  test('nothing sticks out of the page, on a desk or in the hand', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      for (const [name, input] of all) {
        await page.setContent(renderHtml(input, { page: true }));
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 800 });
          const wide = await page.evaluate('document.documentElement.scrollWidth');

          expect([name, wide]).toEqual([name, width]);
        }
      }
    } finally {
      await browser.close();
    }
  });
});
