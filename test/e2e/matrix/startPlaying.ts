import { launchBrowser } from "../support/launchBrowser";
import { problemsIn } from "./judge";
import { playScenario } from "./playScenario";
import type { Played } from "./played";
import type { Scenario } from "./scenario";
import { onStage, openStage } from "./stage";
import type { Stage } from "./stage";

/** A scenario waits far more than it works. */
const stageCount = 6;

const plain: Scenario = { row: "F00", name: "nothing goes wrong", says: [], introducers: "some" };

/** Scenarios that are under way, in one browser. */
export interface Playing {
  /** What is wrong with it, as sentences. @throws where it could not be played */
  readonly problemsIn: (scenario: Scenario) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** All of them, or with `ONLY_SCENARIOS="a piece of its name"` some; nothing going wrong is a scenario, too. */
export function asked(
  bySystem: Readonly<Record<string, readonly Scenario[]>>,
): readonly Scenario[] {
  const { ONLY_SCENARIOS: only = "" } = process.env;
  const scenarios = Object.values(bySystem).flat();
  return [plain, ...scenarios.filter(({ name, row }) => `${row}: ${name}`.includes(only))];
}

/** Begins to play them, in this order, on a few stages at once. */
export async function startPlaying(scenarios: readonly Scenario[]): Promise<Playing> {
  const browser = await launchBrowser();
  const stages = await Promise.all(Array.from({ length: stageCount }, () => openStage(browser)));
  const onFreeStage = sharing(stages);
  const outcomes = new Map(
    scenarios.map((scenario) => [scenario, onFreeStage((stage) => playOne(scenario, stage))]),
  );
  return {
    async problemsIn(scenario) {
      const outcome = await outcomes.get(scenario);
      if (outcome === undefined || outcome instanceof Error) throw outcome ?? new Error("unknown");
      return problemsIn(scenario, outcome);
    },
    async close() {
      await Promise.all(outcomes.values());
      await browser.close();
      await Promise.all(stages.map(({ tenant }) => tenant.close()));
    },
  };
}

/** Each piece of work has a stage for itself, and begins when one is free. */
function sharing(stages: readonly Stage[]) {
  const free = [...stages];
  const waiting: ((stage: Stage) => void)[] = [];
  return async <Result>(work: (stage: Stage) => Promise<Result>): Promise<Result> => {
    const stage = free.pop() ?? (await new Promise<Stage>((resolve) => waiting.push(resolve)));
    try {
      return await work(stage);
    } finally {
      const next = waiting.shift();
      if (next === undefined) free.push(stage);
      else next(stage);
    }
  };
}

/** Never rejects: its test may come to it much later. */
async function playOne(scenario: Scenario, stage: Stage): Promise<Played | Error> {
  const start = performance.now();
  try {
    const played = await onStage(scenario, stage, (its) => playScenario(scenario, its));
    if (scenario.hasSlowSource !== true) return played;
    // How long rows take now, with everybody else at work on this machine.
    const { firstAnswer } = await playScenario(plain, stage);
    return { ...played, usualMs: firstAnswer.msSinceAsked };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stderr.write(`${scenario.row} ${scenario.name}: ${seconds} s\n`);
  }
}
