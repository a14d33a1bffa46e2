import type { RuleId } from '../../src/finding/rule-id.js';

/** A finding about the text of a published report that was read against its source by a person. */
export interface ReadFinding {
  readonly rule: RuleId;
  /** The few words it is about; empty for what is said nowhere. */
  readonly words: string;
  /** Why it is true. */
  readonly why: string;
}

/** Everything that the rules about the text find in the published reports, by file; none in those that are not here. */
export const publishedFindings: Readonly<Record<string, readonly ReadFinding[]>> = {
  '001_930612e95d48d6b0.txt': [
    {
      rule: 'text.contact',
      words: '',
      why: 'The opening names period and statutes, but neither telephone nor address; nor does the end.',
    },
  ],
  '003_6e005d299800cb62.txt': [
    { rule: 'text.contact', words: '', why: 'It begins with 总体情况 at once: there is no opening.' },
    { rule: 'text.period', words: '', why: 'It begins with 总体情况 at once: there is no opening.' },
  ],
  '01_shanghai_office_2019.html': [
    {
      rule: 'narrative.outcome',
      words: '予以公开及部分公开258件',
      why: 'The rows have 258 + 12 + 1 + 1 granted and 3 partly granted, 275; the text gives only the 258 of natural persons.',
    },
  ],
  '05_suqian_2023.txt': [
    {
      rule: 'text.period',
      words: '',
      why: 'A comparison of two years in place of the opening; no period is stated.',
    },
  ],
  '07_shanghai_kewei_2024.md': [
    {
      rule: 'text.contact',
      words: '',
      why: 'The opening names period and site, but neither telephone nor address.',
    },
  ],
  '09_hangzhou_2025.html': [
    {
      rule: 'text.improvement-both',
      words: '',
      why: 'Section five is one sentence on what still falls short; nothing says what is done about it.',
    },
    { rule: 'text.contact', words: '', why: 'The opening is two sentences: statute and period.' },
    { rule: 'text.download', words: '', why: 'The opening is two sentences: statute and period.' },
  ],
  '13_pt_2022.txt': [
    {
      rule: 'narrative.received',
      words: '收到政府信息公开申请75件',
      why: 'Item 1 has 74. The 75 are right with the one carried over, which the text does not say.',
    },
  ],
};
