import type { Edition } from '../../form/edition.js';
import { editionForYear, editions, forms } from '../../form/forms.js';
import type { DataRow } from './data-rows.js';

function headerVotes(rows: readonly DataRow[]): readonly Edition[] {
  const headers = new Set(
    rows.flatMap(({ header, table }) => (table === 'proactiveDisclosure' && header ? [header] : [])),
  );
  return [...headers].flatMap(({ edition }) => edition ?? []);
}

/** Rows of section 3 that only one edition has tell whose table it is. */
function requestVotes(rows: readonly DataRow[]): readonly Edition[] {
  const keys = new Set(
    rows.flatMap(({ table, label }) => (table === 'requests' && label ? [label.match.target.key] : [])),
  );
  return editions.filter((edition) => {
    const others = editions.filter((one) => one !== edition).flatMap((one) => forms[one].requestRows);
    return forms[edition].requestRows.some(
      ({ key }) => keys.has(key) && !others.some((row) => row.key === key),
    );
  });
}

function leader(votes: readonly Edition[]): Edition | null {
  const counts = editions.map((edition) => votes.filter((vote) => vote === edition).length);
  const most = Math.max(...counts);
  return most > 0 && counts.filter((count) => count === most).length === 1
    ? (editions[counts.indexOf(most)] as Edition)
    : null;
}

/**
 * The edition of a report: that of most of its blocks, told by their heads; where those leave it open, by the rows
 * of section 3, then by the year, then the edition in force.
 */
export function editionOfRows(rows: readonly DataRow[], year: number | null): Edition {
  const byHeads = headerVotes(rows);
  return (
    leader(byHeads) ??
    leader([...byHeads, ...requestVotes(rows)]) ??
    (year === null ? undefined : editionForYear(year)) ??
    (editions.at(-1) as Edition)
  );
}
