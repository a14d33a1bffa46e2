import { type RuleInfo, ruleCatalogue } from '../finding/rule-catalogue.js';
import type { Locale } from '../form/locale.js';
import { ruleOutline } from '../render/rule-outline.js';
import { textDocument } from '../render/text/text-document.js';
import { coloursFor } from './colours.js';
import { jsonText } from './json-text.js';
import type { RulesRequest } from './requests/request.js';
import type { ExitCode, Streams } from './streams.js';

/** The rules one a line: id, severity, title. */
function list(rules: readonly RuleInfo[], locale: Locale, streams: Streams): string {
  const colours = coloursFor(streams.colours);
  const weight = ({ severity, optIn }: RuleInfo) => (optIn ? 'off' : severity);
  const [idWidth, weightWidth] = [
    Math.max(...rules.map(({ id }) => id.length)),
    Math.max(...rules.map((rule) => weight(rule).length)),
  ];
  return rules
    .map((rule) => {
      const { id, severity, title } = rule;
      const shown = colours.severity[severity](weight(rule).padEnd(weightWidth));
      return `${colours.place(id.padEnd(idWidth))}  ${shown}  ${title[locale]}\n`;
    })
    .join('');
}

/** `rules [RULE]`: the catalogue, a family of it, or what one rule means. */
export function rulesCommand(
  { rules, json }: RulesRequest,
  locale: Locale,
  streams: Streams,
): Extract<ExitCode, 0> {
  const infos = ruleCatalogue.filter(({ id }) => rules.includes(id));
  const [only, ...others] = infos;
  if (only && others.length === 0) {
    streams.out(json ? jsonText(only) : textDocument(ruleOutline(only, locale), locale));
    return 0;
  }
  streams.out(json ? jsonText(infos) : list(infos, locale, streams));
  return 0;
}
