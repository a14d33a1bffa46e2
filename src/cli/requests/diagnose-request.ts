import type { Say } from '../say/say.js';
import { type Asked, formatAsked, isInputReadTwice, isWrong, type Values, wrong } from './asked.js';

/** What `diagnose` is asked for. */
export function diagnoseRequest(files: readonly string[], values: Values, words: Say): Asked {
  const { json, previous } = values;
  const [file, ...more] = files;
  if (file === undefined) return wrong(words.noFile('diagnose'));
  if (more.length > 0) return wrong(words.oneFile('diagnose'));
  if (isInputReadTwice(files, values)) return wrong(words.inputTwice);
  const reading = formatAsked(values, words);
  if (isWrong(reading)) return reading;
  const before = previous === undefined ? {} : { previous: String(previous) };
  return { command: 'diagnose', file, json: json === true, ...reading, ...before };
}
