// `describe` and `test` as the tests of the library use them. They only write down what there is to run.

/** What `describe` and `test` are called with: a name, perhaps options, and what to run. */
const bodyOf = (given) => given.find((one) => typeof one === 'function');

/** A declaration for each row of a table. As with Vitest, rows are arguments only where all of them are lists. */
const forEach =
  (declare) =>
  (rows) =>
  (name, ...given) => {
    const areLists = rows.every(Array.isArray);
    for (const [at, row] of rows.entries()) {
      declare(`${name} (${at + 1})`, () => bodyOf(given)(...(areLists ? row : [row])));
    }
  };

/** Tests by name, in the order they stand in. */
export function testCollector() {
  const tests = [];
  let names = [];
  const describe = (name, ...given) => {
    const outside = names;
    names = [...outside, name];
    bodyOf(given)();
    names = outside;
  };
  const test = (name, ...given) => tests.push({ name: [...names, name].join(' '), run: bodyOf(given) });
  Object.assign(describe, { each: forEach(describe) });
  Object.assign(test, { each: forEach(test), skip: () => {} });
  return { describe, test, tests };
}
