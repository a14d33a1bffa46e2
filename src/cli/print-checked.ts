import type { Locale } from '../form/locale.js';
import { escapeMarkdown } from '../render/markdown/escape-markdown.js';
import { printable } from '../render/one-line.js';
import { renderMarkdown } from '../render/render-markdown.js';
import { sarifLog } from '../render/sarif/sarif-log.js';
import { toSarif } from '../render/sarif/to-sarif.js';
import type { Checked, Unread } from './checked.js';
import { coloursFor } from './colours.js';
import { fileName } from './file-name.js';
import { fileUri } from './file-uri.js';
import { findingLine } from './finding-line.js';
import { jsonText } from './json-text.js';
import type { FindingFormat } from './requests/request.js';
import { say } from './say/index.js';
import type { Streams } from './streams.js';

/** Finding by finding in lines that editors can follow, and the verdict. */
function lines({ file, read: { readings }, result }: Checked, locale: Locale, streams: Streams): string {
  const colours = coloursFor(streams.colours);
  const name = fileName(file, locale);
  const findings = result.findings.map(
    (finding) => `${findingLine(finding, { file: name, readings, locale, colours })}\n`,
  );
  const summary = say[locale].summary(result.verdict, result.counts, result.waived.length);
  return `${findings.join('')}${printable(name)}: ${colours.verdict[result.verdict](summary)}\n`;
}

function markdown({ file, result }: Checked, locale: Locale): string {
  const name = escapeMarkdown(printable(fileName(file, locale)), 'paragraph');
  return `${name}\n\n${renderMarkdown(result, { locale })}\n`;
}

type PrintOne = (checked: Checked, locale: Locale, streams: Streams) => string;
type PrintAll = (all: readonly (Checked | Unread)[], locale: Locale) => string;

/** The formats in which each file is printed as soon as it is checked. Files that could not be read are told elsewhere. */
export const printChecked: Partial<Readonly<Record<FindingFormat, PrintOne>>> = { text: lines, markdown };

/** The result of one file as it is, those of several as an array. */
function json(all: readonly (Checked | Unread)[]): string {
  const entries = all.map((one) => ('result' in one ? { file: one.file, ...one.result } : one));
  return jsonText(entries.length === 1 ? entries[0] : entries);
}

/** One log with a run for each file. Where there are several, each run has an id by which services tell them apart. */
function sarif(all: readonly (Checked | Unread)[], locale: Locale): string {
  const runs = all.flatMap((one) => {
    if (!('result' in one)) return [];
    const uri = fileUri(one.file);
    const { readings } = one.read;
    const own = toSarif(one.result, { locale, readings, ...(uri !== undefined && { uri }) }).runs;
    const automationDetails = { id: `${uri ?? 'stdin'}/` };
    return all.length === 1 ? own : own.map((run) => ({ ...run, automationDetails }));
  });
  return jsonText(sarifLog(runs));
}

/** The formats in which all files are printed together. */
export const printAllChecked: Partial<Readonly<Record<FindingFormat, PrintAll>>> = { json, sarif };
