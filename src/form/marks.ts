/** Words and signs that mark a cell as not applicable. A run of dashes or slashes counts as one of them. */
export const notApplicableMarks: readonly string[] = [
  '/',
  '\\',
  '-',
  '–',
  '—',
  '―',
  '−',
  '不涉及',
  '不适用',
  '无',
];

/** Measure words that published reports append to a count: `0件`. */
export const countUnits: readonly string[] = [
  '件',
  '条',
  '项',
  '个',
  '份',
  '次',
  '起',
  '宗',
  '部',
  '家',
  '人',
];
