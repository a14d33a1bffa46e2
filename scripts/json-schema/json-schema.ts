import * as z from 'zod';
import { ruleCatalogue } from '../../src/finding/rule-catalogue.js';
import type { Edition } from '../../src/form/edition.js';
import { cellsOfRow, formCells } from '../../src/form/form-cells.js';
import { forms } from '../../src/form/forms.js';
import { relations as relationsByEdition } from '../../src/form/relations.js';
import { reportTitle } from '../../src/form/report-title.js';
import type { SectionForm } from '../../src/form/sections.js';
import type { Wording } from '../../src/form/wording.js';
import {
  annualReport2019Schema,
  annualReport2021Schema,
  cellSchema,
  moneyCellSchema,
} from '../../src/schema/index.js';
import { definitionWords, type FieldWords, fieldWords } from './field-words.js';

type Words = Pick<Wording, 'zh' | 'en'>;
type Node = Record<string, unknown>;

const schemas = { '2019': annualReport2019Schema, '2021': annualReport2021Schema };

/** The parts that a schema uses more than once, by the name they get under `$defs`. */
function definitions(edition: Edition): Readonly<Record<string, z.ZodType>> {
  const { requests, remedies, narrative, explanations } = schemas[edition].shape;
  return {
    cell: cellSchema,
    moneyCell: moneyCellSchema,
    applicantCounts: requests.shape.received,
    remedyCounts: remedies.shape.reconsideration,
    narrative: narrative.shape.overview,
    address: explanations.unwrap().element.shape.address,
  };
}

function bare(edition: Edition): Node {
  const metadata = z.registry<{ id?: string }>();
  for (const [id, schema] of Object.entries(definitions(edition))) metadata.add(schema, { id });
  return z.toJSONSchema(schemas[edition], { metadata }) as Node;
}

/** Both languages in one text; a text without words of its own in English stays as it is. */
const both = ({ zh, en }: Words): string => [zh, en].filter(Boolean).join(' — ');

type Entries = readonly (readonly [pointer: string, words: FieldWords])[];

/** What an outcome rests on, and what the form adds to its label. */
function basisOf(edition: Edition, row: string): Pick<FieldWords, 'description'> {
  const {
    articles = [],
    remark,
    notice,
  } = forms[edition].requestRows.find(({ pointer }) => pointer === row) ?? {};
  const list = articles.join(', ');
  const zh = [remark, list && `国务院令第711号：${list}`, notice].filter(Boolean).join('；');
  const en = [list && `Decree No. 711 of the State Council: ${list}`, notice].filter(Boolean).join('; ');
  return zh === '' ? {} : { description: { zh, en } };
}

/** The sections and the rows of the form, and the cells of section 2, whose rows have columns of their own. */
function formWords(edition: Edition): Entries {
  const { sections } = forms[edition];
  const cells = formCells[edition];
  const ofSection = ({ ordinal, zh, en }: SectionForm): FieldWords => ({
    title: { zh: `${ordinal}、${zh}`, en },
  });
  return [
    ...sections.map((section) => [`/${section.key}`, ofSection(section)] as const),
    ...sections.map((section) => [`/narrative/${section.key}`, ofSection(section)] as const),
    ...cells.map(({ row, rowLabel }) => [row, { title: rowLabel, ...basisOf(edition, row) }] as const),
    ...cells
      .filter(({ table }) => table === 'proactiveDisclosure')
      .map(({ address, columnLabel }) => [address, { title: columnLabel }] as const),
  ];
}

/** The columns of the definitions that stand for a row. */
function columnWords(edition: Edition): Entries {
  const columns = (definition: string, row: string): Entries =>
    cellsOfRow(edition, row).map(({ column, columnLabel }) => [
      `/${definition}/${column}`,
      { title: columnLabel },
    ]);
  return [
    ...columns('applicantCounts', '/requests/received'),
    ...columns('remedyCounts', '/remedies/reconsideration'),
  ];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schemas that a schema says something about the same value with. */
function alternatives(node: Node): readonly Node[] {
  return [node, ...[node['anyOf'], node['oneOf']].flat(), node['items']].filter(isNode);
}

/** A schema with a title and a description at every part that has words. */
function withWords(node: Node, pointer: string, words: ReadonlyMap<string, FieldWords>): Node {
  for (const part of alternatives(node)) {
    if (!isNode(part['properties'])) continue;
    part['properties'] = Object.fromEntries(
      Object.entries(part['properties']).map(([key, inner]) => [
        key,
        withWords(inner as Node, `${pointer}/${key}`, words),
      ]),
    );
  }
  const { title, description } = words.get(pointer) ?? {};
  return {
    ...(title && { title: both(title) }),
    ...(description && { description: both(description) }),
    ...node,
  };
}

function relations(edition: Edition): readonly object[] {
  return relationsByEdition[edition].map(({ id, scope, target, terms }) => {
    const rule = ruleCatalogue.find((one) => one.id === id);
    return { rule: id, title: rule && both(rule.title), scope, target, terms };
  });
}

/**
 * The JSON Schema (2020-12) of a report on the form of an edition, from the schema that the library reads with. What
 * JSON Schema cannot say, the sums that must hold, it lists under `x-relations`: `target` is the sum of the `terms`,
 * each with its `weight`; a term that is `optional` takes part where it is there.
 */
export function jsonSchema(edition: Edition): object {
  const { notice } = forms[edition];
  const { $schema, $defs, ...root } = bare(edition);
  const ofFields = new Map([...Object.entries(fieldWords), ...formWords(edition)]);
  const ofDefinitions = new Map([...Object.entries(definitionWords), ...columnWords(edition)]);
  return {
    $schema,
    $id: `urn:zfxxgk-report:schema:${edition}`,
    title: both({
      zh: `${reportTitle.zh}（${edition}年版格式）`,
      en: `${reportTitle.en}, edition ${edition}`,
    }),
    description: both({ zh: `格式依据：${notice}`, en: `On the form of the notice ${notice}` }),
    ...withWords(root, '', ofFields),
    $defs: Object.fromEntries(
      Object.entries($defs as Node).map(([name, node]) => [
        name,
        withWords(node as Node, `/${name}`, ofDefinitions),
      ]),
    ),
    'x-relations': relations(edition),
  };
}
