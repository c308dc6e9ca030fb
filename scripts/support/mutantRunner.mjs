// A test runner for Stryker that loads every test once and then runs those that reach a mutant, in one process: the
// mutants sit in the code beside one another, and a switch says which of them is alive. Stryker's own runner
// for jest begins anew for each mutant, and loads whatever is related: for core that takes hours. What runs
// when a module is loaded cannot be switched so: `ignoreStatic` in stryker.config.mjs leaves it out.
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { performance } from "node:perf_hooks";

import { register } from "tsx/cjs/api";

const load = createRequire(import.meta.url);
// A test may put other timers in their place.
const { setTimeout, clearTimeout } = globalThis;
const circus = load("jest-circus");
const ofJest = createRequire(load.resolve("jest-circus"));
const { expect } = ofJest("expect");
const { ModuleMocker } = ofJest("jest-mock");
const { ModernFakeTimers } = createRequire(ofJest.resolve("jest-runtime"))("@jest/fake-timers");

/** These files want a DOM, and these tests a clock of their own: a mutant must not count for being slow. */
const left = { files: /escapedInAPage|bothDoors/, tests: /takes time in proportion/ };
const { MUTANTS_TESTS: tested = "core" } = process.env;

/** A test under a mutant that takes so much longer than before, and this on top, never ends. */
const slowest = { factor: 50, extraMs: 8_000 };

createRunner.inject = [];
export const strykerPlugins = [{ kind: "TestRunner", name: "inOneProcess", factory: createRunner }];

function createRunner() {
  const stryker = (globalThis.__stryker__ = {});
  let tests;
  const loaded = () => (tests ??= loadTests());

  async function run(test) {
    stryker.currentTestId = test.id;
    const start = performance.now();
    const failure = await failureOf(test);
    stryker.currentTestId = undefined;
    return { failure, timeSpentMs: performance.now() - start };
  }

  return {
    capabilities: () => ({ reloadEnvironment: false }),
    async init() {
      register();
      process.on("unhandledRejection", () => undefined);
      provideGlobals();
      // One counterexample is enough: none is made smaller.
      load("fast-check").configureGlobal({ endOnFailure: true });
    },
    async dryRun() {
      const results = [];
      for (const test of loaded()) {
        const { failure, timeSpentMs } = await run(test);
        const { id, file: fileName } = test;
        const outcome =
          failure === undefined ? { status: 0 } : { status: 1, failureMessage: failure };
        results.push({ id, name: id, fileName, timeSpentMs, ...outcome });
      }
      return { status: "complete", tests: results, mutantCoverage: stryker.mutantCoverage };
    },
    async mutantRun({ activeMutant, testFilter, hitLimit }) {
      // Before the mutant lives: one in what a module does when it is loaded would stay, and break the next ones.
      const all = loaded();
      Object.assign(stryker, { activeMutant: activeMutant.id, hitLimit });
      stryker.hitCount = hitLimit === undefined ? undefined : 0;
      const wanted = testFilter && new Set(testFilter);
      let nrOfTests = 0;
      for (const test of quickestFirst(all)) {
        if (wanted !== undefined && !wanted.has(test.id)) continue;
        nrOfTests += 1;
        const { failure } = await run(test);
        if (stryker.hitCount > hitLimit || failure === endless)
          return { status: "timeout", reason: endless };
        if (failure !== undefined)
          return { status: "killed", killedBy: [test.id], failureMessage: failure, nrOfTests };
      }
      return { status: "survived", nrOfTests };
    },
  };
}

function quickestFirst(tests) {
  return tests.toSorted((one, other) => (one.usualMs ?? 0) - (other.usualMs ?? 0));
}

const endless = "It does not end";

/** Undefined where it passes. What a test leaves behind when it fails is tidied up, too: the next mutant's tests come after it. */
async function failureOf(test) {
  const hooks = (type) =>
    test.blocks.flatMap((block) => block.hooks.filter((hook) => hook.type === type));
  const inTest = await failureIn(async () => {
    for (const hook of hooks("beforeEach")) await hook.fn.call(test.context);
    await withinTime(test, async () => test.fn.call(test.context));
  });
  const afterwards = await failureIn(async () => {
    for (const hook of hooks("afterEach").toReversed()) await hook.fn.call(test.context);
  });
  return inTest ?? afterwards;
}

async function failureIn(work) {
  try {
    await work();
    return undefined;
  } catch (error) {
    return String(error?.message ?? error);
  }
}

async function withinTime(test, work) {
  const start = performance.now();
  const limitMs = (test.usualMs ?? 0) * slowest.factor + slowest.extraMs;
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(endless)), limitMs);
  });
  try {
    await Promise.race([work(), limit]);
    test.usualMs ??= performance.now() - start;
  } finally {
    clearTimeout(timer);
  }
}

function loadTests() {
  const folder = path.resolve("test", tested);
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.test\.tsx?$/.test(name) && !left.files.test(name))
    .sort()
    .flatMap((name) => testsIn(path.join(folder, name)));
}

function testsIn(file) {
  circus.resetState();
  load(file);
  const found = testsOf(circus.getState().rootDescribeBlock, []);
  return found.map(({ name, ...test }, place) => ({
    ...test,
    file,
    id: `${path.relative("", file)} ${place} ${name}`,
  }));
}

function testsOf(block, outer) {
  const blocks = [...outer, block];
  if (block.hooks.some(({ type }) => type.endsWith("All"))) throw new Error("No hook is for all");
  return block.children.flatMap((child) => {
    if (child.type !== "test") return testsOf(child, blocks);
    if (child.mode === "skip" || left.tests.test(child.name)) return [];
    return [{ name: child.name, fn: child.fn, context: {}, blocks }];
  });
}

/** What a test file finds there without importing it. */
function provideGlobals() {
  const { describe, it, test, beforeEach, afterEach } = circus;
  const mocker = new ModuleMocker(globalThis);
  const timers = new ModernFakeTimers({ global: globalThis, config: { fakeTimers: {} } });
  const jest = {
    fn: mocker.fn.bind(mocker),
    spyOn: mocker.spyOn.bind(mocker),
    // Only test/support/words.ts asks for it.
    requireActual: (file) => load(path.resolve("test/support", file)),
    restoreAllMocks: () => mocker.restoreAllMocks(),
    // Node's own work goes on: here it shares the process with the tests.
    useFakeTimers: () => timers.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask"] }),
    getTimerCount: () => timers.getTimerCount(),
    useRealTimers: () => timers.useRealTimers(),
    advanceTimersByTimeAsync: (ms) => timers.advanceTimersByTimeAsync(ms),
  };
  Object.assign(globalThis, { describe, it, test, beforeEach, afterEach, expect, jest });
}
