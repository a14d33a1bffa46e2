import { correspondence } from '../../form/correspondence.js';
import type { RequestRowForm } from '../../form/requests.js';
import { rowWords } from './form-words.js';
import type { IndicatorForm } from './indicator-form.js';
import { outcomeRows } from './outcome-rows.js';
import { concluded, concludedLabel, totalOf } from './totals.js';

function share(key: string, zh: string, en: string, rows: readonly RequestRowForm[]): IndicatorForm {
  return {
    id: `share.${key}` as IndicatorForm['id'],
    zh: `${zh}占比`,
    en: `${en}, share`,
    definition: { zh: `${zh} ÷ ${concludedLabel()}`, en: `${en} / concluded` },
    kind: 'share',
    numerator: rows.map(({ pointer }) => totalOf(pointer)),
    denominator: concluded,
  };
}

function shareOf(row: RequestRowForm): IndicatorForm {
  const { zh, en } = rowWords(totalOf(row.pointer));
  return share(row.key, row.group ? zh : row.zh, en, [row]);
}

/** Each outcome, each group of outcomes before its own. A row that tells a group in one is the group. */
export function outcomeShares(): readonly IndicatorForm[] {
  const rows = outcomeRows();
  const isFolded = (row: RequestRowForm) => correspondence.folded.some((fold) => fold.row === row.pointer);
  return rows.flatMap((row) => {
    if (isFolded(row)) return [];
    const { group } = row;
    const parts = rows.filter((one) => one.group === group);
    if (!group || parts[0] !== row) return [shareOf(row)];
    const inOne = rows.filter(({ key }) => key === group.key);
    return [share(group.key, group.zh, group.en, inOne.length > 0 ? inOne : parts), shareOf(row)];
  });
}
