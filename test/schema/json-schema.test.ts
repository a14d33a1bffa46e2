import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/form/edition.js';
import { editions } from '../../src/form/forms.js';
import { formsWithRelations as forms } from '../../src/form/forms-with-relations.js';
import { blankReport } from '../../src/report/blank-report.js';
import { cellAddresses } from '../../src/report/cell-addresses.js';
import { readReport } from '../../src/schema/index.js';
import { anyReport } from '../generators/any-report.js';
import { mutatedReport } from '../generators/mutated-report.js';
import { tameParagraph } from '../generators/paragraphs.js';
import { cleanReport } from '../validate/clean-report.js';

type Node = Readonly<Record<string, unknown>>;

const schemas = Object.fromEntries(
  editions.map((edition) => [
    edition,
    JSON.parse(readFileSync(new URL(`../../schema/${edition}.json`, import.meta.url), 'utf8')),
  ]),
) as Readonly<Record<Edition, Node>>;

function compiled(edition: Edition): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  ajv.addVocabulary(['x-relations']);
  return ajv.compile(schemas[edition]);
}

const validators = { '2019': compiled('2019'), '2021': compiled('2021') };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every property that a schema speaks of, by pointer. */
function properties(node: unknown, pointer = ''): readonly (readonly [string, Node])[] {
  if (!isNode(node)) return [];
  const inner = isNode(node['properties']) ? Object.entries(node['properties']) : [];
  const parts = ['anyOf', 'items', '$defs'].flatMap((key) =>
    isNode(node[key]) ? Object.values(node[key]) : [],
  );
  return [
    ...inner.flatMap(([key, part]) => [
      [`${pointer}/${key}`, part as Node] as const,
      ...properties(part, `${pointer}/${key}`),
    ]),
    ...[node['items'], ...parts].flatMap((part) => properties(part, pointer)),
  ];
}

describe.each(editions)('schema/%s.json', (edition) => {
  const validate = validators[edition];

  test('is JSON Schema 2020-12 and names no host of its own', () => {
    expect(schemas[edition]).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:zfxxgk-report:schema:${edition}`,
    });
    expect(validate.errors ?? null).toBeNull();
  });

  test('takes a blank report and a full one', () => {
    expect(validate(blankReport(edition))).toBe(true);
    expect(validate(cleanReport(edition))).toBe(true);
  });

  test('takes everything that the model allows', () => {
    fc.assert(
      fc.property(anyReport({ edition, paragraph: tameParagraph() }), (report) => {
        expect(validate(report)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test.each<[string, (report: Record<string, unknown>) => void, string]>([
    ['another edition', (report) => Object.assign(report, { edition: '2014' }), '/edition'],
    ['a year as text', (report) => Object.assign(report, { year: '2024' }), '/year'],
    ['a field too many', (report) => Object.assign(report, { total: 1 }), ''],
    ['a field too few', (report) => delete report['notes'], ''],
    [
      'a count as text',
      (report) =>
        Object.assign(report, { remedies: { ...blankReport(edition).remedies, reconsideration: '0' } }),
      '/remedies/reconsideration',
    ],
  ])('refuses %s', (_, change, at) => {
    const report: Record<string, unknown> = structuredClone({ ...cleanReport(edition) });
    change(report);

    expect(validate(report)).toBe(false);
    expect(validate.errors?.map(({ instancePath }) => instancePath)).toContain(at);
  });

  test('says of every part in both languages what it is', () => {
    for (const [pointer, part] of properties(schemas[edition])) {
      expect([pointer, part['title']]).toEqual([
        pointer,
        expect.stringMatching(/^.*\p{Script=Han}.* — .*[A-Za-z].*$/u),
      ]);
    }
    expect(properties(schemas[edition]).length).toBeGreaterThan(90);
  });

  test('lists what must add up, by the addresses of the form', () => {
    const relations = schemas[edition]['x-relations'] as readonly {
      readonly target: never;
      readonly terms: readonly { readonly address: never; readonly optional?: true }[];
    }[];
    const addresses = cellAddresses(edition);
    const own = relations.flatMap(({ target, terms }) => [
      target,
      ...terms.filter(({ optional }) => !optional).map(({ address }) => address),
    ]);

    expect(relations).toHaveLength(forms[edition].relations.length);
    expect(
      own.filter((address) => !addresses.includes(address) && !String(address).includes('/other/')),
    ).toEqual([]);
  });
});

test('JSON Schema and readReport agree on every document', () => {
  let refused = 0;
  fc.assert(
    fc.property(mutatedReport(), (json) => {
      const { edition } = json as { readonly edition?: unknown };
      const validate = edition === '2019' ? validators['2019'] : validators['2021'];
      const { ok } = readReport(json);

      expect(validate(json)).toBe(ok);
      if (!ok) refused++;
    }),
    { numRuns: 100 },
  );
  expect(refused).toBeGreaterThan(20);
});
