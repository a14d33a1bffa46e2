import { describe, expect, test } from 'vitest';
import { diffReports } from '../../src/compare/index.js';
import { report as reportWith } from '../render/reports.js';
import { changeAt, report2019, report2021, row, withParagraphs } from './reports.js';

const licensing = '/proactiveDisclosure/licensing/decisions';
const fees = '/proactiveDisclosure/fees/amount';
const otherTotal = '/requests/outcomes/other/total';

describe('a cell', () => {
  test.each([
    [80, 100, 20, 0.25, true],
    [100, 80, -20, -0.2, true],
    [5, 5, 0, 0, false],
    [0, 5, 5, null, true],
    [0, 0, 0, null, false],
    [null, 5, null, null, true],
    [5, null, null, null, true],
    [null, null, null, null, false],
    [null, 0, null, null, true],
    [0, null, null, null, true],
    ['n/a', 0, null, null, true],
    ['n/a', null, null, null, true],
    ['n/a', 'n/a', null, null, false],
  ])('%j → %j', (before, after, delta, ratio, changed) => {
    const diff = diffReports(report2021({ [licensing]: before }), report2021({ [licensing]: after }));

    expect(changeAt(diff, licensing)).toEqual({
      address: licensing,
      before,
      after,
      delta,
      ratio,
      changed,
      comparability: 'comparable',
    });
  });

  test('a rate has the sign of its change, also of a count below zero', () => {
    const change = '/proactiveDisclosure/licensing/itemChange';
    const diff = diffReports(report2019({ [change]: -4 }), report2019({ [change]: -2 }));

    expect(changeAt(diff, change)).toMatchObject({ delta: 2, ratio: 0.5 });
  });

  test.each([
    [Number.NaN, 3],
    ['三', 3],
    [{ value: '3', unit: null }, 3],
    [3, 'n'],
    [null, Number.POSITIVE_INFINITY],
  ])('%j holds no count: it is named, not compared', (before, after) => {
    const diff = diffReports(report2021({ [licensing]: before }), report2021({ [licensing]: after }));

    expect(changeAt(diff, licensing)).toMatchObject({
      delta: null,
      changed: true,
      comparability: 'not-comparable',
      reason: 'not-a-number',
    });
  });

  test('what holds no count is unchanged where it stays', () => {
    const report = report2021({ [licensing]: Number.NaN });

    expect(changeAt(diffReports(report, report), licensing)?.changed).toBe(false);
  });
});

describe('money', () => {
  const change = (before: unknown, after: unknown) =>
    changeAt(diffReports(report2021({ [fees]: before }), report2021({ [fees]: after })), fees);
  const yuan = (value: string) => ({ value, unit: 'yuan' });
  const wanYuan = (value: string) => ({ value, unit: 'wanYuan' });
  const bare = (value: string) => ({ value, unit: null });

  test.each([
    [wanYuan('3415.74'), wanYuan('3415.75'), '0.01', 'wanYuan'],
    [wanYuan('0.1'), wanYuan('0.3'), '0.2', 'wanYuan'],
    [yuan('900719925474099267.5'), yuan('900719925474099268'), '0.5', 'yuan'],
    [wanYuan('1.5'), yuan('15001'), '1', 'yuan'],
    [yuan('15001'), wanYuan('1.5'), '-1', 'yuan'],
    [wanYuan('3.0000'), wanYuan('3'), '0', 'wanYuan'],
    [yuan('-2'), yuan('2'), '4', 'yuan'],
    [bare('0'), yuan('5'), '5', 'yuan'],
    [bare('0'), wanYuan('5'), '5', 'wanYuan'],
    [wanYuan('5'), bare('0.00'), '-5', 'wanYuan'],
    [bare('0'), bare('0'), '0', null],
  ])('%j → %j', (before, after, delta, unit) => {
    expect(change(before, after)).toMatchObject({
      delta,
      unit,
      changed: delta !== '0',
      comparability: 'comparable',
    });
  });

  test('its rate is that of the amounts, whatever their units', () => {
    expect(change(wanYuan('2'), yuan('25000'))?.ratio).toBe(0.25);
    expect(change(yuan('-2'), yuan('2'))?.ratio).toBe(2);
    expect(change(yuan('0'), yuan('5'))?.ratio).toBeNull();
  });

  test.each([
    [bare('5'), wanYuan('5'), true, 'unit-unknown'],
    [bare('5'), bare('5'), false, 'unit-unknown'],
    [bare('5'), bare('6'), true, 'unit-unknown'],
    [wanYuan('1,234'), wanYuan('1'), true, 'not-a-number'],
    [wanYuan('1e3'), wanYuan('1e3'), false, 'not-a-number'],
    [wanYuan('9'.repeat(61)), wanYuan('1'), true, 'not-a-number'],
  ])('%j and %j cannot be compared', (before, after, changed, reason) => {
    expect(change(before, after)).toMatchObject({
      delta: null,
      ratio: null,
      changed,
      comparability: 'not-comparable',
      reason,
    });
  });

  test('a blank is not an amount of 0', () => {
    expect(change(null, wanYuan('0'))).toMatchObject({
      delta: null,
      changed: true,
      comparability: 'comparable',
    });
  });
});

