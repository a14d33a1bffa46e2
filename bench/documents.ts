import type { AnnualReport2021 } from 'zfxxgk-report';
import { parseReport } from 'zfxxgk-report/parse';
import { renderMarkdown } from 'zfxxgk-report/render';
import { type Filled, figuresOf } from '../test/generators/layouts/figures.js';
import { layouts } from '../test/generators/layouts/layouts.js';
import { agreeing } from '../test/narrative/agreeing.js';
import { examined } from '../test/narrative/examined-report.js';

const figures: Filled = figuresOf('2021', 'sparse', 1);
/** Figures in which no rule finds anything. */
const cleanFigures: Filled = figuresOf('2021', 'sparse', 5);

const SENTENCE =
  '全局严格落实条例规定，及时公开机构职能、规划计划和财政资金信息，规范办理依申请公开，做好政策解读和回应关切。';

/** How often the sentence stands in a narrative of about five kilobytes. */
const SENTENCES = 32;

function inLayout(name: string, filled: Filled = figures): string {
  const layout = layouts.find((one) => one.name === name);
  if (!layout) throw new RangeError(`There is no layout ${JSON.stringify(name)}.`);
  return layout.write(filled);
}

/** The words that a word processor puts around every paragraph. */
const wordParagraph = (text: string): string =>
  `<P CLASS=MsoNormal STYLE='TEXT-INDENT:32.0pt;LINE-HEIGHT:28.0pt;mso-line-height-rule:exactly'><SPAN STYLE='FONT-SIZE:16.0pt;FONT-FAMILY:仿宋_GB2312;mso-hansi-font-family:仿宋_GB2312;COLOR:black'>${text}<SPAN LANG=EN-US><o:p></o:p></SPAN></SPAN></P>\n`;

const CELL = '<P CLASS=MsoNormal ALIGN=center>';
const STYLED_CELL =
  "<P CLASS=MsoNormal ALIGN=center STYLE='TEXT-ALIGN:center;LINE-HEIGHT:20.0pt;mso-line-height-rule:exactly;layout-grid-mode:char;mso-pagination:widow-orphan'>";

/** A report as a word processor saves it as HTML, of about 110 kB. */
export const wordPage: string = inLayout('HTML of a word processor')
  .replaceAll(CELL, STYLED_CELL)
  .replace(/(?=<P [^\n]*二、)/, wordParagraph(SENTENCE).repeat(SENTENCES * 2));

function reportWith(sentences: number, filled?: Filled): AnnualReport2021 {
  const { report } = parseReport(inLayout('tabs', filled));
  if (report?.edition !== '2021') throw new Error('the document of the benchmark is not read');
  const paragraphs = Array.from({ length: sentences }, () => SENTENCE);
  return {
    ...report,
    narrative: { ...report.narrative, overview: [{ heading: null, topic: null, paragraphs }] },
  };
}

const { narrative, ...tables } = reportWith(0, cleanFigures);

/** A report on the form of 2021 without text, as JSON. */
export const tablesOnly: string = JSON.stringify({
  ...tables,
  narrative: Object.fromEntries(Object.keys(narrative).map((key) => [key, []])),
});

/** About five kilobytes of text; one sentence of each paragraph states figures of the tables. */
function told(): readonly string[] {
  const paragraphs: string[] = [];
  let length = 0;
  for (const sentence of agreeing) {
    const text = `${SENTENCE}${sentence}${SENTENCE}`;
    length += text.length;
    if (length > SENTENCE.length * SENTENCES) break;
    paragraphs.push(text);
  }
  return paragraphs;
}

const { overview } = examined.narrative;

/** A report with about five kilobytes of text that tells what its tables say, under the five headings, as JSON. */
export const withText: string = JSON.stringify({
  ...examined,
  narrative: {
    ...examined.narrative,
    overview: overview.map((block, index) => ({
      ...block,
      paragraphs: told().filter((_, at) => at % overview.length === index),
    })),
  },
});

/** A report with about five kilobytes of text, as Markdown. */
export const markdown: string = renderMarkdown(reportWith(SENTENCES));
