import { applicantColumns } from '../../form/applicants.js';
import { editions, forms } from '../../form/forms.js';
import { remedyColumns } from '../../form/remedies.js';
import type { TableId } from '../../form/sections.js';
import { labelCore } from './label-core.js';
import type { Labelled } from './label-index.js';
import type { PrintedWording } from './printed-wording.js';

/** A row of one of the three tables: the key of its row or group. */
export interface RowTarget {
  readonly table: TableId;
  readonly key: string;
  /** Where the row stands in a report: `/requests/outcomes/granted`. */
  readonly pointer: string;
  /** The words of the label are those of a column too: without an ordinal they are no evidence of a row. */
  readonly ambiguous: boolean;
  readonly wording: PrintedWording;
}

/** The rows of all editions, each with every wording it has. A row of several has that of the latest. */
export function rowTargets(): readonly Labelled<RowTarget>[] {
  const columnCores = new Set([...applicantColumns, ...remedyColumns].map(({ zh }) => labelCore(zh)));
  const targets = new Map<string, RowTarget>();
  const labelled: Labelled<RowTarget>[] = [];
  const add = (table: TableId, key: string, wording: PrintedWording, pointer = `/${table}/${key}`): void => {
    const ambiguous = columnCores.has(labelCore(wording.zh));
    const target = targets.get(pointer) ?? { table, key, pointer, ambiguous, wording };
    targets.set(pointer, target);
    labelled.push([wording, target]);
  };
  for (const edition of [...editions].reverse()) {
    const form = forms[edition];
    for (const { rows } of form.disclosureItems)
      for (const row of rows) add('proactiveDisclosure', row.key, row);
    for (const row of form.requestRows) add('requests', row.key, row, row.pointer);
    for (const group of form.remedyGroups) {
      add('remedies', group.key, group);
      if (group.under) add('remedies', group.key, { zh: `${group.under.zh}${group.zh}`, en: group.en });
    }
  }
  return labelled;
}
