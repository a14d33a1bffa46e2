// From the rows of a spreadsheet to a finished report: node examples/from-register.mjs (after npm run build)
import { readFile } from 'node:fs/promises';
import { labelOf, renderText, validateReport } from 'zfxxgk-report';
import { createReport, recordFromRow, tallyRemedies, tallyRequests } from 'zfxxgk-report/build';

const of2024 = /** @type {const} */ ({ edition: '2021', year: 2024 });
const register = new URL('registers/lanchuan-water-2024.tsv', import.meta.url);

const [headings = [], ...rows] = (await readFile(register, 'utf8'))
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split('\t'));
const records = rows.map((cells) =>
  recordFromRow(Object.fromEntries(headings.map((heading, index) => [heading, cells[index]]))),
);

const { requests, findings, records: counts } = tallyRequests(records, of2024);
console.log(`登记${counts.read}条：计入${counts.counted}条，属于其他年度${counts.otherYears}条`);
for (const { message } of findings) console.log(`  ${message}`);

const { remedies } = tallyRemedies(
  [
    {
      id: '复1',
      group: 'reconsideration',
      receivedOn: '2024-05-06',
      concludedOn: '2024-06-28',
      result: 'upheld',
    },
    { id: '复2', group: 'reconsideration', receivedOn: '2024-12-02' },
  ],
  of2024,
);

const report = createReport({
  ...of2024,
  agency: { name: '岚川市水务局', kind: 'agency' },
  narrative: {
    overview: {
      proactiveDisclosure: '全年通过门户网站主动公开政府信息210条。',
      onRequest: `全年新收政府信息公开申请${requests.received.total}件，上年结转${requests.carriedOver.total}件。`,
      informationManagement: '公开前逐件审查，全年动态调整目录一次。',
      platform: '门户网站设政府信息公开专栏，全年运行平稳。',
      supervision: '将政府信息公开纳入年度考核，组织培训两次。',
    },
    improvement: '存在的问题：解读材料形式单一。\n改进措施：对涉及用水户的文件一律配图解。',
    otherMatters: '本年度没有收取信息处理费。',
  },
  proactiveDisclosure: {
    normativeDocuments: { issued: 2, repealed: 1, inForce: 9 },
    licensing: { decisions: 86 },
    penalties: { decisions: 14 },
    fees: { amount: { value: '12.50', unit: 'wanYuan' } },
  },
  requests,
  remedies,
});

const { verdict, counts: found } = validateReport(report);
console.log(
  `\n校验：${verdict === 'pass' ? '通过' : '不通过'}，错误${found.error}项，警告${found.warning}项`,
);
console.log(`${labelOf('/requests/carriedForward/total')}：${report.requests.carriedForward.total}件\n`);
console.log(renderText(report));
