import { findingCell, holdsCount, isMissing } from '../../cells.js';
import type { Check, CheckContext } from '../../check.js';
import { rowsWith } from './rows-with.js';

const disclosed = rowsWith('disclosed', 'totalDisclosed');
const issuedAndInForce = rowsWith('issued', 'repealed', 'inForce');

/** The rows whose disclosed and total disclosed documents are both stated. */
function disclosedRows({ cells }: CheckContext) {
  return disclosed(cells.plan).filter(
    ({ disclosed, totalDisclosed }) => holdsCount(cells, disclosed) && holdsCount(cells, totalDisclosed),
  );
}

/** What was newly disclosed is part of all that is disclosed. */
export const disclosedWithinTotal: Check = {
  id: 'disclosure.disclosed-within-total',
  canRun: (context) => disclosedRows(context).length > 0,
  check: (context) => {
    const { cells } = context;
    const { counts } = cells;
    const contradicting = disclosedRows(context).filter(
      ({ disclosed, totalDisclosed }) => (counts[disclosed] as number) > (counts[totalDisclosed] as number),
    );
    return contradicting.map(({ disclosed, totalDisclosed }) => {
      const [actual, expected] = [counts[disclosed] as number, counts[totalDisclosed] as number];
      return {
        rule: 'disclosure.disclosed-within-total',
        cells: [findingCell(cells, disclosed, 'subject'), findingCell(cells, totalDisclosed, 'term')],
        expected,
        actual,
        difference: actual - expected,
      };
    });
  },
};

/** The rows whose issued documents and those in force are stated, and those repealed as well or not at all. */
function issuedRows({ cells, claims }: CheckContext) {
  return issuedAndInForce(cells.plan).filter(({ issued, repealed, inForce }) => {
    const isKnown =
      holdsCount(cells, repealed) || (isMissing(cells, repealed) && !claims.cells.has(repealed));
    return isKnown && holdsCount(cells, issued) && holdsCount(cells, inForce);
  });
}

/** Where nothing was repealed, what was issued is in force. */
export const inForceAtLeastIssued: Check = {
  id: 'disclosure.in-force-at-least-issued',
  canRun: (context) => issuedRows(context).length > 0,
  check: (context) => {
    const { cells } = context;
    const { counts } = cells;
    const contradicting = issuedRows(context).filter(
      ({ issued, repealed, inForce }) =>
        (counts[inForce] as number) < (counts[issued] as number) && counts[repealed] === 0,
    );
    return contradicting.map(({ issued, repealed, inForce }) => {
      const [actual, expected] = [counts[inForce] as number, counts[issued] as number];
      const blank = isMissing(cells, repealed) ? [findingCell(cells, repealed, 'term').address] : [];
      return {
        rule: 'disclosure.in-force-at-least-issued',
        cells: [
          findingCell(cells, issued, 'term'),
          findingCell(cells, repealed, 'term'),
          findingCell(cells, inForce, 'subject'),
        ],
        expected,
        actual,
        difference: actual - expected,
        missing: blank,
      };
    });
  },
};
