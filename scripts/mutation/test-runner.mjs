// The test runner of mutation testing. Instead of starting Vitest for every mutant it stays in one process: modules are
// compiled once and evaluated anew for each mutant, and the tests that reach it are run, quick ones first, until one
// fails. `expect` is Vitest's own.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import vm from 'node:vm';
import { expect } from 'vitest';
import { testCollector } from './collect-tests.mjs';
import { moduleLoader, prepare } from './module-loader.mjs';

/** How long a test may take with a mutant, in milliseconds, and how many times as long as without. */
const LEAST = 5000;
const FACTOR = 8;

/** How many tests of a file make use of what is made once: of each edition, or with options and without. */
const FEW = 4;

const fileOf = (id) => id.split('#')[0];

const call = new vm.Script('mutationTestBody()');

/** What a function returns, or what it fails with, or that it does not end. */
async function attempt(run, timeout) {
  globalThis.mutationTestBody = run;
  try {
    return { result: await call.runInThisContext({ timeout }) };
  } catch (error) {
    if (error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { isEndless: true };
    return { failureMessage: String(error?.message ?? error) };
  }
}

/** The tests of a prepared file, which is loaded when it is first asked for. All share one copy of every module. */
function suite() {
  const { describe, test, tests } = testCollector();
  const load = moduleLoader({ vitest: { describe, test } });
  const byFile = new Map();
  return (file) => {
    if (!byFile.has(file)) {
      const before = tests.length;
      load(file);
      byFile.set(file, tests.slice(before));
    }
    return byFile.get(file);
  };
}

class ModuleTestRunner {
  #folder = join(process.cwd(), 'test');
  /** Where {@link #durations} are kept for processes that come after. */
  #durationsFile = join(process.cwd(), 'durations.json');
  /** What each test took without a mutant, in milliseconds by its id. */
  #durations;
  /** What the mutated code and Stryker tell each other. */
  #stryker = {};

  constructor() {
    globalThis.__stryker__ = this.#stryker;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // Properties find a mutant with few cases or hardly at all.
    process.env.RUNS ??= '10';
    const setup = join(this.#folder, 'setup.ts');
    // Vitest would ask its worker.
    expect.setState({ testPath: setup });
    await prepare(setup);
    moduleLoader({})(setup);
  }

  async dryRun({ testFiles, timeout }) {
    const tests = [];
    const durations = {};
    for (const file of testFiles) {
      await prepare(file);
      for (const [at, test] of suite()(file).entries()) {
        const id = `${relative(this.#folder, file)}#${at}`;
        this.#stryker.currentTestId = id;
        const began = performance.now();
        const { failureMessage, isEndless } = await attempt(test.run, timeout);
        const timeSpentMs = performance.now() - began;
        this.#stryker.currentTestId = undefined;
        if (isEndless) return { status: 'timeout', reason: `${id} ${test.name}` };
        durations[id] = timeSpentMs;
        const status = failureMessage === undefined ? 0 : 1;
        tests.push({ id, name: test.name, fileName: file, timeSpentMs, status, failureMessage });
      }
    }
    writeFileSync(this.#durationsFile, JSON.stringify(durations));
    return { status: 'complete', tests, mutantCoverage: this.#stryker.mutantCoverage };
  }

  /**
   * The tests to run, quick ones first: those that reach the mutant, or all of the files that Stryker names instead.
   * Where few of a file reach it, all others of the file come after: it may be something that is made once, by the first
   * test that needs it, and kept for the rest.
   */
  #chosen(testFilter) {
    this.#durations ??= JSON.parse(readFileSync(this.#durationsFile, 'utf8'));
    const quickFirst = (ids) => ids.sort((a, b) => this.#durations[a] - this.#durations[b]);
    const all = Object.keys(this.#durations);
    if (!testFilter) return quickFirst(all);
    const named = new Set(testFilter.map((one) => relative(this.#folder, resolve(this.#folder, one))));
    const reaching = all.filter((id) => named.has(id));
    const perFile = new Map();
    for (const id of reaching) perFile.set(fileOf(id), (perFile.get(fileOf(id)) ?? 0) + 1);
    const isOfFile = (id) => named.has(fileOf(id)) || perFile.get(fileOf(id)) <= FEW;
    return [...quickFirst(reaching), ...quickFirst(all.filter((id) => !named.has(id) && isOfFile(id)))];
  }

  async mutantRun({ testFilter, activeMutant, hitLimit }) {
    const chosen = this.#chosen(testFilter);
    const tests = suite();
    Object.assign(this.#stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    for (const [index, id] of chosen.entries()) {
      const [name, at] = id.split('#');
      const file = join(this.#folder, name);
      await prepare(file);
      const timeout = Math.max(LEAST, Math.ceil(FACTOR * this.#durations[id]));
      const { failureMessage, isEndless } = await attempt(() => tests(file)[at].run(), timeout);
      if (isEndless || this.#stryker.hitCount > hitLimit) return { status: 'timeout', reason: id };
      if (failureMessage !== undefined) {
        return { status: 'killed', killedBy: [id], failureMessage, nrOfTests: index + 1 };
      }
    }
    return { status: 'survived', nrOfTests: chosen.length };
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'modules', injectableClass: ModuleTestRunner }];
