import { createRequire } from 'node:module';
import { Ajv } from 'ajv';

type Schema = Readonly<Record<string, unknown>>;

const require = createRequire(import.meta.url);

/** The schema of SARIF 2.1.0 as published, without the name and the draft that it gives itself: ajv knows no draft 4. */
function publishedSchema(): Schema {
  const schema: Schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { id: _, $schema: __, ...rules } = schema;
  return rules;
}

const isAscii = (text: string): boolean => /^[!-~]*$/.test(text);

const validate = new Ajv({
  strict: false,
  unicodeRegExp: false,
  allErrors: true,
  formats: {
    uri: (text: string) => isAscii(text) && URL.canParse(text),
    'uri-reference': (text: string) => isAscii(text) && URL.canParse(text, 'file:///'),
    'date-time': true,
  },
}).compile(publishedSchema());

/** What the published schema of SARIF 2.1.0 has against a value. */
export function sarifErrors(value: unknown): readonly string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
