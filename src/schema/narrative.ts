import * as z from 'zod';
import { type OverviewTopic, overviewTopics } from '../form/overview-topics.js';
import { type NarrativeKey, narrativeKeys } from '../form/sections.js';
import { enumOf } from './enum-of.js';
import { type StrictKeys, strictKeys } from './strict-keys.js';

/** The schema of the paragraphs under one heading. */
export type NarrativeBlockSchema = z.ZodObject<
  {
    heading: z.ZodNullable<z.ZodString>;
    topic: z.ZodNullable<z.ZodEnum<{ [T in OverviewTopic]: T }>>;
    paragraphs: z.ZodArray<z.ZodString>;
  },
  z.core.$strict
>;

/** The schema of the text of a report. */
export type NarrativesSchema = StrictKeys<NarrativeKey, z.ZodArray<NarrativeBlockSchema>>;

function narratives(): NarrativesSchema {
  const block = z.strictObject({
    heading: z.nullable(z.string()),
    topic: z.nullable(enumOf(overviewTopics.map(({ key }) => key))),
    paragraphs: z.array(z.string()),
  });
  return strictKeys(
    narrativeKeys.map((key) => ({ key })),
    z.array(block),
  );
}

/** The text of a report. */
export const narrativesSchema: NarrativesSchema = narratives();
