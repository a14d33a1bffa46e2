/** The comment by which the build says which module the statements behind it come from. */
const MODULE = /^\/\/ (?:src|node_modules)\/\S+$/gm;

/**
 * The source of a chunk with its functions behind everything else. gzip finds what repeats within 32 kB: tables beside
 * tables and code beside code take up to a thirtieth less than the two by turns. What a function declaration makes is
 * there before the first statement is run, wherever it stands; all else stays in its order.
 *
 * @param {string} code
 * @param {readonly { readonly type: string, readonly start: number, readonly end: number }[]} statements of the chunk
 */
export function withConstantsFirst(code, statements) {
  const constants = { module: '', text: '' };
  const functions = { module: '', text: '' };
  let exported = '';
  let module = '';
  let from = 0;
  for (const { type, start, end } of statements) {
    const before = code.slice(from, start);
    const statement = `${before.replace(MODULE, '').trimStart()}${code.slice(start, end)}\n`;
    const part = type === 'FunctionDeclaration' ? functions : constants;
    from = end;
    module = before.match(MODULE)?.at(-1) ?? module;
    if (/^Export/.test(type)) exported += `\n${statement}`;
    else {
      part.text += part.module === module ? statement : `\n${module}\n${statement}`;
      part.module = module;
    }
  }
  return `${constants.text}${functions.text}${exported}`;
}
