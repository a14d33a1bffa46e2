import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editions } from '../../../src/form/forms.js';
import type { AnnualReport } from '../../../src/report/annual-report.js';
import { cellsOf } from '../../../src/report/cell-addresses.js';
import { getCell } from '../../../src/report/get-cell.js';
import { applyRepair } from '../../../src/validate/diagnose/apply-repair.js';
import { diagnoseReport } from '../../../src/validate/diagnose/diagnose-report.js';
import type { Repair } from '../../../src/validate/diagnose/repair.js';
import { validateReport } from '../../../src/validate/validate-report.js';
import { anyReport } from '../../generators/any-report.js';
import { consistentReport } from '../../generators/consistent-report.js';
import { aSource } from '../a-source.js';
import { cleanReport, row, withCells, withText, yearBefore } from '../clean-report.js';

type Values = Readonly<Record<string, unknown>>;

const clean = cleanReport('2021');
const outcome = (code: string) => `/requests/outcomes/${code}`;
const granted = outcome('granted');
const notHeld = outcome('unavailable.notHeld');
const reconsideration = '/remedies/reconsideration';

/** The relations of the form. */
const sums = ['requests.row-total', 'requests.outcome-total', 'requests.balance', 'remedies.total'];

function brokenSums(report: AnnualReport): readonly string[] {
  return validateReport(report).findings.flatMap(({ rule }) => (sums.includes(rule) ? rule : []));
}

function figuresOf(repair: Repair | undefined): Values {
  return Object.fromEntries((repair?.changes ?? []).map(({ address, to }) => [address, to]));
}

/** The cells of sections 3 and 4 of a report, with what stands in them. */
function figures(
  report: AnnualReport,
  section: string,
): readonly (readonly [address: string, value: number])[] {
  return cellsOf(report)
    .filter(({ table }) => table === section)
    .flatMap(({ address }) => {
      const value: unknown = getCell(report, address as never);
      return typeof value === 'number' ? [[address, value] as const] : [];
    });
}

describe('diagnoseReport', () => {
  test.each(editions)('says nothing of a report that adds up: %s', (edition) => {
    expect(diagnoseReport(cleanReport(edition))).toEqual([]);
    expect(diagnoseReport(withCells(cleanReport(edition), { [`${reconsideration}/other`]: 'n/a' }))).toEqual(
      [],
    );
  });

  test('names the cell, its figure, the slip and the findings that it causes', () => {
    const report = withCells(clean, { [`${granted}/naturalPerson`]: 21 });
    const [repair, ...others] = diagnoseReport(report);

    expect(others).toEqual([]);
    expect(repair).toMatchObject({
      changes: [{ address: `${granted}/naturalPerson`, from: 21, to: 12 }],
      likely: ['digit'],
      minimal: true,
    });
    expect(repair?.resolves).toEqual(validateReport(report).findings);
    expect(repair?.resolves.map(({ rule }) => rule)).toEqual([
      'requests.row-total',
      'requests.outcome-total',
    ]);
  });

  describe('resolves', () => {
    const resolved = (report: AnnualReport) =>
      diagnoseReport(report)[0]?.resolves.map(({ rule, cells }) => [rule, cells[0]?.address]);

    test('only what the change closes', () => {
      const report = withCells(clean, {
        [`${granted}/naturalPerson`]: null,
        [`${outcome('partlyGranted')}/business`]: null,
        '/proactiveDisclosure/licensing/decisions': -1,
      });

      expect(validateReport(report).findings).toHaveLength(5);
      expect(resolved(report)).toEqual([
        ['value.blank', `${granted}/naturalPerson`],
        ['requests.row-total', `${granted}/naturalPerson`],
        ['requests.outcome-total', `${granted}/naturalPerson`],
      ]);
    });

    test('no finding of which something is left', () => {
      const report = withCells(clean, {
        [`${granted}/naturalPerson`]: null,
        [`${granted}/otherOrg`]: null,
      });

      expect(resolved(report)?.map(([rule]) => rule)).toEqual([
        'requests.row-total',
        'requests.outcome-total',
      ]);
    });

    test('no finding about the text', () => {
      const report = withText(withCells(clean, { [`${granted}/total`]: 51 }), 'improvement', '无');

      expect(validateReport(report).findings.map(({ rule }) => rule)).toContain('text.improvement-empty');
      expect(resolved(report)?.map(([rule]) => rule)).toEqual([
        'requests.row-total',
        'requests.outcome-total',
      ]);
    });
  });

  test('of figures equally plausible that comes first which leaves the fewest findings', () => {
    const total = `${reconsideration}/total`;
    const report = withCells(clean, { [total]: 3 });
    const first = (text: string) =>
      diagnoseReport(withText(report, 'remedies', text))[0]?.changes[0]?.address;

    expect(first('被申请行政复议2件。')).toBe(total);
    expect(first('被申请行政复议3件。')).not.toBe(total);
  });

  test('words the findings in the language asked for', () => {
    const report = withCells(clean, { [`${granted}/naturalPerson`]: 21 });

    expect(diagnoseReport(report, { locale: 'en' })[0]?.resolves[0]?.message).toMatch(/^Granted · Total: 15/);
    expect(() => diagnoseReport(clean, { locale: 'fr' as never })).toThrow(RangeError);
  });
});