describe('across editions', () => {
  const before = report2019(row('/requests/outcomes/other', [2, 0, 0, 0, 0, 1, 3]));
  const after = report2021({
    ...row('/requests/outcomes/other.correctionOverdue', [1, 0, 0, 0, 0, 0, 1]),
    ...row('/requests/outcomes/other.feeOverdue', [0, 0, 0, 0, 0, 0, 0]),
    ...row('/requests/outcomes/other.miscellaneous', [3, 0, 0, 0, 0, null, 4]),
  });
  const diff = () => diffReports(before, after);

  test('the later form comes first, then 其他处理 as one row, then what only the earlier has', () => {
    const tables = diff().cells.map(({ address, comparability }) =>
      [address.split('/')[1], comparability].join(' '),
    );

    expect(diff().cells).toHaveLength(200 + 7 + 19);
    expect(diff().cells[0]?.address).toBe('/proactiveDisclosure/regulations/issued');
    expect(diff().cells[200]?.address).toBe('/requests/outcomes/other/naturalPerson');
    expect(diff().cells[207]?.address).toBe('/proactiveDisclosure/regulations/made');
    expect(new Set(tables.slice(207))).toEqual(new Set(['proactiveDisclosure only-before']));
    expect(diffReports(after, before).cells.map(({ address }) => address)).toEqual(
      diff().cells.map(({ address }) => address),
    );
  });

  test('其他处理 is held against the sum of the three rows', () => {
    expect(changeAt(diff(), otherTotal)).toMatchObject({
      before: 3,
      after: 5,
      delta: 2,
      comparability: 'comparable',
    });
    expect(changeAt(diff(), '/requests/outcomes/other/naturalPerson')).toMatchObject({ before: 2, after: 4 });
  });

  test('a sum of which a part is blank is not known before, either', () => {
    expect(changeAt(diffReports(after, before), '/requests/outcomes/other/otherOrg')).toMatchObject({
      before: null,
      after: 1,
      delta: null,
      changed: true,
      comparability: 'not-comparable',
      reason: 'part-missing',
    });
  });

  test('a sum of which a part is blank is not known', () => {
    expect(changeAt(diff(), '/requests/outcomes/other/otherOrg')).toEqual({
      address: '/requests/outcomes/other/otherOrg',
      before: 1,
      after: null,
      delta: null,
      ratio: null,
      changed: true,
      comparability: 'not-comparable',
      reason: 'part-missing',
    });
  });

  test.each([
    [[null, null, null], null],
    [['n/a', 'n/a', 'n/a'], 'n/a'],
    [[0, 0, 0], 0],
  ])('%j add up to %j', (parts, sum) => {
    const [correctionOverdue, feeOverdue, miscellaneous] = parts;
    const parted = report2021({
      '/requests/outcomes/other.correctionOverdue/total': correctionOverdue,
      '/requests/outcomes/other.feeOverdue/total': feeOverdue,
      '/requests/outcomes/other.miscellaneous/total': miscellaneous,
    });

    expect(changeAt(diffReports(before, parted), otherTotal)?.after).toBe(sum);
  });

  test.each([
    ['/proactiveDisclosure/regulations/inForce', 'only-after', 'other-measure'],
    ['/proactiveDisclosure/normativeDocuments/totalDisclosed', 'only-before', 'other-measure'],
    ['/proactiveDisclosure/fees/amount', 'only-after', 'other-measure'],
    ['/proactiveDisclosure/fees/previousItems', 'only-before', 'other-measure'],
    ['/proactiveDisclosure/normativeDocuments/issued', 'only-after', 'not-on-form'],
    ['/proactiveDisclosure/otherServices/decisions', 'only-before', 'not-on-form'],
    ['/proactiveDisclosure/procurement/amount', 'only-before', 'not-on-form'],
    ['/requests/outcomes/other.feeOverdue/total', 'only-after', 'told-in-one-row'],
  ])('%s is %s: %s', (address, comparability, reason) => {
    expect(changeAt(diff(), address)).toMatchObject({ delta: null, changed: false, comparability, reason });
  });

  test('a cell of one report alone has not changed, and names the one that looks like it', () => {
    const amount = '/proactiveDisclosure/fees/amount';
    const issued = '/proactiveDisclosure/normativeDocuments/issued';
    const turned = diffReports(after, before);

    expect(changeAt(turned, amount)).toEqual({
      address: amount,
      before: { value: '12.50', unit: 'wanYuan' },
      after: null,
      delta: null,
      ratio: null,
      changed: false,
      comparability: 'only-before',
      reason: 'other-measure',
      counterpart: '/proactiveDisclosure/fees/previousItems',
    });
    expect(changeAt(turned, issued)).toMatchObject({ changed: false, reason: 'not-on-form' });
    expect(changeAt(turned, issued)).not.toHaveProperty('counterpart');
  });

  test('a row of which parts are missing on both sides has not changed', () => {
    const parted = report2021({
      '/requests/outcomes/other/total': 2,
      '/requests/outcomes/other.miscellaneous/total': null,
    });

    expect(changeAt(diffReports(parted, parted), otherTotal)).toMatchObject({ changed: false });
  });

  test('a cell that looks like another names it', () => {
    expect(changeAt(diff(), '/proactiveDisclosure/fees/amount')?.counterpart).toBe(
      '/proactiveDisclosure/fees/previousItems',
    );
    expect(changeAt(diff(), licensing)).toMatchObject({ comparability: 'comparable', delta: 0 });
    expect(changeAt(diff(), licensing)).not.toHaveProperty('counterpart');
  });
});

