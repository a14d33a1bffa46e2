import type { ParseRuleId } from './parse.js';

/** The messages of the rules about reading a source, in English. The reader itself words its findings in Chinese. */
export const parseInEnglish: Readonly<Record<ParseRuleId, string>> = {
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
