/** Where each of some texts begins once they are put together. */
export function beginsOf(texts: readonly { readonly text: string }[]): readonly number[] {
  let length = 0;
  return texts.map(({ text }) => {
    length += text.length;
    return length - text.length;
  });
}
