import type { Chance } from '../../layouts/chance.js';
import { type PlacedCell, rowsOf } from '../placed-table.js';
import { isFilled, lineMarkup, textOf, type Writer } from './writer.js';

/** The lines of a text in a column of a width. */
function wrapped(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'g')) ?? []);
}

type Row = { readonly label: readonly string[]; readonly figures: readonly string[] };

/** How the lines of a label and the line of its figures stand to each other. */
const arrangements: readonly [(row: Row) => readonly string[], ...((row: Row) => readonly string[])[]] = [
  ({ label, figures }) => [[label.join(''), ...figures].join(' ')],
  ({ label: [first = '', ...rest], figures }) => [[first, ...figures].join(' '), ...rest],
  ({ label, figures }) => {
    const half = Math.ceil(label.length / 2);
    const line = figures.join(' ');
    return label.length < 2
      ? [[...label, line].join(' ')]
      : [...label.slice(0, half), line, ...label.slice(half)];
  },
  ({ label, figures }) => [...label.slice(0, -1), [label.at(-1) ?? '', ...figures].join(' ')],
  ({ label, figures }) => [figures.join(' '), ...label],
  ({ label, figures }) => [...label, figures.join(' ')],
];

function drawRow(by: Chance): (row: readonly PlacedCell[]) => readonly string[] {
  const usual = by.of(arrangements);
  const width = by.of([7, 10, 14, 99]);
  return (row) => {
    const texts = row.map(textOf).filter(isFilled);
    const words = row
      .filter(({ slot }) => slot === null)
      .map(textOf)
      .filter(isFilled);
    const figures = row
      .filter(({ slot }) => slot !== null)
      .map(textOf)
      .filter(isFilled);
    if (figures.length === 0 || words.length === 0)
      return [texts.map((text) => text.split('\n').join('')).join(' ')];
    const groups = words.slice(0, -1).flatMap((text) => wrapped(text, width));
    const lines = (by.once(20) ? by.of(arrangements) : usual)({
      label: wrapped(words.at(-1) ?? '', width),
      figures: figures.map((text) => text.split('\n').join('')),
    });
    return [...groups, ...lines];
  };
}

/** The text of a PDF: columns parted by blanks, labels broken over lines, blank cells gone. */
export const pdf: Writer = {
  name: 'text of a PDF',
  keepsCells: false,
  isLines: true,
  draw: (by) => {
    const row = drawRow(by);
    return {
      markup: lineMarkup(by),
      table: (table) =>
        rowsOf(table)
          .flatMap((cells) => row(cells))
          .filter(isFilled)
          .join('\n'),
    };
  },
};
