import { validateReport } from 'zfxxgk-report';
import { parseReport } from 'zfxxgk-report/parse';

const source = parseReport('行政许可 | 86\n行政处罚 | -1', { year: 2023, agency: '甲局' });
if (source.report) {
  const { findings } = validateReport(source.report, { source, locale: 'en' });
  const found = findings.filter(({ rule }) => rule === 'value.negative').map(({ message }) => message);
  Object.assign(globalThis, { found });
}
