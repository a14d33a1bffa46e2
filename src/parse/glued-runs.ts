import { foldedText } from '../text/folded-text.js';
import { type FormWords, formWordsIn } from '../text/form-words.js';
import { MONEY_UNIT } from '../text/money-unit.js';

/** Words of the form in a paragraph, and the text up to the next. */
export interface GluedLink {
  readonly words: FormWords;
  /** Where the words stand in the paragraph. */
  readonly start: number;
  readonly end: number;
  /** Where the figures behind them end; `end` where there are none. */
  readonly figuresEnd: number;
  /** Where the next words begin, or the paragraph ends. */
  readonly next: number;
}

const FEWEST_LABELS = 3;
/** Figures and marks behind a label, parted by blanks or not parted at all. A year or a count in a sentence is none. */
const FIGURES = new RegExp(
  `^(?:\\s*(?:[-+]?\\.?\\d[\\d.,/]*(?:\\s?${MONEY_UNIT})?(?![\\d年月日%.,件条项个次])|(?:-(?!\\d)|[–—―/])(?!\\d*[年月日%.,件条项个次]))){1,256}`,
);

/** Full-width digits and signs as plain ones, character for character. */
function plainDigits(text: string): string {
  return text.replace(/[０-９．，＋－／]/g, (sign) => sign.normalize('NFKC'));
}

function linksIn(text: string): readonly GluedLink[] {
  const { folded, origin } = foldedText(text);
  const words = formWordsIn(folded);
  return words.map((own, index) => {
    const end = origin(own.end - 1) + 1;
    const next = words[index + 1] ? origin((words[index + 1] as FormWords).start) : text.length;
    const figures = FIGURES.exec(plainDigits(text.slice(end, next)));
    return { words: own, start: origin(own.start), end, figuresEnd: end + (figures?.[0].length ?? 0), next };
  });
}

const isJoined = (text: string, link: GluedLink): boolean =>
  text.slice(link.figuresEnd, link.next).trim() === '';

/**
 * The runs in a text of labels and figures with nothing else between them. A section heading stands by itself.
 *
 * @param fewest fewer labels in a row are words of a sentence
 */
export function gluedRuns(text: string, fewest: number = FEWEST_LABELS): readonly (readonly GluedLink[])[] {
  const runs: GluedLink[][] = [];
  let open: GluedLink[] = [];
  for (const link of linksIn(text)) {
    if (link.words.kind === 'section') {
      runs.push(open, [link]);
      open = [];
    } else {
      open.push(link);
      if (isJoined(text, link)) continue;
      runs.push(open);
      open = [];
    }
  }
  runs.push(open);
  return runs.filter((run) => run[0]?.words.kind === 'section' || run.length >= fewest);
}
