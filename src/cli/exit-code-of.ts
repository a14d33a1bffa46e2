import type { LineCount } from './report-lines.js';
import type { ExitCode } from './streams.js';

/** How a run over lines ends. */
export function exitCodeOf({ unread, lostFiles, interrupted }: LineCount, isFailed: boolean): ExitCode {
  if (interrupted) return 130;
  if (unread + lostFiles > 0) return 2;
  return isFailed ? 1 : 0;
}
