const BREAKS_AND_CONTROLS = /[\p{Cc}\u2028\u2029]{1,9999}/gu;
/** They turn the direction of the text around them, so that a terminal shows something other than what stands there. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text in which the signs that turn its direction stand as character references, which steer no terminal. */
export function withoutDirection(text: string): string {
  return text.replace(DIRECTION, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`);
}

/** A text on one line, trimmed: line breaks and control characters become a space. */
export function oneLine(text: string): string {
  return text.replace(BREAKS_AND_CONTROLS, ' ').trim();
}

/** A text that can be printed on a terminal: on one line, with nothing in it that steers the terminal. */
export function printable(text: string): string {
  return oneLine(text.replace(DIRECTION, ''));
}
