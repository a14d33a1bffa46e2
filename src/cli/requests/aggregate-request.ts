import { editionForYear } from '../../form/forms.js';
import type { Say } from '../say/say.js';
import { type Asked, formatAsked, isInputReadTwice, isWrong, oneOf, type Values, wrong } from './asked.js';
import { targets } from './request.js';

/** What `aggregate` is asked for; with `--ndjson` it reads standard input unless files are named. */
export function aggregateRequest(files: readonly string[], values: Values, words: Say): Asked {
  const { agency, year, to = 'json', ndjson } = values;
  const [target, isLines] = [oneOf(targets, to), ndjson === true];
  if (files.length === 0 && !isLines) return wrong(words.noFile('aggregate'));
  if (isInputReadTwice(files, values)) return wrong(words.inputTwice);
  if (agency === undefined) return wrong(words.optionMissing('aggregate', '--agency'));
  if (year === undefined) return wrong(words.optionMissing('aggregate', '--year'));
  if (editionForYear(Number(year)) === undefined)
    return wrong(words.badValue('--year', String(year), words.formYear));
  if (!target) return wrong(words.badValue('--to', String(to), targets.join(', ')));
  const reading = formatAsked(values, words);
  if (isWrong(reading)) return reading;
  if (reading.from && isLines) return wrong(words.notWithLines('--from'));
  return {
    command: 'aggregate',
    files: files.length > 0 ? files : ['-'],
    isLines,
    agency: String(agency),
    year: Number(year),
    to: target,
    ...reading,
  };
}
