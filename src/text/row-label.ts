import { applicantColumns, organisations } from '../form/applicants.js';
import { contentHead, type DisclosureItemId, moneyUnits } from '../form/disclosure.js';
import type { Edition } from '../form/edition.js';
import { editions, forms } from '../form/forms.js';
import { litigation, remedyColumns } from '../form/remedies.js';
import { applicantHead, balanceNote, resultsOfTheYear } from '../form/requests.js';
import type { TableId } from '../form/sections.js';
import { type Wording, wordingsOf } from '../form/wording.js';
import { fold } from './fold.js';
import { labelCore, wholeLabelCore } from './label-core.js';
import { findBeginning, findLabel, type LabelIndex, type LabelMatch, labelIndex } from './label-index.js';
import { ordinalOf, withoutOrdinals } from './ordinal.js';

/** A row of one of the three tables: the key of its row or group. */
export interface RowTarget {
  readonly table: TableId;
  readonly key: string;
  /** Where the row stands in a report: `/requests/outcomes/granted`. */
  readonly pointer: string;
  /** The words of the label are those of a column too: without an ordinal they are no evidence of a row. */
  readonly ambiguous: boolean;
  readonly wording: Printed;
}

/** The head of a column. */
export interface HeadTarget {
  readonly table: TableId;
  readonly key: string;
  /** For section 2, the edition whose head it is. */
  readonly edition: Edition | null;
  readonly wording: Wording;
}

/** Words as the form prints them. */
interface Printed extends Wording {
  readonly ordinal?: string;
  readonly remark?: string;
}

type Labelled<T> = readonly [Wording, T];

