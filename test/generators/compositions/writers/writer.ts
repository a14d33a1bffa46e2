import type { Chance } from '../../layouts/chance.js';
import type { Markup } from '../../layouts/layout.js';
import type { PlacedCell, PlacedTable } from '../placed-table.js';

/** How a document writes tables and the words around them. */
export interface Written {
  readonly markup: Markup;
  readonly table: (table: PlacedTable) => string;
}

/** A family of ways to write documents. */
export interface Writer {
  readonly name: string;
  /** Whether it tells where each cell begins and ends, blank ones too. */
  readonly keepsCells: boolean;
  /** Whether its lines are what a reader sees, so that a page can end between any two. */
  readonly isLines: boolean;
  /** One way of the family. */
  readonly draw: (by: Chance) => Written;
}

/** The words around the tables as lines. */
export function lineMarkup(by: Chance): Markup {
  const indent = by.of(['', '　　', '  ']);
  return {
    title: (text) => text,
    heading: by.of([String, String, (text: string) => `${text}\n`]),
    paragraph: (text) => `${indent}${text}`,
    seam: by.of(['\n', '\n\n']),
  };
}

/** What a cell holds. */
export const textOf = ({ text }: PlacedCell): string => text;

/** Whether a text shows anything. */
export const isFilled = (text: string): boolean => text.trim() !== '';
