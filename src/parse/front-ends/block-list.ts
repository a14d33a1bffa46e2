import type { Block, TableRow } from '../block.js';

/** Blocks in the making: rows that follow one another become one table. */
export interface BlockList {
  readonly blocks: readonly Block[];
  /** How many rows the table has that the next row goes on with; 0 where it begins one. */
  readonly openRows: number;
  add(block: Block): void;
  addRow(row: TableRow): void;
  /** The next row begins a new table. */
  endTable(): void;
  /** Takes the last block back, to be added as something else. */
  takeLast(): Block | undefined;
}

/** An empty list of blocks. */
export function blockList(): BlockList {
  const blocks: Block[] = [];
  let rows: TableRow[] | null = null;
  return {
    blocks,
    get openRows() {
      return rows?.length ?? 0;
    },
    add(block) {
      rows = null;
      blocks.push(block);
    },
    addRow(row) {
      if (rows === null) {
        rows = [];
        blocks.push({ kind: 'table', start: row.start, end: row.end, rows });
      }
      rows.push(row);
    },
    endTable() {
      rows = null;
    },
    takeLast() {
      rows = null;
      return blocks.pop();
    },
  };
}
