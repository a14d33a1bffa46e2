import type { DiffFilter } from '../../compare/diff-options.js';
import type { Say } from '../say/say.js';
import { type Asked, formatAsked, isInputReadTwice, isWrong, oneOf, type Values, wrong } from './asked.js';
import { targets } from './request.js';

/** The files to compare, and how: printed as text unless asked for otherwise. */
function comparedFiles(files: readonly string[], values: Values, words: Say) {
  const { to = 'text' } = values;
  const target = oneOf(targets, to);
  if (isInputReadTwice(files, values)) return wrong(words.inputTwice);
  if (!target) return wrong(words.badValue('--to', String(to), targets.join(', ')));
  const reading = formatAsked(values, words);
  return isWrong(reading) ? reading : { files, to: target, ...reading };
}

/** What `trend` is asked for. */
export function trendRequest(files: readonly string[], values: Values, words: Say): Asked {
  if (files.length === 0) return wrong(words.noFile('trend'));
  const compared = comparedFiles(files, values, words);
  return isWrong(compared) ? compared : { command: 'trend', ...compared };
}

const filters: readonly DiffFilter[] = ['changed', 'totals'];

/** What `diff` is asked for. */
export function diffRequest(files: readonly string[], values: Values, words: Say): Asked {
  const { only } = values;
  const filter = oneOf(filters, only);
  if (files.length === 0) return wrong(words.noFile('diff'));
  if (files.length !== 2) return wrong(words.twoFiles);
  if (only !== undefined && !filter) return wrong(words.badValue('--only', String(only), filters.join(', ')));
  const compared = comparedFiles(files, values, words);
  return isWrong(compared) ? compared : { command: 'diff', ...compared, ...(filter && { only: filter }) };
}
