import { inBothLanguages } from '../in-both-languages.js';
import { type PageKind, pageKinds } from '../page-kind.js';
import type { Rule } from '../rule.js';
import { type ParseRuleId, parseRules } from './parse.js';

const pages: Readonly<Record<PageKind, string>> = {
  list: 'this page lists links to several reports',
  attachment: 'the report is in an attachment that this page links to',
  shell: 'the text is fetched by a script and is not in the file',
  other: 'it has no heading and no table of the form',
};

const messages: Readonly<Record<ParseRuleId, string>> = {
  'parse.nothing-found': 'No part of an annual report was recognised[: {page}]',
  'parse.unsupported-year':
    'A report of {year} is on no unified form and is not read (the form begins in 2019)',
  'parse.label-guess': '"{text}" was taken for "{label}" by similarity',
  'parse.alignment-guess': '"{row}": {found} figures for {columns} columns, places inferred: {text}',
  'parse.alignment-unknown': '"{row}": {found} figures for {columns} columns, places unknown: {text}',
  'parse.conflict': '[{cell}][{pointer}]: stated twice, as "{first}" and as "{second}"; neither was taken',
  'parse.leftover':
    '["{text}" in a table went into no cell][Another report on the page was not read: "{otherReport}"]',
  'parse.undecodable':
    '{count} places cannot be decoded as {encoding}, the first at byte {offset}[ (line {line})]',
  'parse.limit': 'The limit {limit} = {value} was reached; what lies beyond was not read',
};

/** The rules about reading a source in both languages. The reader itself words its findings in Chinese. */
export const parseRulesInBoth: Readonly<Record<ParseRuleId, Rule>> = inBothLanguages(parseRules, messages, {
  'parse.nothing-found': { page: pageKinds.map((kind) => ({ ...kind, en: pages[kind.key] })) },
});
