/** A language that text is made in: Chinese or English. */
export type Locale = 'zh' | 'en';
