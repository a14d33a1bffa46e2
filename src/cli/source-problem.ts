/** Why a file cannot be read as text. */
export type SourceProblem =
  | 'missing'
  | 'directory'
  | 'denied'
  | 'unreadable'
  | 'empty'
  | 'binary'
  /** It is in none of the encodings that are read. */
  | 'encoding';
