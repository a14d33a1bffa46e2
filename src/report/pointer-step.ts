/** A step of a JSON Pointer, with what stands for `~` and `/` in it (RFC 6901). */
export function pointerStep(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
