import type { Block, TableRow } from '../block.js';
import { isText, paragraphOf } from '../text-block.js';
import type { ElementKind } from './element-kinds.js';
import { gridRows, type SpannedCell } from './grid-rows.js';
import { type Chunk, isCollapsible, isIndented, pieceOf } from './text-run.js';

interface OpenCell {
  readonly at: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly blocks: Block[];
}

interface OpenTable {
  readonly rows: OpenCell[][];
  cell: OpenCell | null;
  /** It only arranges the page: its cells hold tables of their own. */
  isLayout: boolean;
}

/** Takes the elements and the text of a document in order and makes blocks of them. */
export interface PageBuilder {
  /** Whether a cell of a table is open. */
  readonly isInCell: boolean;
  open(kind: ElementKind): void;
  /** A cell begins at a place in the source, with its spans as they are written. */
  openCell(at: number, columnSpan: string | null, rowSpan: string | null): void;
  text(chunk: Chunk): void;
  /** A text that is parted from what stands around it. */
  paragraph(text: string, start: number): void;
  close(kind: ElementKind): void;
  /** The blocks of the whole document; whatever is still open is closed. */
  finish(): readonly Block[];
}

/** A cell with so much running text arranges the page and is no cell of a table. */
const PROSE_PARAGRAPHS = 4;
const PROSE_LENGTH = 400;
const spanOf = (written: string | null): number => (written === null ? 1 : Number.parseInt(written, 10));

function isProse({ blocks }: OpenCell): boolean {
  const texts = blocks.filter(isText);
  return (
    texts.length >= PROSE_PARAGRAPHS &&
    texts.reduce((length, { text }) => length + text.length, 0) >= PROSE_LENGTH
  );
}

function cellOf({ at, columnSpan, rowSpan, blocks }: OpenCell): SpannedCell {
  const texts = blocks.filter(isText);
  const [first] = texts;
  const last = texts.at(-1);
  if (!first || !last) return { text: '', start: at, end: at, columnSpan, rowSpan };
  const text = texts.length === 1 ? first.text : texts.map((one) => one.text).join(' ');
  return { text, start: first.start, end: last.end, columnSpan, rowSpan };
}

function blocksOf({ rows, isLayout }: OpenTable): readonly Block[] {
  const cells = rows.flat();
  if (isLayout || cells.some(isProse)) return cells.flatMap(({ blocks }) => blocks);
  const grid = gridRows(rows.map((row) => row.map(cellOf)));
  const [first] = grid;
  return first ? [{ kind: 'table', start: first.start, end: (grid.at(-1) as TableRow).end, rows: grid }] : [];
}

/** A builder for one document. */
export function pageBuilder(): PageBuilder {
  const root: Block[] = [];
  const tables: OpenTable[] = [];
  let chunks: Chunk[] = [];
  let level: number | null = null;

  const sink = (): Block[] => {
    for (let depth = tables.length - 1; depth >= 0; depth--) {
      const cell = tables[depth]?.cell;
      if (cell) return cell.blocks;
    }
    return root;
  };
  const flush = (): void => {
    if (chunks.length === 0) return;
    const piece = pieceOf(chunks);
    const indented = level === null && isIndented(chunks);
    chunks = [];
    if (piece === null) return;
    if (level === null) sink().push(paragraphOf(piece, indented));
    else sink().push({ kind: 'heading', level, ...piece });
  };
  const closeTable = (): void => {
    const table = tables.pop();
    if (table) for (const block of blocksOf(table)) sink().push(block);
  };

  return {
    get isInCell() {
      return tables.at(-1)?.cell != null;
    },
    open({ role, level: own }) {
      if (role === 'inline') return;
      flush();
      const table = tables.at(-1);
      if (role === 'table') {
        if (table?.cell) table.isLayout = true;
        tables.push({ rows: [], cell: null, isLayout: false });
      } else if (role === 'row' && table) {
        table.cell = null;
        table.rows.push([]);
      } else level = own ?? level;
    },
    openCell(at, columnSpan, rowSpan) {
      flush();
      const table = tables.at(-1);
      if (!table) return;
      if (table.rows.length === 0) table.rows.push([]);
      table.cell = { at, columnSpan: spanOf(columnSpan), rowSpan: spanOf(rowSpan), blocks: [] };
      table.rows.at(-1)?.push(table.cell);
    },
    text(chunk) {
      if (chunks.length > 0 || !isCollapsible(chunk.text)) chunks.push(chunk);
    },
    paragraph(text, start) {
      flush();
      chunks.push({ text, start, end: start + text.length });
      flush();
    },
    close({ role, level: own }) {
      if (role === 'inline') return;
      flush();
      const table = tables.at(-1);
      if (role === 'table') closeTable();
      else if ((role === 'cell' || role === 'row') && table) table.cell = null;
      else if (own !== null) level = null;
    },
    finish() {
      flush();
      while (tables.length > 0) closeTable();
      return root;
    },
  };
}
