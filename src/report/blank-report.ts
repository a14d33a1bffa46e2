import type { Edition } from '../form/edition.js';
import { formCells } from '../form/form-cells.js';
import { narrativeKeys } from '../form/sections.js';
import type { AnnualReport } from './annual-report.js';

interface Branch {
  [key: string]: Branch | null;
}

function branchAt(branch: Branch, key: string): Branch {
  const next = branch[key] ?? {};
  branch[key] = next;
  return next;
}

function place(root: Branch, address: string): void {
  const steps = address.slice(1).split('/');
  const last = steps.pop() as string;
  steps.reduce(branchAt, root)[last] = null;
}

const templates: Partial<Record<Edition, Branch>> = {};

function templateOf(edition: Edition): Branch {
  const tables: Branch = {};
  for (const cell of formCells[edition]) if (!cell.optional) place(tables, cell.address);
  return tables;
}

function copyOf(branch: Branch): Branch {
  const copy: Branch = {};
  for (const [key, below] of Object.entries(branch)) copy[key] = below && copyOf(below);
  return copy;
}

/** A report in which nothing is filled in: every cell blank, no text, no year, no agency. */
export function blankReport<E extends Edition>(edition: E): AnnualReport & { edition: E } {
  templates[edition] ??= templateOf(edition);
  const report = {
    edition,
    year: null,
    agency: { name: null },
    title: null,
    narrative: Object.fromEntries(narrativeKeys.map((key) => [key, []])),
    ...copyOf(templates[edition]),
    extraRows: [],
    notes: [],
  };
  return report as unknown as AnnualReport & { edition: E };
}
