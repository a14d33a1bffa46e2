/** The steps a JSON Pointer takes. The pointers of the form need no unescaping. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer.slice(1).split('/');
}
