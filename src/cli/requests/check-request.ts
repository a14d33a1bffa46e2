import type { Say } from '../say/say.js';
import {
  type Asked,
  formatAsked,
  isInputReadTwice,
  isWrong,
  oneOf,
  rulesAsked,
  type Values,
  wrong,
} from './asked.js';
import { findingFormats } from './request.js';

/** `check --ndjson` reads standard input unless files are named, and takes no option about a single file. */
function checkLinesRequest(files: readonly string[], values: Values, words: Say): Asked {
  const { from, previous, format } = values;
  const other = Object.entries({ from, previous, format }).find(([, value]) => value !== undefined);
  if (other) return wrong(words.notWithLines(`--${other[0]}`));
  if (isInputReadTwice(files, values)) return wrong(words.inputTwice);
  const rules = rulesAsked(values, words);
  if (isWrong(rules)) return rules;
  return { command: 'check-lines', files: files.length > 0 ? files : ['-'], ...rules };
}

/** What `check` is asked for. */
export function checkRequest(files: readonly string[], values: Values, words: Say): Asked {
  if (values['ndjson'] === true) return checkLinesRequest(files, values, words);
  const { previous, json, format = json ? 'json' : 'text' } = values;
  if (files.length === 0) return wrong(words.noFile('check'));
  if (isInputReadTwice(files, values)) return wrong(words.inputTwice);
  const reading = formatAsked(values, words);
  if (isWrong(reading)) return reading;
  if (previous !== undefined && files.length > 1) return wrong(words.oneFileWithPrevious);
  const asked = oneOf(findingFormats, format);
  if (!asked) return wrong(words.badValue('--format', String(format), findingFormats.join(', ')));
  if (json && asked !== 'json') return wrong(words.twoFormats);
  const rules = rulesAsked(values, words);
  if (isWrong(rules)) return rules;
  const before = previous === undefined ? {} : { previous: String(previous) };
  return { command: 'check', files, format: asked, ...reading, ...before, ...rules };
}