describe('a single wrong cell', () => {
  const wrongs: Readonly<Record<string, (value: number) => unknown>> = {
    'one more': (value) => value + 1,
    'ten times': (value) => (value === 0 ? 10 : value * 10),
    another: (value) => (value === 47 ? 48 : 47),
    'nothing, or something': (value) => (value === 0 ? 3 : 0),
    'left blank, or not': (value) => (value === 0 ? 7 : null),
  };

  test.each(editions.flatMap((edition) => Object.keys(wrongs).map((how) => [edition, how] as const)))(
    'of section 3 is pinned down with its true value: %s, %s',
    { timeout: 60_000 },
    (edition, how) => {
      const report = cleanReport(edition);
      for (const [address, value] of figures(report, 'requests')) {
        const wrong = wrongs[how]?.(value);
        const [repair] = diagnoseReport(withCells(report, { [address]: wrong }));

        expect(repair?.changes).toEqual([{ address, from: wrong, to: value }]);
        expect(repair?.minimal).toBe(true);
      }
    },
  );

  test.each(editions)('of section 4 is among those named, with its true value: %s', (edition) => {
    const report = cleanReport(edition);
    for (const [address, value] of figures(report, 'remedies')) {
      const repairs = diagnoseReport(withCells(report, { [address]: value + 2 }));

      expect(repairs.map(({ changes }) => changes)).toContainEqual([{ address, from: value + 2, to: value }]);
      for (const { changes } of repairs) expect(changes).toHaveLength(1);
    }
  });

  test('is pinned down in any report', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(consistentReport(), fc.nat(), fc.nat(9999), (report, at, wrong) => {
        const filled = figures(report, 'requests');
        const [address, value] = filled[at % filled.length] as readonly [string, number];
        fc.pre(wrong !== value);

        expect(diagnoseReport(withCells(report, { [address]: wrong }))[0]?.changes).toEqual([
          { address, from: wrong, to: value },
        ]);
      }),
    );
  });
});

