import { organisations } from '../../form/applicants.js';
import { contentHead, type DisclosureItemId, moneyUnits } from '../../form/disclosure.js';
import { editions, forms } from '../../form/forms.js';
import { litigation } from '../../form/remedies.js';
import { applicantHead, balanceNote, resultsOfTheYear } from '../../form/requests.js';
import { wordingsOf } from '../../form/wording.js';
import { fold } from '../fold.js';
import { type HeadTarget, headTargets } from './head-targets.js';
import { itemCore, labelCore, wholeLabelCore } from './label-core.js';
import { type LabelIndex, labelIndex } from './label-index.js';
import { asPrinted } from './printed-wording.js';
import { type RowTarget, rowTargets } from './row-targets.js';

/** What the tables of all editions say, to look labels up in. */
export interface Vocabulary {
  readonly rows: LabelIndex<RowTarget>;
  readonly heads: LabelIndex<HeadTarget>;
  /** Words that stand over rows or columns and hold no figures of their own. */
  readonly captions: ReadonlySet<string>;
  /** Captions over rows of section 3, folded. */
  readonly headings: readonly string[];
  readonly items: ReadonlyMap<string, DisclosureItemId>;
  /** Every label, head and caption as it is printed, remarks included, without ordinals and punctuation. */
  readonly printed: readonly string[];
  /** Every label, head, caption and item letter for letter as the form prints it, with its ordinal and without. */
  readonly verbatim: ReadonlySet<string>;
}

function buildVocabulary(): Vocabulary {
  const requestRows = editions.flatMap((edition) => forms[edition].requestRows);
  const groups = requestRows.flatMap(({ group }) => group ?? []);
  const captions = [contentHead, organisations, applicantHead, resultsOfTheYear, litigation, ...groups];
  const notes = wordingsOf(balanceNote);
  const items = editions.flatMap((edition) => forms[edition].disclosureItems);
  const rows = labelIndex(rowTargets());
  const heads = labelIndex(headTargets());
  const entries = [...rows.entries, ...heads.entries];
  const lines = [...notes, ...[...captions, ...requestRows].flatMap(asPrinted)];
  const units = items.flatMap(({ columns }) =>
    columns.flatMap(({ zh, unit }) => (unit ? [`${zh}单位${moneyUnits[unit].zh}`] : [])),
  );
  return {
    rows,
    heads,
    printed: [...new Set([...entries.map(({ core }) => core), ...[...lines, ...units].map(wholeLabelCore)])],
    verbatim: new Set([
      ...lines,
      ...[...items, ...entries.map(({ target }) => target.wording)].flatMap(asPrinted),
    ]),
    captions: new Set([...captions.map(({ zh }) => zh), ...notes].map(labelCore)),
    headings: [resultsOfTheYear, ...groups].map(({ zh }) => fold(zh)),
    items: new Map(items.map(({ zh, key }) => [itemCore(zh), key])),
  };
}

let built: Vocabulary | undefined;

/** The vocabulary of the tables, put together when it is first asked for. */
export function vocabulary(): Vocabulary {
  built ??= buildVocabulary();
  return built;
}
