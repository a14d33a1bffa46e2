import { headWords, inLine, rowWords } from './form-words.js';
import type { IndicatorForm } from './indicator-form.js';

const row = '/proactiveDisclosure/normativeDocuments';
const issued = `${row}/issued` as const;
const repealed = `${row}/repealed` as const;
const inForce = `${row}/inForce` as const;

/** How many normative documents were repealed, to those issued and to all there were. */
export function repealRates(): readonly IndicatorForm[] {
  const documents = rowWords(repealed);
  const [made, ended, left] = [headWords(issued), headWords(repealed), headWords(inForce)];
  return [
    {
      id: 'repealRatio',
      zh: `${documents.zh}废止与制发之比`,
      en: `${documents.en} repealed to one issued`,
      definition: { zh: `${ended.zh} ÷ ${made.zh}`, en: `${ended.en} / ${inLine(made.en)}` },
      kind: 'ratio',
      numerator: [repealed],
      denominator: [issued],
    },
    {
      id: 'repealShare',
      zh: `${documents.zh}废止比例`,
      en: `${documents.en} repealed, share`,
      definition: {
        zh: `${ended.zh} ÷（${ended.zh} + ${left.zh}）`,
        en: `${ended.en} / (${inLine(ended.en)} + ${inLine(left.en)})`,
      },
      kind: 'share',
      numerator: [repealed],
      denominator: [repealed, inForce],
    },
  ];
}
