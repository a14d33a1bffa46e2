import { cellsOfRow } from '../../form/form-cells.js';
import { editions } from '../../form/forms.js';
import { remedyColumns } from '../../form/remedies.js';
import type { TableId } from '../../form/sections.js';
import { isCaption } from '../../text/labels/caption.js';
import type { Header } from './header.js';
import type { ReadRow } from './row.js';
import type { RowLabel } from './row-labels.js';

/** Whether words stand where the figures of a row belong: as many cells as it has, none of them a head, a label or a caption. */
function isUnreadableRow(row: ReadRow, label: RowLabel, isTable: boolean): boolean {
  const isNamed =
    [...row.heads, ...row.labels].some(({ index }) => index > label.index) ||
    row.cells.some(({ text }, index) => index > label.index && isCaption(text));
  if (row.loose || isNamed || !isTable) return false;
  const { pointer } = label.match.target;
  const behind = row.cells.length - label.index - 1;
  return editions.some((edition) => cellsOfRow(edition, pointer).length === behind);
}

/** Whether a row with a label but without figures is a row of the table all the same, and not its heads. */
export function isBlankRow(
  row: ReadRow,
  label: RowLabel,
  header: Header | null,
  region: TableId | null,
): boolean {
  /** Labels side by side are heads of columns in a table on its side. */
  if (row.labels.filter(({ match }) => match.target !== label.match.target).length > 1) return false;
  /** So is one beside 信息内容, which stands over labels and never before one. */
  const isOfItem = label.match.target.table === 'proactiveDisclosure';
  if (isOfItem && row.cells.some(({ text }, at) => at < label.index && isCaption(text))) return false;
  const behind = row.looks.slice(label.index + 1);
  if (behind.includes('words'))
    return isUnreadableRow(row, label, header !== null || region === label.match.target.table);
  if (label.match.target.table !== 'remedies') return behind.length > 0 || !(row.loose || row.glued);
  const width = remedyColumns.length;
  return (
    header !== null && header.heads.length >= width - 1 && behind.length > 0 && behind.length <= width + 1
  );
}
