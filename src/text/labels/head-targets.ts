import { applicantColumns } from '../../form/applicants.js';
import type { Edition } from '../../form/edition.js';
import { editions, forms } from '../../form/forms.js';
import { remedyColumns } from '../../form/remedies.js';
import type { TableId } from '../../form/sections.js';
import type { Wording } from '../../form/wording.js';
import type { Labelled } from './label-index.js';

/** The head of a column. */
export interface HeadTarget {
  readonly table: TableId;
  readonly key: string;
  /** For section 2, the edition whose head it is. */
  readonly edition: Edition | null;
  readonly wording: Wording;
}

type Column = Wording & { readonly key: string };

/** The heads of all editions. */
export function headTargets(): readonly Labelled<HeadTarget>[] {
  const heads = (table: TableId, edition: Edition | null, columns: readonly Column[]) =>
    columns.map((wording) => [wording, { table, key: wording.key, edition, wording }] as const);
  return [
    ...editions.flatMap((edition) =>
      forms[edition].disclosureItems.flatMap(({ columns }) => heads('proactiveDisclosure', edition, columns)),
    ),
    ...heads('requests', null, applicantColumns),
    // A total is that of the applicants before it.
    ...heads('remedies', null, remedyColumns),
  ];
}
