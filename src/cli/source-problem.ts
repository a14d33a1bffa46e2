/** Why a file cannot be read as text. */
export type SourceProblem =
  | 'missing'
  | 'directory'
  | 'denied'
  | 'unreadable'
  | 'empty'
  | 'binary'
  /** It is text, but not in UTF-8. */
  | 'encoding';