describe('two wrong cells of section 3', () => {
  const models: Readonly<Record<string, fc.Arbitrary<(value: number) => number>>> = {
    'another number': fc.nat(999).map((wrong) => () => wrong),
    'a few more or less': fc.integer({ min: -3, max: 3 }).map((more) => (value) => Math.max(0, value + more)),
    'a digit dropped or doubled': fc.boolean().map((more) => (value) => {
      const text = String(value);
      return Number(more ? text + text.at(-1) : text.slice(0, -1));
    }),
  };

  test.each(Object.keys(models))(
    'are named, with their true values, in at least 95 of 100: %s',
    { timeout: 60_000 },
    (name) => {
      const slip = models[name] as fc.Arbitrary<(value: number) => number>;
      const drawn = fc.sample(fc.tuple(consistentReport({ extras: false }), fc.nat(), fc.nat(), slip, slip), {
        numRuns: 150,
        seed: 20260131,
      });
      const right = drawn.flatMap(([report, first, second, one, other]) => {
        const filled = figures(report, 'requests');
        const [a, b] = [filled[first % filled.length], filled[second % filled.length]] as const;
        if (!a || !b || a === b || one(a[1]) === a[1] || other(b[1]) === b[1]) return [];
        const truth = Object.fromEntries([a, b]);
        const [repair] = diagnoseReport(withCells(report, { [a[0]]: one(a[1]), [b[0]]: other(b[1]) }));
        return [JSON.stringify(figuresOf(repair)) === JSON.stringify(inOrder(report, truth))];
      });

      expect(right.length).toBeGreaterThan(20);
      expect(right.filter((isRight) => isRight).length / right.length).toBeGreaterThanOrEqual(0.95);
    },
  );

  function inOrder(report: AnnualReport, values: Values): Values {
    const addresses = cellsOf(report).map(({ address }) => address as string);
    return Object.fromEntries(addresses.flatMap((one) => (one in values ? [[one, values[one]]] : [])));
  }
});

describe('several wrong cells', () => {
  test('three of section 3, whatever the rest of the row', () => {
    const wrong = {
      [`${granted}/naturalPerson`]: 120,
      [`${notHeld}/total`]: 60,
      '/requests/received/business': 30,
    };

    expect(diagnoseReport(withCells(clean, wrong))[0]).toMatchObject({
      changes: [
        { address: '/requests/received/business', from: 30, to: 3 },
        { address: `${granted}/naturalPerson`, from: 120, to: 12 },
        { address: `${notHeld}/total`, from: 60, to: 6 },
      ],
      likely: ['digit'],
      minimal: true,
    });
  });

  test('six of section 3, beyond what is searched exactly', () => {
    const codes = [
      'granted',
      'partlyGranted',
      'denied.stateSecret',
      'denied.internalAffairs',
      'notProcessed.duplicate',
    ];
    const columns = ['naturalPerson', 'business', 'researchInstitute', 'legalServiceOrg', 'otherOrg'];
    const cells = codes.map((code, at) => `${outcome(code)}/${columns[at]}`);
    const wrong = { ...Object.fromEntries(cells.map((address, at) => [address, 101 + 7 * at])) };
    const [repair] = diagnoseReport(
      withCells(clean, { ...wrong, '/requests/carriedForward/publicInterestOrg': 211 }),
    );

    expect(Object.keys(figuresOf(repair)).sort()).toEqual(
      [...cells, '/requests/carriedForward/publicInterestOrg'].sort(),
    );
    expect(repair?.minimal).toBe(true);
    expect(repair?.changes.map(({ to }) => to)).toEqual([12, 0, 0, 0, 0, 0]);
  });

  test('in section 3 and section 4 are repaired together', () => {
    const wrong = { [`${granted}/naturalPerson`]: 120, [`${reconsideration}/total`]: 20 };
    const repairs = diagnoseReport(withCells(clean, wrong));

    expect(repairs[0]).toMatchObject({
      changes: [
        { address: `${granted}/naturalPerson`, from: 120, to: 12 },
        { address: `${reconsideration}/total`, from: 20, to: 2 },
      ],
      likely: ['digit'],
    });
    expect(repairs).toHaveLength(5);
    for (const repair of repairs)
      expect(brokenSums(applyRepair(withCells(clean, wrong), repair))).toEqual([]);
  });

  test('twelve alternatives are enough', () => {
    const groups = ['reconsideration', 'directLitigation', 'litigationAfterReconsideration'];
    const wrong = Object.fromEntries(groups.map((group) => [`/remedies/${group}/total`, 9]));

    expect(diagnoseReport(withCells(clean, wrong))).toHaveLength(12);
  });
});