describe('其他处理 as one row on the form of 2021', () => {
  const none = { ...row('/requests/outcomes/other.correctionOverdue', Array(7).fill(null)) };
  const blanks = {
    ...none,
    ...row('/requests/outcomes/other.feeOverdue', Array(7).fill(null)),
    ...row('/requests/outcomes/other.miscellaneous', Array(7).fill(null)),
  };
  const asOne = report2021({ ...blanks, ...row('/requests/outcomes/other', [2, 0, 0, 0, 0, 0, 2]) });
  const parted = report2021({ '/requests/outcomes/other.miscellaneous/total': 5 });

  test('is held against the sum of the three rows of another report', () => {
    expect(changeAt(diffReports(asOne, parted), otherTotal)).toMatchObject({ before: 2, after: 5, delta: 3 });
    expect(changeAt(diffReports(parted, asOne), otherTotal)).toMatchObject({
      before: 5,
      after: 2,
      delta: -3,
    });
  });

  test('leaves the three rows to the report that has them', () => {
    const address = '/requests/outcomes/other.miscellaneous/total';

    expect(changeAt(diffReports(asOne, parted), address)).toMatchObject({
      after: 5,
      comparability: 'only-after',
      reason: 'told-in-one-row',
    });
    expect(changeAt(diffReports(parted, asOne), address)).toMatchObject({
      before: 5,
      comparability: 'only-before',
    });
  });

  test('is there only where one of the reports has it', () => {
    expect(diffReports(parted, parted).cells).toHaveLength(200);
    expect(diffReports(asOne, asOne).cells).toHaveLength(207);
    expect(changeAt(diffReports(asOne, asOne), otherTotal)).toMatchObject({
      before: 2,
      after: 2,
      changed: false,
    });
  });

  test('beside the three rows is a row of its own', () => {
    const both = report2021({
      '/requests/outcomes/other/total': 2,
      '/requests/outcomes/other.miscellaneous/total': 3,
    });
    const diff = diffReports(both, parted);

    expect(changeAt(diff, otherTotal)).toMatchObject({
      before: 2,
      after: null,
      comparability: 'only-before',
    });
    expect(changeAt(diff, '/requests/outcomes/other.miscellaneous/total')).toMatchObject({
      before: 3,
      after: 5,
    });
    expect(changeAt(diffReports(both, asOne), otherTotal)).toMatchObject({ before: 2, after: 2 });
    expect(changeAt(diffReports(report2019(), both), otherTotal)).toMatchObject({ before: 0, after: 5 });
  });

  test('on the form of 2019 stands in the same place', () => {
    const diff = diffReports(report2019({ [otherTotal]: 1 }), asOne);

    expect(changeAt(diff, otherTotal)).toMatchObject({ before: 1, after: 2, comparability: 'comparable' });
    expect(changeAt(diff, '/requests/outcomes/other.feeOverdue/total')).toMatchObject({
      comparability: 'only-after',
      reason: 'told-in-one-row',
    });
  });
});

