/** […], […略…], （略）: marks of a copy that leaves text out. */
const ELISION = /[[［【(（]\s*(?:…+\s*)?(?:略(?=\s*[…\].］】)）])|…|\.{3}|省略)/;

/** Whether a text is a copy that leaves something out, so that what is not in it can still have been said. */
export function leavesOut(text: string): boolean {
  return ELISION.test(text);
}