describe('what a slip looks like', () => {
  const likely = (cells: Values, options = {}) => diagnoseReport(withCells(clean, cells), options)[0]?.likely;

  test.each<[string, Values, readonly string[]]>([
    ['a digit dropped', { [`${granted}/naturalPerson`]: 2 }, ['digit']],
    ['a digit doubled', { [`${granted}/naturalPerson`]: 122 }, ['digit']],
    ['digits swapped', { [`${granted}/naturalPerson`]: 21 }, ['digit']],
    ['two columns exchanged', row(granted, [3, 12, 0, 0, 0, 0, 15]), ['swap']],
    ['two rows exchanged', { [`${granted}/naturalPerson`]: 6, [`${notHeld}/naturalPerson`]: 12 }, ['swap']],
    [
      'a value one row off',
      {
        [`${notHeld}/naturalPerson`]: 0,
        [`${outcome('unavailable.creationRequired')}/naturalPerson`]: 6,
      },
      ['shift'],
    ],
    ['a row one cell off', row(granted, [0, 12, 3, 0, 0, 0, 15]), ['shift']],
    ['a row one cell off to the left', row(granted, [3, 0, 0, 0, 0, 0, 15]), ['shift']],
    ['a blank that should be a number', { [`${notHeld}/naturalPerson`]: null }, ['blank']],
    ['a mark that should be a number', { [`${notHeld}/naturalPerson`]: 'n/a' }, ['blank']],
    ['a blank total', { '/requests/concluded/total': null }, ['blank']],
    [
      'a case under the wrong applicant',
      { [`${granted}/naturalPerson`]: 11, [`${granted}/business`]: 4 },
      ['applicant'],
    ],
    [
      'a case too few, and a total',
      { [`${granted}/naturalPerson`]: 11, [`${granted}/total`]: 16 },
      ['digit'],
    ],
    ['nothing in particular', { [`${granted}/naturalPerson`]: 47 }, []],
  ])('%s', (_, cells, expected) => {
    expect(likely(cells)).toEqual(expected);
  });
});

describe('blanks', () => {
  const blanks = (...addresses: readonly string[]) =>
    withCells(clean, Object.fromEntries(addresses.map((address) => [address, null])));
  const totals = ['received', 'concluded', 'carriedForward', 'carriedOver']
    .map((line) => `/requests/${line}`)
    .concat(granted, notHeld)
    .map((line) => `${line}/total`);

  test('every total left blank is filled in', () => {
    const [repair, ...others] = diagnoseReport(blanks(...totals));

    expect(others).toEqual([]);
    expect(figuresOf(repair)).toEqual({
      '/requests/received/total': 22,
      '/requests/carriedOver/total': 1,
      [`${granted}/total`]: 15,
      [`${notHeld}/total`]: 6,
      '/requests/concluded/total': 21,
      '/requests/carriedForward/total': 2,
    });
    expect(repair?.resolves.map(({ rule }) => rule)).toContain('requests.total-blank');
  });

  test('a total of nothing stays blank', () => {
    expect(diagnoseReport(blanks(`${outcome('partlyGranted')}/total`))).toEqual([]);
    expect(diagnoseReport(withCells(clean, { [`${granted}/total`]: 'n/a' }))[0]?.changes).toEqual([
      { address: `${granted}/total`, from: 'n/a', to: 15 },
    ]);
  });

  test('a total left blank in section 4', () => {
    expect(diagnoseReport(blanks(`${reconsideration}/total`))[0]?.changes).toEqual([
      { address: `${reconsideration}/total`, from: null, to: 2 },
    ]);
  });

  test('a total left blank over a wrong figure is filled in with the true one', () => {
    const report = withCells(blanks(`${granted}/total`), { [`${granted}/naturalPerson`]: 21 });

    expect(figuresOf(diagnoseReport(report)[0])).toEqual({
      [`${granted}/naturalPerson`]: 12,
      [`${granted}/total`]: 15,
    });
  });

  test('a sum that a repair makes checkable has to hold', () => {
    const report = blanks('/requests/concluded/naturalPerson', '/requests/concluded/researchInstitute');

    expect(diagnoseReport(report).map(figuresOf)).toEqual([{ '/requests/concluded/naturalPerson': 18 }]);
  });

  test.each(['若干', 12.5, Number.NaN])('a cell that holds no count is left alone: %s', (value) => {
    const repairs = diagnoseReport(
      withCells(clean, { [`${granted}/naturalPerson`]: value, [`${granted}/total`]: 99 }),
    );

    for (const { changes } of repairs) {
      expect(changes.map(({ address }) => address)).not.toContain(`${granted}/naturalPerson`);
    }
  });

  test('a report in which nothing is filled in has nothing to repair', () => {
    expect(diagnoseReport({ edition: '2021' } as never)).toEqual([]);
    expect(diagnoseReport(withCells(clean, { [`${granted}/total`]: -5 }))[0]?.changes).toEqual([
      { address: `${granted}/total`, from: -5, to: 15 },
    ]);
  });
});

