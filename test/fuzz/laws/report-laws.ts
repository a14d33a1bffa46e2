import fc from 'fast-check';
import { aggregateReports, reconcile } from '../../../src/aggregate/index.js';
import { diffReports, indicators, trend } from '../../../src/compare/index.js';
import { toCsv, toRows } from '../../../src/exchange/index.js';
import { ruleIds } from '../../../src/finding/rules.js';
import { renderHtml, renderMarkdown, renderText, toSarif } from '../../../src/render/index.js';
import { readReport } from '../../../src/schema/index.js';
import { applyRepair, diagnoseReport, validateReport, type Waiver } from '../../../src/validate/index.js';
import { anyReport } from '../../generators/any-report.js';
import { castReport } from '../../generators/cast-report.js';
import { mutatedReport } from '../../generators/mutated-report.js';
import { type Law, law, mustBe } from './law.js';

type Report = Parameters<typeof validateReport>[0];

/** Reports that the schema allows, also such as nobody would write. */
const report: fc.Arbitrary<Report> = fc.oneof(
  { weight: 3, arbitrary: anyReport() },
  {
    weight: 1,
    arbitrary: fc.tuple(anyReport(), mutatedReport()).map(([otherwise, json]) => {
      const read = readReport(json);
      return read.ok ? read.report : otherwise;
    }),
  },
);

const locale = fc.constantFrom('zh' as const, 'en' as const);
const severity = fc.constantFrom('off' as const, 'error' as const, 'warning' as const, 'info' as const);
const waiver = fc.record({
  rule: fc.constantFrom(...ruleIds),
  reason: fc.constantFrom('x', '合并'),
}) as fc.Arbitrary<Waiver>;
const options = fc.record(
  {
    rules: fc.dictionary(fc.constantFrom('value.*', ...ruleIds), severity),
    waivers: fc.array(waiver, { maxLength: 3 }),
    includePassed: fc.boolean(),
    locale,
  },
  { requiredKeys: [] },
);

const everyForm = (input: Parameters<typeof renderHtml>[0], of: 'zh' | 'en'): readonly string[] => [
  renderText(input, { locale: of }),
  renderMarkdown(input, { locale: of }),
  renderHtml(input, { locale: of, page: true }),
];

/** What holds for those who take reports, of a kind of report. */
function lawsFor(of: fc.Arbitrary<Report>, kind: string, mayThrow: boolean): readonly Law[] {
  const rest = { mayThrow };
  const few = fc.array(of, { maxLength: 4 });
  return [
    law(`validateReport of ${kind}`, fc.tuple(of, options), (one, given) =>
      validateReport(one, given as never),
    ),
    law(`validateReport of two of ${kind}`, fc.tuple(of, of, options), (one, previous, given) =>
      validateReport(one, { ...(given as object), previous }),
    ),
    law(`toSarif of ${kind}`, fc.tuple(of, locale), (one, language) =>
      toSarif(validateReport(one), { locale: language, uri: 'a.txt' }),
    ),
    law(`rendering a result about ${kind}`, fc.tuple(of, of, locale), (one, previous, language) =>
      everyForm(validateReport(one, { previous, locale: language }), language),
    ),
    law(
      `diagnoseReport of ${kind}`,
      fc.tuple(of, fc.boolean()),
      (one, withFindings) => {
        const findings = withFindings ? validateReport(one).findings : [];
        return diagnoseReport(one, { source: { findings, readings: new Map() } });
      },
      {
        ...rest,
        holds: (repairs, one) => {
          for (const repair of repairs) applyRepair(one, repair);
        },
      },
    ),
    law(`diffReports of ${kind}`, fc.tuple(of, of), (one, other) => diffReports(one, other), rest),
    law(
      `rendering a diff of ${kind}`,
      fc.tuple(of, of, locale),
      (one, other, language) => everyForm(diffReports(one, other), language),
      rest,
    ),
    law(`indicators of ${kind}`, fc.tuple(of), (one) => indicators(one), rest),
    law(
      `trend of ${kind}`,
      fc.tuple(few, locale),
      (all, language) => {
        const made = trend(all);
        return [made, ...everyForm(made, language)];
      },
      rest,
    ),
    law(
      `aggregateReports of ${kind}`,
      fc.tuple(few),
      (all) => aggregateReports(all, { agency: '县', year: 2024, expected: ['甲', '乙'] }),
      rest,
    ),
    law(`reconcile of ${kind}`, fc.tuple(of, few), (one, all) => reconcile(one, all), rest),
    law(`rendering ${kind}`, fc.tuple(of, locale), (one, language) => everyForm(one, language), rest),
    law(`toRows of ${kind}`, fc.tuple(of), (one) => toCsv(toRows(one)), rest),
  ];
}

/** What holds for reports as the schema allows them, and for whatever a cast lets through. */
export const reportLaws: readonly Law[] = [
  ...lawsFor(report, 'reports', false),
  ...lawsFor(castReport(), 'what a cast lets through', true),
  law(
    'an aggregate is a report',
    fc.tuple(fc.array(report, { maxLength: 3 })),
    (all) => aggregateReports(all, { agency: '县', year: 2024 }),
    {
      holds: ({ report: sum }) => mustBe(sum === null || readReport(sum).ok, 'gives what is no report'),
    },
  ),
];