describe('filters', () => {
  const before = report2021({
    [licensing]: 10,
    '/requests/received/total': 5,
    '/requests/received/business': 1,
  });
  const after = report2021({
    [licensing]: 13,
    '/requests/received/total': 25,
    '/requests/received/business': null,
  });
  const addresses = (options: Parameters<typeof diffReports>[2]) =>
    diffReports(before, after, options).cells.map(({ address }) => address as string);

  test('only what changed', () => {
    expect(addresses({ only: 'changed' })).toEqual([
      licensing,
      '/requests/received/business',
      '/requests/received/total',
    ]);
  });

  test('only totals: no cell that the total of its row counts too', () => {
    expect(addresses({ only: 'totals' })).toHaveLength(10 + 25 + 3);
    expect(addresses({ only: ['totals', 'changed'] })).toEqual([licensing, '/requests/received/total']);
  });

  test('only some sections', () => {
    expect(addresses({ section: 'remedies' })).toHaveLength(15);
    expect(addresses({ section: ['remedies', 'proactiveDisclosure'] })).toHaveLength(25);
    expect(addresses({ section: 'overview' })).toEqual([]);
  });

  test('at least so much; a change that cannot be measured stays', () => {
    expect(addresses({ atLeast: 3 })).toEqual([
      licensing,
      '/requests/received/business',
      '/requests/received/total',
    ]);
    expect(addresses({ atLeast: 4 })).toEqual(['/requests/received/business', '/requests/received/total']);
    expect(addresses({ atLeast: 0 })).toHaveLength(200);
  });

  test('of the text', () => {
    const [one, other] = [
      withParagraphs('overview', '公开信息三条。按时答复申请。'),
      withParagraphs('overview', '公开信息五条。按时答复申请。'),
    ];
    const kinds = (options: Parameters<typeof diffReports>[2]) =>
      diffReports(one, other, options).narrative.flatMap(({ sentences }) =>
        sentences.map(({ kind }) => kind),
      );

    expect(kinds({})).toEqual(['changed', 'kept']);
    expect(kinds({ only: 'changed' })).toEqual(['changed']);
    expect(kinds({ section: 'requests' })).toEqual([]);
    expect(kinds({ narrative: false })).toEqual([]);
    expect(diffReports(one, one, { only: 'changed' }).narrative).toEqual([]);
  });

  test.each([
    [{ only: 'all' }, 'options.only is "all". Allowed: changed, totals.'],
    [{ only: ['changed', 'all'] }, 'options.only is "all". Allowed: changed, totals.'],
    [{ only: null }, 'options.only is null. Allowed: changed, totals.'],
    [{ section: 'tables' }, /^options.section is "tables". Allowed: preamble, overview, /],
    [{ atLeast: -1 }, 'options.atLeast is -1. Allowed: a number from 0.'],
    [{ atLeast: Number.NaN }, 'options.atLeast is NaN. Allowed: a number from 0.'],
    [{ atLeast: '5' }, 'options.atLeast is "5". Allowed: a number from 0.'],
  ])('%j is refused', (options, message) => {
    expect(() => diffReports(before, after, options as never)).toThrow(RangeError);
    expect(() => diffReports(before, after, options as never)).toThrow(message);
  });
});