describe('other evidence', () => {
  const bothCells = {
    '/requests/carriedOver/naturalPerson': 4,
    '/requests/carriedOver/total': 4,
  };
  const report = withCells(clean, bothCells);

  test('what last year carried forward tells which row is wrong', () => {
    const [repair] = diagnoseReport(report, { previous: yearBefore(clean) });

    expect(figuresOf(repair)).toEqual({
      '/requests/carriedOver/naturalPerson': 1,
      '/requests/carriedOver/total': 1,
    });
    expect(repair?.resolves.map(({ rule }) => rule)).toContain('continuity.carry-over');
    expect(diagnoseReport(report).length).toBeGreaterThan(1);
  });

  test('but is no slip of this report where all else adds up, or an explanation holds', () => {
    const previous = withCells(yearBefore(clean), { '/requests/carriedForward/total': 4 });
    const explanations = [
      { address: '/requests/carriedOver/total', priorValue: 4, newValue: 1, reason: '并入他局' },
    ] as const;
    const wrong = withCells(clean, { '/requests/carriedOver/total': 7 });
    const last = yearBefore(clean);

    expect(diagnoseReport(clean, { previous })).toEqual([]);
    expect(diagnoseReport({ ...clean, explanations }, { previous })).toEqual([]);
    expect(figuresOf(diagnoseReport(wrong, { previous })[0])).toEqual({ '/requests/carriedOver/total': 1 });
    expect(figuresOf(diagnoseReport(wrong, { previous: last })[0])).toEqual({
      '/requests/carriedOver/total': 1,
    });
  });

  test('nor where a report that adds up has a mark in it', () => {
    const previous = withCells(yearBefore(clean), { '/requests/carriedForward/total': 4 });

    expect(diagnoseReport(withCells(clean, { [`${reconsideration}/other`]: 'n/a' }), { previous })).toEqual(
      [],
    );
  });

  test('is evidence where it takes one cell more, and none where it takes two', () => {
    const previous = withCells(yearBefore(clean), row('/requests/carriedForward', [4, 0, 0, 0, 0, 0, 4]));
    const received = (naturalPerson: number, total: number) =>
      diagnoseReport(withCells(clean, row('/requests/received', [naturalPerson, 3, 0, 0, 0, 0, total])), {
        previous,
      })[0];

    expect(figuresOf(received(24, 19))).toEqual({
      '/requests/received/naturalPerson': 16,
      '/requests/carriedOver/naturalPerson': 4,
      '/requests/carriedOver/total': 4,
    });
    expect(figuresOf(received(19, 29))).toEqual({ '/requests/received/total': 22 });
  });

  test('of explained figures is not taken', () => {
    const previous = yearBefore(clean);
    const explanations = [
      { address: '/requests/carriedOver/total', priorValue: 1, newValue: 4, reason: '并入他局' },
    ] as const;

    expect(diagnoseReport({ ...report, explanations }, { previous })).toHaveLength(
      diagnoseReport(report).length,
    );
  });
});

