import type { HeadTarget } from './head-targets.js';
import { labelCore } from './label-core.js';
import { findLabel, type LabelMatch } from './label-index.js';
import { labelReader } from './label-reader.js';
import { vocabulary } from './vocabulary.js';

/** What local forms put before a head: 2019年起对外公开总数量. */
const SINCE = /^\d{4}年起/;

/** The column that a head names; null where it names none. */
export const columnOfHead: (head: string) => LabelMatch<HeadTarget> | null = labelReader(null, (head) =>
  findLabel(vocabulary().heads, labelCore(head).replace(SINCE, '')),
);
