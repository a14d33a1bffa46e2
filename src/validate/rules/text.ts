import type { Check } from '../check.js';
import { improvementChecks } from './text/improvement.js';
import { otherMattersChecks } from './text/other-matters.js';
import { wholeTextChecks } from './text/whole-text.js';

/** The text by itself. */
export const textChecks: readonly Check[] = [...improvementChecks, ...otherMattersChecks, ...wholeTextChecks];
