import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../src/parse/front-ends/element-kinds.js';
import { openElements } from '../../../src/parse/front-ends/open-elements.js';

/** What happens to the elements of tags written short: `p` opens, `/p` closes, `!p` opens and is not read. */
function follow(tags: string): string {
  const events: string[] = [];
  const elements = openElements(({ name }) => events.push(`/${name}`));
  for (const tag of tags.split(' ')) {
    if (tag.startsWith('/')) elements.close(kindOf(tag.slice(1)));
    else {
      elements.open(kindOf(tag.replace('!', '')));
      if (tag.startsWith('!')) elements.leaveUnread();
      else if (!elements.isUnread) events.push(tag);
    }
  }
  return `${events.join(' ')} ${elements.depth}`;
}

describe('openElements', () => {
  test.each<[string, string, string]>([
    ['an element within another', 'div p /p /div', 'div p /p /div 0'],
    ['an end tag closes what is open within', 'div p /div', 'div p /p /div 0'],
    ['an end tag without its element', 'div /p', 'div 1'],
    ['a paragraph ends the one before it', 'p p', 'p /p p 1'],
    ['also one with parts of a line open', 'p span p', 'p span /span /p p 1'],
    ['a block ends a paragraph', 'p div', 'p /p div 1'],
    ['a break and a script end none', 'p br script /script', 'p br script /script 1'],
    ['a heading ends another', 'h1 h2', 'h1 /h1 h2 1'],
    ['any end tag of a heading ends it', 'h1 /h3', 'h1 /h1 0'],
    ['a paragraph outside a cell stays', 'div table tr td p', 'div table tr td p 5'],
    ['items of a list', 'ul li li ul li', 'ul li /li li ul li 4'],
    ['terms and what is said of them', 'dl dt dd', 'dl dt /dt dd 2'],
    ['a cell ends the cell before it', 'table tr td p th', 'table tr td p /p /td th 3'],
    ['a row ends a row', 'table tbody tr td tr', 'table tbody tr td /td /tr tr 3'],
    ['a group of rows ends another', 'table thead tr td tbody', 'table thead tr td /td /tr /thead tbody 2'],
    ['a row in a table of its own', 'table tr td table tr', 'table tr td table tr 5'],
    ['a table that is in no cell of another', 'table tr table', 'table tr /tr /table table 1'],
    ['a cell without a table', 'td div /div td', 'td div /div td 0'],
    ['an end tag reaches out of no cell', 'div table tr td /div /p', 'div table tr td 4'],
    ['but that of its row does', 'table tr td span /tr', 'table tr td span /span /td /tr 1'],
    ['that of a row reaches out of no table', 'table tr td table /tr', 'table tr td table 4'],
    ['that of a table reaches out of a cell', 'table tr td b /table', 'table tr td b /b /td /tr /table 0'],
    ['that of a part of a line closes no block', 'b p /b', 'b p /b 1'],
    ['an element that holds nothing', 'p br img hr', 'p br img /p hr 0'],
    ['what is not read', 'div !span p /p /span p', 'div p 2'],
    ['nor what is in it', 'div !div !div /div p /div', 'div 1'],
    ['a block ends it too', 'p !span /p', 'p /p 0'],
    ['an end tag within it of what is without', 'b !span /b p /span i', 'b /b i 1'],
  ])('%s', (_, tags, events) => {
    expect(follow(tags)).toBe(events);
  });
});
