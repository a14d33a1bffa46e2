/** What steers a terminal: controls other than the break of a line, and signs that turn the direction of a text. */
export const STEERING: RegExp = /[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
