import type { DiffFilter } from '../../compare/diff-options.js';
import type { RuleId } from '../../finding/rule-id.js';
import type { SourceFormat } from '../../parse/index.js';
import type { RuleSettings } from '../rule-option.js';

/** What can be printed, and as what. */
export const targets = ['markdown', 'text', 'html', 'json'] as const;

export type Target = (typeof targets)[number];

/** What a file can be read as. */
export const formats = ['html', 'markdown', 'text'] as const satisfies readonly SourceFormat[];

/** What the findings can be printed as. */
export const findingFormats = ['text', 'json', 'sarif', 'markdown'] as const;

export type FindingFormat = (typeof findingFormats)[number];

/** How the files are to be read; without a format it is told from each of them. */
interface Reading {
  readonly from?: SourceFormat;
}

export interface CheckRequest extends Reading {
  readonly command: 'check';
  readonly files: readonly string[];
  readonly format: FindingFormat;
  /** The file with the report of the year before. */
  readonly previous?: string;
  readonly rules?: RuleSettings;
}

export interface DiagnoseRequest extends Reading {
  readonly command: 'diagnose';
  readonly file: string;
  readonly json: boolean;
  readonly previous?: string;
}

export interface RenderRequest extends Reading {
  readonly command: 'render';
  readonly file: string;
  readonly to: Target;
  readonly year?: number;
  readonly agency?: string;
}

export interface DiffRequest extends Reading {
  readonly command: 'diff';
  /** The report before and the report after. */
  readonly files: readonly string[];
  readonly to: Target;
  readonly only?: DiffFilter;
}

export interface TrendRequest extends Reading {
  readonly command: 'trend';
  readonly files: readonly string[];
  readonly to: Target;
}

export interface RulesRequest {
  readonly command: 'rules';
  /** The rules that are asked about: one to be explained, or several to be listed. */
  readonly rules: readonly RuleId[];
  readonly json: boolean;
}

/** `check --ndjson`: the reports on the lines of files. */
export interface CheckLinesRequest {
  readonly command: 'check-lines';
  readonly files: readonly string[];
  readonly rules?: RuleSettings;
}

export interface AggregateRequest extends Reading {
  readonly command: 'aggregate';
  readonly files: readonly string[];
  /** Each line of a file holds a report. */
  readonly isLines: boolean;
  /** Whose report the sum is. */
  readonly agency: string;
  readonly year: number;
  readonly to: Target;
}

/** What was asked for. */
export type Request =
  | { readonly command: 'help' | 'version' }
  | CheckRequest
  | DiagnoseRequest
  | RenderRequest
  | DiffRequest
  | TrendRequest
  | RulesRequest
  | CheckLinesRequest
  | AggregateRequest;
