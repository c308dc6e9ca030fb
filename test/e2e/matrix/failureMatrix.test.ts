/** @jest-environment node */
import { allScenarios } from "./allScenarios";
import { problemsIn } from "./judge";
import { playAll } from "./playAll";
import type { Scenario } from "./scenario";

/** A look-up in which nothing goes wrong: how long rows take on this machine, with everybody else at work. */
const plain: Scenario = { row: "", name: "nothing goes wrong", says: [], introducers: "some" };

const limitMs = 900_000;

const { ONLY_SCENARIOS: only = "", FAILURE_MATRIX: asked } = process.env;

/** All of them take longer than the rest of the tests together, so they are played on request. */
const onRequest = asked === undefined && only === "" ? describe.skip : describe;
const chosen = allScenarios.filter(({ name, row }) => `${row}: ${name}`.includes(only));

onRequest("the matrix of failures", () => {
  let played: Awaited<ReturnType<typeof playAll>>;
  let usualMs = 0;

  beforeAll(async () => {
    const plains = [0, 1, 2].map((turn) => ({ ...plain, name: `${plain.name} ${turn}` }));
    played = await playAll([...plains, ...chosen]);
    const times = plains.map(({ name }) => {
      const result = played.get(name);
      return result === undefined || result instanceof Error ? 0 : result.firstAnswer.msSinceAsked;
    });
    usualMs = Math.max(...times);
  }, limitMs);

  it.each(chosen)("$row: $name", (scenario) => {
    const result = played.get(scenario.name);
    if (result === undefined || result instanceof Error) throw result ?? new Error("not played");
    expect(problemsIn(scenario, result, usualMs)).toEqual([]);
  });
});
