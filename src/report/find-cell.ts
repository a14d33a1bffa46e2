import type { Address } from '../form/address.js';
import { byEdition } from '../form/by-edition.js';
import type { Edition } from '../form/edition.js';
import { type FormCell, formCells } from '../form/form-cells.js';

type CellsByAddress = ReadonlyMap<string, FormCell>;

let index: Readonly<Record<Edition, CellsByAddress>> | undefined;

function buildIndex(): Readonly<Record<Edition, CellsByAddress>> {
  return byEdition((edition) => new Map(formCells[edition].map((cell) => [cell.address, cell])));
}

/** The cell of a form at an address, undefined where that edition has none there. */
export function findCell(edition: Edition, address: string): FormCell | undefined {
  index ??= buildIndex();
  return index[edition].get(address);
}

/** The cell of a form at an address; throws a RangeError naming the address where that edition has none there. */
export function requireCell(edition: Edition, address: Address): FormCell {
  const cell = findCell(edition, address);
  if (cell) return cell;
  throw new RangeError(
    `Edition ${edition} has no cell ${JSON.stringify(address)}. cellAddresses('${edition}') lists the addresses it has.`,
  );
}
