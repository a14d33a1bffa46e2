import type { Edition } from '../../form/edition.js';
import { editionForYear, editions, forms } from '../../form/forms.js';
import { labelCore } from '../../text/labels/label-core.js';
import type { DataRow } from './data-row.js';
import { leader } from './leader.js';

function headerVotes(rows: readonly DataRow[]): readonly Edition[] {
  const own = rows.filter(({ table }) => table === 'proactiveDisclosure');
  const headers = new Set(own.map(({ header }) => header));
  return [...headers].flatMap((header) => header?.edition ?? []);
}

/** The words of a form for the rows of section 2. */
const ownWords = (edition: Edition): readonly string[] =>
  forms[edition].disclosureItems.flatMap(({ rows }) => rows.map(({ zh }) => zh));

/**
 * Labels of section 2 in words that are one form's own and not a shorter form of the other's: 行政规范性文件 is of 2021,
 * 规范性文件 of either.
 */
function labelVotes(rows: readonly DataRow[]): readonly Edition[] {
  const labels = new Set(
    rows.flatMap(({ table, label }) =>
      table === 'proactiveDisclosure' && label ? [labelCore(label.text)] : [],
    ),
  );
  return editions.filter((edition) => {
    const others = editions.filter((one) => one !== edition).flatMap(ownWords);
    return ownWords(edition).some(
      (words) => labels.has(labelCore(words)) && !others.some((one) => one.includes(words)),
    );
  });
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

/**
 * The edition of a report: that of most of its blocks, told by their heads; where those leave it open, by the labels
 * of section 2 and the rows of section 3, then by the year, then the edition in force.
 */
export function editionOfRows(rows: readonly DataRow[], year: number | null): Edition {
  const byHeads = headerVotes(rows);
  return (
    leader(byHeads) ??
    leader([...byHeads, ...labelVotes(rows), ...requestVotes(rows)]) ??
    (year === null ? undefined : editionForYear(year)) ??
    (editions.at(-1) as Edition)
  );
}
