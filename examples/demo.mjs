// Reads, checks and prints the reports of examples/reports with the built package: npm run demo
import { readdir, readFile } from 'node:fs/promises';
import { renderText, validateReport } from 'zfxxgk-report';
import { parseReport } from 'zfxxgk-report/parse';

const folder = new URL('reports/', import.meta.url);
const words = { pass: '通过', fail: '不通过' };

for (const name of (await readdir(folder)).sort()) {
  const source = parseReport(await readFile(new URL(name, folder), 'utf8'));
  const { report, readings } = source;
  if (!report) continue;
  const { verdict, findings, counts } = validateReport(report, { source });

  console.log(`\n${name}: ${report.agency.name}，${report.year}年，${report.edition}年版格式`);
  for (const { severity, rule, message, cells, span } of findings) {
    const place = span && 'line' in span ? span : cells[0] && readings.get(cells[0].address);
    console.log(`  ${place ? `${place.line}:${place.column}` : '-'} ${severity} ${rule}: ${message}`);
  }
  console.log(`  ${words[verdict]}：错误${counts.error}项，警告${counts.warning}项，提示${counts.info}项`);
}

const { report } = parseReport(await readFile(new URL('songhu-data-2024.md', folder), 'utf8'));
if (report) {
  const [, , , requests] = renderText(report).split(/\n\n(?=[一二三四五六]、)/);
  console.log(`\n${report.title}\n\n${requests}`);
}
