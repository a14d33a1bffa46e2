import type { Say } from '../say/say.js';
import { type Asked, formatAsked, isWrong, oneOf, type Values, wrong } from './asked.js';
import { targets } from './request.js';

const YEAR = /^\d{4}$/;

/** What `render` is asked for. */
export function renderRequest(files: readonly string[], values: Values, words: Say): Asked {
  const { to, year, agency } = values;
  const [file, ...more] = files;
  if (file === undefined) return wrong(words.noFile('render'));
  if (more.length > 0) return wrong(words.oneFile('render'));
  if (to === undefined) return wrong(words.optionMissing('render', '--to'));
  const target = oneOf(targets, to);
  if (!target) return wrong(words.badValue('--to', String(to), targets.join(', ')));
  const reading = formatAsked(values, words);
  if (isWrong(reading)) return reading;
  if (year !== undefined && !YEAR.test(String(year)))
    return wrong(words.badValue('--year', String(year), words.year));
  return {
    command: 'render',
    file,
    to: target,
    ...reading,
    ...(year !== undefined && { year: Number(year) }),
    ...(agency !== undefined && { agency: String(agency) }),
  };
}
