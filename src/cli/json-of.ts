/** The value that a text is the JSON of; null where it is no JSON. */
export function jsonOf(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
