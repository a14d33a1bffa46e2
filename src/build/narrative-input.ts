import { type OverviewTopic, overviewTopics } from '../form/overview-topics.js';
import { type NarrativeKey, narrativeKeys } from '../form/sections.js';
import type { Narrative, NarrativeBlock, Narratives } from '../report/narrative.js';
import { inputObject } from './input-object.js';
import { ReportInputError } from './report-input-error.js';

const TEXT: readonly string[] = ['a text', 'a list of texts, one a paragraph'];
const BLOCKS: readonly string[] = ['a list of { heading, topic, paragraphs }'];

const isText = (value: unknown): value is string => typeof value === 'string';
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The paragraphs of a text, trimmed, one a line. */
function paragraphsOf(input: unknown, address: string): readonly string[] {
  const texts = isText(input) ? [input] : input;
  if (!isList(texts) || !texts.every(isText)) throw new ReportInputError(address, input, TEXT);
  return texts
    .flatMap((text) => text.split(/\r\n?|\n/))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function isBlock(value: unknown): value is NarrativeBlock {
  const { heading, topic, paragraphs } = (value ?? {}) as Partial<Record<keyof NarrativeBlock, unknown>>;
  return (
    (heading === null || isText(heading)) &&
    (topic === null || overviewTopics.some(({ key }) => key === topic)) &&
    isList(paragraphs) &&
    paragraphs.every(isText)
  );
}

function block(
  heading: string | null,
  topic: OverviewTopic | null,
  paragraphs: readonly string[],
): Narrative {
  return paragraphs.length === 0 ? [] : [{ heading, topic, paragraphs }];
}

function narrativeOf(input: unknown, address: string): Narrative {
  if (!isList(input) || input.every(isText)) return block(null, null, paragraphsOf(input, address));
  if (!input.every(isBlock)) throw new ReportInputError(address, input, [...TEXT, ...BLOCKS]);
  return input.map(({ heading, topic, paragraphs }) => ({ heading, topic, paragraphs: [...paragraphs] }));
}

/** 总体情况 given by its parts, each under the words of the notice for it. */
function overviewOf(input: object, address: string): Narrative {
  const names = overviewTopics.map(({ key }) => key);
  const parts = inputObject(input, address, names);
  return overviewTopics.flatMap(({ key, zh }) =>
    parts[key] === undefined ? [] : block(zh, key, paragraphsOf(parts[key], `${address}/${key}`)),
  );
}

/** The text of a report from what was given of it. */
export function narrativesOf(input: unknown): Narratives {
  const given = inputObject(input, '/narrative', narrativeKeys);
  const read = (key: NarrativeKey): Narrative => {
    const [value, address] = [given[key], `/narrative/${key}`];
    if (value === undefined) return [];
    const byTopic = key === 'overview' && typeof value === 'object' && value !== null && !isList(value);
    return byTopic ? overviewOf(value, address) : narrativeOf(value, address);
  };
  return Object.fromEntries(narrativeKeys.map((key) => [key, read(key)])) as unknown as Narratives;
}
