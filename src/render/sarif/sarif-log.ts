/** A log in the format SARIF 2.1.0. */
export interface SarifLog {
  /** Where the schema of the format stands. */
  readonly $schema: string;
  /** The version of the format. */
  readonly version: '2.1.0';
  /** One run: the tool with its rules, and the results. */
  readonly runs: readonly object[];
}

/** A log of some runs. */
export function sarifLog(runs: readonly object[]): SarifLog {
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs };
}