function rowTargets(): Labelled<RowTarget>[] {
  const columnCores = new Set([...applicantColumns, ...remedyColumns].map(({ zh }) => labelCore(zh)));
  const targets = new Map<string, RowTarget>();
  const labelled: Labelled<RowTarget>[] = [];
  const add = (table: TableId, key: string, wording: Printed, pointer = `/${table}/${key}`): void => {
    const target = targets.get(pointer) ?? {
      table,
      key,
      pointer,
      ambiguous: columnCores.has(labelCore(wording.zh)),
      wording,
    };
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

function headTargets(): Labelled<HeadTarget>[] {
  const head = (table: TableId, edition: Edition | null, wording: Wording & { readonly key: string }) =>
    [wording, { table, key: wording.key, edition, wording }] as const;
  return [
    ...editions.flatMap((edition) =>
      forms[edition].disclosureItems.flatMap(({ columns }) =>
        columns.map((column) => head('proactiveDisclosure', edition, column)),
      ),
    ),
    ...applicantColumns.map((column) => head('requests', null, column)),
    // A total is that of the applicants before it.
    ...remedyColumns.map((column) => head('remedies', null, column)),
  ];
}

interface Vocabulary {
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

function asPrinted({ ordinal = '', zh, remark = '' }: Printed): readonly string[] {
  return [zh, ordinal + zh, zh + remark, ordinal + zh + remark];
}

const withoutBrackets = (text: string): string => fold(text).replace(/[()]/g, '');

function buildVocabulary(): Vocabulary {
  const groups = editions.flatMap((edition) =>
    forms[edition].requestRows.flatMap(({ group }) => group ?? []),
  );
  const captions = [contentHead, organisations, applicantHead, resultsOfTheYear, litigation, ...groups];
  const notes = wordingsOf(balanceNote);
  const items = editions.flatMap((edition) => forms[edition].disclosureItems);
  const rows = labelIndex(rowTargets());
  const heads = labelIndex(headTargets());
  const remarked = editions.flatMap((edition) => forms[edition].requestRows);
  return {
    rows,
    heads,
    printed: [
      ...[...rows.entries, ...heads.entries].map(({ core }) => core),
      ...[...captions, ...remarked].map(({ zh, remark = '' }: Printed) => wholeLabelCore(`${zh}${remark}`)),
      ...notes.map(wholeLabelCore),
      ...items.flatMap(({ columns }) =>
        columns.flatMap(({ zh, unit }) => (unit ? [wholeLabelCore(`${zh}单位${moneyUnits[unit].zh}`)] : [])),
      ),
    ],
    verbatim: new Set([
      ...notes,
      ...[...captions, ...remarked, ...items].flatMap(asPrinted),
      ...[...rows.entries, ...heads.entries].flatMap(({ target }) => asPrinted(target.wording)),
    ]),
    captions: new Set([...captions.map(({ zh }) => labelCore(zh)), ...notes.map(labelCore)]),
    headings: [resultsOfTheYear, ...groups].map(({ zh }) => fold(zh)),
    items: new Map(items.map(({ zh, key }) => [withoutBrackets(zh), key])),
  };
}

let built: Vocabulary | undefined;

function vocabulary(): Vocabulary {
  built ??= buildVocabulary();
  return built;
}

/** Two figures or marks side by side, or one at the end behind a blank or a comma: the line holds a row, or the beginning of one, and is no label. */
const FIGURES = /\d\s+\d|[\s,，](?:\d[\d.]*,?|[-/—])$|\s[-/\d—–―−]{1,20}\s+[-/\d—–―−]{1,20}\s/;

/** No label of a row or a column is longer, remarks in brackets included. */
const LONGEST = 160;

/** A label without the captions that stand before its ordinal: 1.属于国家秘密 of （三）不予公开1.属于国家秘密. */
function withoutCaptions(label: string): string {
  const words = withoutOrdinals(fold(label));
  const caption = vocabulary().headings.find((one) => words.startsWith(one));
  const rest = caption === undefined ? '' : words.slice(caption.length);
  return ordinalOf(rest) === null ? label : withoutCaptions(rest);
}

function rowWith(published: string, find: typeof findLabel): LabelMatch<RowTarget> | null {
  if (published.length > LONGEST || FIGURES.test(published)) return null;
  const { rows, captions } = vocabulary();
  const label = withoutCaptions(published);
  const whole = rows.exact.get(wholeLabelCore(label));
  if (whole) return { target: whole, kind: 'exact' };
  const core = labelCore(label);
  // 不予公开 stands over rows, and is like the label of the row that says the opposite.
  const match = captions.has(core) && !rows.exact.has(core) ? null : find(rows, core);
  // Two rows that lost the line between them: their figures are in one cell too, and which is whose is open.
  const own = published
    .split(/\s/)
    .filter((part) => rows.exact.get(wholeLabelCore(part))?.ambiguous === false);
  return match?.kind === 'similar' && own.length > 1 ? null : match;
}

/**
 * What is found for a label, found once for each that stands letter for letter as the form prints it, as nearly every
 * label of nearly every report does.
 */
function foundOnce<T>(find: (label: string) => T): (label: string) => T {
  const found = new Map<string, T>();
  return (label) => {
    const known = found.get(label);
    if (known !== undefined) return known;
    const own = find(label);
    if (vocabulary().verbatim.has(label)) found.set(label, own);
    return own;
  };
}

/** The row that a label names; null where it names none. */
export const rowOfLabel: (label: string) => LabelMatch<RowTarget> | null = foundOnce((label) =>
  rowWith(label, findLabel),
);

/** The row whose label a text is or begins; null where it is the beginning of none or of several. */
export const rowBeginningWith: (text: string) => LabelMatch<RowTarget> | null = foundOnce((text) =>
  rowWith(text, findBeginning),
);

/** What local forms put before a head: 2019年起对外公开总数量. */
const SINCE = /^\d{4}年起/;

/** The column that a head names; null where it names none. */
export const columnOfHead: (head: string) => LabelMatch<HeadTarget> | null = foundOnce((head) =>
  head.length > LONGEST ? null : findLabel(vocabulary().heads, labelCore(head).replace(SINCE, '')),
);

/** Whether a label stands over rows or columns: 信息内容, 法人或其他组织, （三）不予公开, the note in the corner. */
export const isCaption: (label: string) => boolean = foundOnce(
  (label) => label.length <= LONGEST && vocabulary().captions.has(labelCore(label)),
);

/** The item of Article 20 that a text names (第二十条第（一）项); null where it names none. */
export const itemOfLabel: (label: string) => DisclosureItemId | null = foundOnce((label) =>
  label.length > LONGEST ? null : (vocabulary().items.get(withoutBrackets(label)) ?? null),
);

/** The row of a table by its key. */
export function rowNamed(table: TableId, key: string): RowTarget {
  const found = vocabulary().rows.entries.find(({ target }) => target.table === table && target.key === key);
  if (!found) throw new RangeError(`The form has no row ${JSON.stringify(key)} in ${table}.`);
  return found.target;
}

const BRACKET = /^[()]$/;

/** Whether a text is a piece of a label or of a caption of the tables, as is left of one that is broken over lines. */
export function isLabelFragment(text: string): boolean {
  const core = wholeLabelCore(text);
  if (text.length > LONGEST) return false;
  if (core === '') return BRACKET.test(fold(text)) || ordinalOf(fold(text)) !== null;
  return vocabulary().printed.some((words) => words.includes(core));
}
