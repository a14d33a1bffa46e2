import type { Severity } from '../../finding/severity.js';
import type { ValidationResult } from '../../validate/validation-result.js';
import type { SourceProblem } from '../source-problem.js';

/** What the command line says, besides findings. */
export interface Say {
  readonly help: string;
  /** How to find out what is allowed. */
  readonly seeHelp: string;
  readonly noCommand: (commands: readonly string[]) => string;
  readonly unknownCommand: (command: string, commands: readonly string[]) => string;
  readonly unknownOption: (option: string, command: string) => string;
  readonly valueMissing: (option: string) => string;
  readonly valueUnwanted: (option: string) => string;
  readonly badValue: (option: string, value: string, allowed: string) => string;
  readonly year: string;
  readonly noFile: (command: string) => string;
  readonly oneFile: (command: string) => string;
  readonly oneFileWithPrevious: string;
  readonly optionMissing: (command: string, option: string) => string;
  readonly notWithLines: (option: string) => string;
  /** A year that a form exists for. */
  readonly formYear: string;
  readonly twoFiles: string;
  /** What `--rule` takes. */
  readonly ruleSetting: string;
  readonly inputTwice: string;
  readonly twoFormats: string;
  readonly oneRule: string;
  /** A rule that does not exist, with those that are called alike. */
  readonly unknownRule: (name: string, nearest: readonly string[]) => string;
  /** How standard input is called in front of a finding. */
  readonly input: string;
  readonly problem: Readonly<Record<SourceProblem, string>>;
  readonly noReport: (reasons: string) => string;
  /** A file that begins as JSON and is none. */
  readonly brokenJson: string;
  /** A file of several reports as JSON, where one is read. */
  readonly severalReports: string;
  readonly lineTooLong: string;
  readonly lineNotUtf8: string;
  readonly lineNotJson: string;
  /** The first of several findings. */
  readonly firstOf: (message: string, count: number) => string;
  readonly progress: (lines: number) => string;
  readonly linesChecked: (
    verdicts: Readonly<Record<ValidationResult['verdict'], number>>,
    unread: number,
  ) => string;
  /** How a sum is called in front of a finding. */
  readonly sum: string;
  /** How many reports were read; which of them are not in the sum is said in findings. */
  readonly summed: (reports: number, unread: number) => string;
  readonly notSummed: (reports: number) => string;
  readonly summary: (
    verdict: ValidationResult['verdict'],
    counts: Readonly<Record<Severity, number>>,
    waived: number,
  ) => string;
  /** The heading over a way to make the sums hold, from 1. */
  readonly repair: (number: number, minimal: boolean) => string;
  /** Over the findings that a repair closes. */
  readonly closes: string;
  readonly noRepair: string;
  /** That no sum is broken, and how many could not be checked. */
  readonly sumsHold: (unchecked: number) => string;
  readonly crashed: (message: string) => string;
}
