import type { Chance } from '../../layouts/chance.js';
import { withFullWidthDigits } from '../../layouts/disguised.js';
import { onCells, onFigures, type Step } from '../draft.js';
import type { PlacedCell } from '../placed-table.js';

interface FigureStep {
  readonly name: string;
  readonly once: number;
  readonly write: (text: string, by: Chance, cell: PlacedCell) => string;
  /** It is done to one of so many figures; to all unless given. */
  readonly each?: number;
  readonly needsCells?: boolean;
}

const figureStep = ({ write, each = 1, ...step }: FigureStep): Step => ({
  ...step,
  take: (draft, by) => onFigures(draft, (text, cell) => (by.once(each) ? write(text, by, cell) : text)),
});

const COUNT = /^\d+$/;
const isAmount = ({ slot }: PlacedCell): boolean => slot?.endsWith('mount') === true;
const onCounts =
  (write: (text: string, by: Chance) => string): FigureStep['write'] =>
  (text, by, cell) =>
    COUNT.test(text) && !isAmount(cell) ? write(text, by) : text;

const partedDigits = (text: string, by: Chance, seam: string): string => {
  if (text.length < 2) return text;
  const at = 1 + by.below(text.length - 1);
  return `${text.slice(0, at)}${seam}${text.slice(at)}`;
};

/** Notations of figures. What they state stays. */
export const figureSteps: readonly Step[] = [
  figureStep({ name: 'full-width digits', once: 12, write: withFullWidthDigits }),
  figureStep({
    name: 'digits in groups',
    once: 12,
    write: onCounts((text) => text.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',')),
  }),
  figureStep({
    name: 'units behind figures',
    once: 14,
    each: 3,
    write: onCounts((text, by) => `${text}${by.of(['件', '项', ' 件'])}`),
  }),
  figureStep({
    name: 'remarks behind figures',
    once: 12,
    each: 20,
    needsCells: true,
    write: onCounts((text, by) => `${text}${by.of(['（其中修订1件）', '(含上年2件)', '（注：含结转）'])}`),
  }),
  figureStep({
    name: 'marks of notes behind figures',
    once: 12,
    each: 12,
    needsCells: true,
    write: onCounts((text, by) => `${text}${by.of(['①', '*', '[1]', ' ②', '※', '¹'])}`),
  }),
  figureStep({
    name: 'blanks inside numbers',
    once: 14,
    each: 4,
    needsCells: true,
    write: onCounts((text, by) => partedDigits(text, by, ' ')),
  }),
  figureStep({
    name: 'numbers broken over lines',
    once: 14,
    each: 4,
    needsCells: true,
    write: onCounts((text, by) => partedDigits(text, by, '\n')),
  }),
  {
    name: 'a unit beside or below an amount',
    once: 5,
    take: (draft, by) =>
      onCells(draft, (cell) =>
        isAmount(cell) && /\d$/.test(cell.text)
          ? {
              ...cell,
              text: `${cell.text}${by.of(['万元', ' 万元', '\n万元', '\n（万元）'])}`,
              states: `${cell.text}万元`,
            }
          : cell,
      ),
  },
  figureStep({
    name: 'a sign before changes',
    once: 10,
    write: (text, _, { slot }) => (slot?.endsWith('/change') && /^[1-9]/.test(text) ? `+${text}` : text),
  }),
];
