import { type PlacedCell, type PlacedTable, rowsOf } from '../placed-table.js';
import { isFilled, lineMarkup, textOf, type Writer } from './writer.js';

/** Every cell on lines of its own. */
export const cellALine: Writer = {
  name: 'a cell a line',
  keepsCells: false,
  isLines: true,
  draw: (by) => {
    const seam = by.of(['\n', '\n', '\n\n']);
    const keepsBlanks = by.once(2);
    const write = by.of<(text: string) => string>([
      String,
      String,
      (text) => `|${text}`,
      (text) => `${text}|`,
      (text) => `\t${text}`,
    ]);
    return {
      markup: lineMarkup(by),
      table: (table) =>
        rowsOf(table)
          .flat()
          .map(textOf)
          .filter((text) => keepsBlanks || isFilled(text))
          .map(write)
          .join(seam),
    };
  },
};

/** What a tool gives that drops blank cells and spans but keeps rows apart. */
export const extractor: Writer = {
  name: 'bars without blank cells',
  keepsCells: false,
  isLines: true,
  draw: (by) => {
    const seam = by.of([' | ', '|', '||']);
    const before = by.of(['', '| ', '|']);
    const behind = by.of(['', ' |', '|']);
    const line = (cells: readonly PlacedCell[]): string =>
      cells
        .map(textOf)
        .filter(isFilled)
        .map((text) => text.split('\n').join(' '))
        .join(seam);
    return {
      markup: lineMarkup(by),
      table: (table: PlacedTable) =>
        rowsOf(table)
          .map(line)
          .filter(isFilled)
          .map((text) => `${before}${text}${behind}`)
          .join('\n'),
    };
  },
};

/** Figures of a row run together. */
export const glued: Writer = {
  name: 'figures run together',
  keepsCells: false,
  isLines: true,
  draw: (by) => {
    const seam = by.of(['', ' ']);
    const lastOnly = by.once(2);
    return {
      markup: lineMarkup(by),
      table: (table) =>
        rowsOf(table)
          .map((row) => {
            const of = (isWords: boolean) =>
              row
                .filter(({ slot }) => (slot === null) === isWords)
                .map(textOf)
                .filter(isFilled);
            const figures = of(false);
            const run = lastOnly
              ? [...figures.slice(0, -2), figures.slice(-2).join('')].join(' ')
              : figures.join('');
            return `${of(true).join(seam)}${seam}${run}`.split('\n').join('');
          })
          .filter(isFilled)
          .join('\n'),
    };
  },
};
