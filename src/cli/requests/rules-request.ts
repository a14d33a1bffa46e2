import { nearestRules, rulesNamed } from '../named-rules.js';
import type { Say } from '../say/say.js';
import { type Asked, type Values, wrong } from './asked.js';

/** What `rules` is asked for. */
export function rulesRequest([name, ...more]: readonly string[], { json }: Values, words: Say): Asked {
  if (more.length > 0) return wrong(words.oneRule);
  const rules = rulesNamed(name);
  if (rules.length === 0) return wrong(words.unknownRule(String(name), nearestRules(String(name))));
  return { command: 'rules', rules, json: json === true };
}
