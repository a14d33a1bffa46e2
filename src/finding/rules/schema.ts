import { placeOf } from '../place-of.js';
import type { Rule } from '../rule.js';

/** The ids of the rules about data that is to be a report. */
export type SchemaRuleId = 'schema.type' | 'schema.missing' | 'schema.unknown-key' | 'schema.value';

const made: Rule['made'] = { place: placeOf };

/** The rules about data that is to be a report. */
export const schemaRules: Readonly<Record<SchemaRuleId, Rule>> = {
  'schema.type': {
    severity: 'error',
    made,
    message: {
      zh: '{place}：类型应为 {wanted}，实际为 {found}',
      en: '{place}: should be {wanted}, is {found}',
    },
  },
  'schema.missing': {
    severity: 'error',
    made,
    message: {
      zh: '{place}：缺少这一项，应为 {wanted}',
      en: '{place}: is missing; should be {wanted}',
    },
  },
  'schema.unknown-key': {
    severity: 'error',
    made,
    message: {
      zh: '{place}：报告中没有这一项',
      en: '{place}: a report has no such entry',
    },
  },
  'schema.value': {
    severity: 'error',
    made,
    message: {
      zh: '[{place}：][第{line}行：]{found} 不可用，应为 {wanted}',
      en: '[{place}: ][Line {line}: ]{found} cannot stand here; should be {wanted}',
    },
  },
};