describe('what a reader could not read', () => {
  const address = `${granted}/naturalPerson`;
  const unread = withCells(clean, { [address]: null });
  const unreadable = aSource([], { [address]: { state: 'unreadable', text: 'l2' } });
  const missing = aSource([
    { rule: 'structure.row-missing', cells: [{ address, role: 'subject', value: null, of: 'report' }] },
  ] as never);

  test('is no blank: nothing is said of it, and the sums it stands in take no part', () => {
    expect(diagnoseReport(unread)[0]).toMatchObject({
      changes: [{ address, from: null }],
      likely: ['blank'],
    });
    expect(diagnoseReport(unread, { source: unreadable })).toEqual([]);
    expect(diagnoseReport(unread, { source: missing })).toEqual([]);
  });

  test('is no blank total that could be filled in', () => {
    const total = `${granted}/total`;
    const source = aSource([], { [total]: { state: 'unreadable', text: 'l5' } });

    expect(diagnoseReport(withCells(clean, { [total]: null }), { source })).toEqual([]);
  });

  test('keeps no other cell from being named', () => {
    const report = withCells(unread, { [`${notHeld}/total`]: 16 });
    const [repair, ...others] = diagnoseReport(report, { source: unreadable });

    expect(others).toEqual([]);
    expect(figuresOf(repair)).toEqual({ [`${notHeld}/total`]: 6 });
    expect(repair?.resolves.map(({ rule }) => rule)).toEqual([
      'requests.outcome-total',
      'requests.row-total',
    ]);
  });

  test('is closed by no repair, and neither is what else the reader found', () => {
    const found = { rule: 'parse.leftover', params: { text: '7' } } as const;
    const report = withCells(clean, { [address]: 21 });

    expect(diagnoseReport(report, { source: aSource([found]) })).toEqual(diagnoseReport(report));
  });
});

describe('whatever the report', () => {
  test('a table in which too many cells are wrong is left out', { timeout: 60_000 }, () => {
    const garbage = Object.fromEntries(
      figures(clean, 'requests').map(([address], at) => [address, (at * 7919) % 1009]),
    );
    const wrong = { ...garbage, [`${reconsideration}/total`]: 20 };

    expect(diagnoseReport(withCells(clean, garbage))).toEqual([]);
    expect(figuresOf(diagnoseReport(withCells(clean, wrong))[0])).toEqual({
      [`${reconsideration}/total`]: 2,
    });
  });

  test('with a dozen broken lines the search ends', { timeout: 60_000 }, () => {
    const cells = figures(clean, 'requests').filter((_, at) => at % 13 === 0);
    const wrong = Object.fromEntries(cells.map(([address], at) => [address, 400 + 37 * at * at]));

    expect(Array.isArray(diagnoseReport(withCells(clean, wrong)))).toBe(true);
  });

  test('every repair makes every sum hold, and the same one comes first again', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        consistentReport(),
        fc.array(fc.tuple(fc.nat(), fc.nat(99)), { maxLength: 4 }),
        (report, slips) => {
          const filled = [...figures(report, 'requests'), ...figures(report, 'remedies')];
          const wrong = Object.fromEntries(
            slips.map(([at, value]) => [filled[at % filled.length]?.[0], value]),
          );
          const broken = withCells(report, wrong);
          const copy = structuredClone(broken);
          const repairs = diagnoseReport(broken);

          expect(diagnoseReport(broken)).toEqual(repairs);
          expect(broken).toEqual(copy);
          if (brokenSums(broken).length > 0) expect(repairs).not.toEqual([]);
          for (const repair of repairs) {
            expect(brokenSums(applyRepair(broken, repair))).toEqual([]);
            for (const { from, to } of repair.changes) expect(to !== from && to >= 0).toBe(true);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('nothing throws', { timeout: 60_000 }, () => {
    const odd = fc.oneof(
      fc.anything(),
      fc.record({ edition: fc.constant('2021'), requests: fc.anything(), remedies: fc.anything() }),
      anyReport({ extras: false }),
    );
    fc.assert(
      fc.property(odd, odd, (report, previous) => {
        for (const repair of diagnoseReport(report as never, { previous: previous as never })) {
          applyRepair(report as never, repair);
        }
      }),
      { numRuns: 60 },
    );
  });
});
