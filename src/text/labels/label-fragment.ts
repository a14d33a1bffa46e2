import { fold } from '../fold.js';
import { ordinalOf } from '../ordinal.js';
import { wholeLabelCore } from './label-core.js';
import { LONGEST_LABEL } from './label-reader.js';
import { vocabulary } from './vocabulary.js';

/** What can stand alone where blanks part the characters of a unit: （ 单 位 ： 元 ）. */
const MARK = /^[():]$/;

/** Whether a text is a piece of a label or of a caption of the tables, as is left of one that is broken over lines. */
export function isLabelFragment(text: string): boolean {
  if (text.length > LONGEST_LABEL) return false;
  const core = wholeLabelCore(text);
  if (core === '') return MARK.test(fold(text)) || ordinalOf(fold(text)) !== null;
  return vocabulary().printed.some((words) => words.includes(core));
}
