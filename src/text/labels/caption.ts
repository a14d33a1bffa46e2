import { labelCore } from './label-core.js';
import { labelReader } from './label-reader.js';
import { vocabulary } from './vocabulary.js';

/** Whether a label stands over rows or columns: 信息内容, 法人或其他组织, （三）不予公开, the note in the corner. */
export const isCaption: (label: string) => boolean = labelReader<boolean>(false, (label) =>
  vocabulary().captions.has(labelCore(label)),
);
