/** A text longer than any that is asked for again is not kept. */
const LONGEST = 9999;

/**
 * A reader of texts that gives what it gave last where it is asked for the same text again: whether a line is a title, a
 * heading, a label or a caption is asked by one reader after another, and each of them folds it.
 */
export function rememberingLast<T>(read: (text: string) => T): (text: string) => T {
  let last: string | undefined;
  let given: T;
  return (text) => {
    if (text.length > LONGEST) return read(text);
    if (text !== last) {
      given = read(text);
      last = text;
    }
    return given;
  };
}
