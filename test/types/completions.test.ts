import { describe, expect, test } from 'vitest';
import { ruleIds } from '../../src/finding/rules.js';
import { formCells } from '../../src/form/form-cells.js';
import { outcomes2019, outcomes2021 } from '../../src/form/outcomes.js';
import { complaint, offered } from './editor.js';

const required = (edition: '2019' | '2021') =>
  formCells[edition].map(({ address }) => address as string).sort();

const outcomes = { '2019': outcomes2019, '2021': outcomes2021 };
const outcomesOf = (edition: '2019' | '2021') => outcomes[edition].map(({ key }) => key as string);

describe('an editor offers', () => {
  test.each(['2019', '2021'] as const)('the outcomes of edition %s to who builds a report', (edition) => {
    const start = `createReport({ edition: '${edition}', year: 2024, agency: '甲局', requests: { outcomes: {`;

    expect(offered(`${start} '|': {} } } });`)).toEqual(expect.arrayContaining(outcomesOf(edition)));
  });

  test.each(['2019', '2021'] as const)('the outcomes of edition %s to who reads a report', (edition) => {
    expect(offered(`report${edition}.requests.outcomes['|']`)).toEqual(
      expect.arrayContaining(outcomesOf(edition)),
    );
  });

  test('no outcome of the other edition', () => {
    expect(offered("report2019.requests.outcomes['|']")).not.toContain('other.feeOverdue');
    expect(offered("report2021.requests.outcomes['|']")).toContain('denied.stateSecret');
  });

  test.each(['2019', '2021'] as const)('the addresses of edition %s', (edition) => {
    expect([...offered(`getCell(report${edition}, '|')`)].sort()).toEqual(required(edition));
    expect([...offered(`setCell(report${edition}, '|', 1)`)].sort()).toEqual(required(edition));
  });

  test('every rule and every family to who weighs them', () => {
    const rules = offered("validateReport(report, { rules: { '|': 'off' } });");

    expect(rules).toEqual(expect.arrayContaining([...ruleIds, 'narrative.*', 'value.*']));
    expect(offered("validateReport(report, { waivers: [{ rule: '|', reason: '' }] });")).toEqual(
      expect.arrayContaining([...ruleIds]),
    );
  });

  test('severities, applicants, rows after narrowing', () => {
    expect([...offered("validateReport(report, { failOn: '|' });")].sort()).toEqual([
      'error',
      'info',
      'warning',
    ]);
    expect(
      offered(
        "tallyRequests([{ id: '1', receivedOn: '', applicant: '|' }], { edition: '2021', year: 2024 });",
      ),
    ).toContain('legalServiceOrg');
    expect(offered("if (report.edition === '2019') report.proactiveDisclosure.|")).toContain('procurement');
    expect(offered("if (report.edition === '2021') report.proactiveDisclosure.|")).not.toContain(
      'procurement',
    );
    expect(offered("validateReport(report).findings.filter(({ rule }) => rule === '|')")).toContain(
      'value.blank',
    );
  });
});

describe('an editor complains in words that help', () => {
  test.each([
    ["getCell(report2021, '/requests/received/everybody')", /everybody/],
    ["createReport({ edition: '2022', year: 2024, agency: '甲局' })", /"2022"|'edition'|"2019"/],
    ["validateReport(report, { rules: { 'value.blanc': 'off' } })", /'value\.blanc'/],
    ["validateReport(report, { failOn: 'fatal' })", /"fatal"/],
    ['report.year = 2024', /read-only/],
  ])('%s', (line, words) => {
    const text = complaint(line) ?? '';

    expect(text).toMatch(words);
    expect(text.split('\n', 1)[0]?.length).toBeLessThan(400);
  });
});