test('it says which reports it compares', () => {
  const diff = diffReports(reportWith('2019', {}, { year: 2020 }), reportWith('2021', {}, { year: 2021 }));

  expect(diff.before).toEqual({ edition: '2019', year: 2020, agency: '北川市水务局' });
  expect(diff.after).toEqual({ edition: '2021', year: 2021, agency: '北川市水务局' });
});

describe('across the editions', () => {
  const section2 = '/proactiveDisclosure';
  const diff = () =>
    diffReports(
      report2019({
        [`${section2}/fees/previousItems`]: 4,
        [`${section2}/otherServices/decisions`]: 5,
        [`${section2}/licensing/decisions`]: 80,
      }),
      report2021({ [fees]: { value: '3', unit: 'wanYuan' }, [`${section2}/licensing/decisions`]: 100 }),
    );
  const alone = { delta: null, ratio: null, changed: false } as const;

  test.each([
    {
      address: `${section2}/fees/previousItems`,
      before: 4,
      after: null,
      ...alone,
      comparability: 'only-before',
      reason: 'other-measure',
      counterpart: fees,
    },
    {
      address: fees,
      before: null,
      after: { value: '3', unit: 'wanYuan' },
      ...alone,
      comparability: 'only-after',
      reason: 'other-measure',
      counterpart: `${section2}/fees/previousItems`,
    },
    {
      address: `${section2}/otherServices/decisions`,
      before: 5,
      after: null,
      ...alone,
      comparability: 'only-before',
      reason: 'not-on-form',
    },
    {
      address: `${section2}/licensing/decisions`,
      before: 80,
      after: 100,
      delta: 20,
      ratio: 0.25,
      changed: true,
      comparability: 'comparable',
    },
  ])('$address', (change) => {
    expect(changeAt(diff(), change.address)).toStrictEqual(change);
  });

  test('其他处理 in one row is not compared with three of which some are blank', () => {
    const before = report2019({ '/requests/outcomes/other/business': 2 });
    const after = report2021({ '/requests/outcomes/other.feeOverdue/business': null });

    expect(changeAt(diffReports(before, after), '/requests/outcomes/other/business')).toStrictEqual({
      address: '/requests/outcomes/other/business',
      before: 2,
      after: null,
      delta: null,
      ratio: null,
      changed: true,
      comparability: 'not-comparable',
      reason: 'part-missing',
    });
  });
});
