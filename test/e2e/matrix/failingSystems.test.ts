/** @jest-environment node */
import { scenariosByTest } from "./allScenarios";
import { asked, startPlaying } from "./startPlaying";
import type { Playing } from "./startPlaying";

/** All are under way together, and a test waits for its own: the first for those begun before it, too. */
const limitMs = 240_000;

describe("systems that fail", () => {
  const scenarios = asked(scenariosByTest["failingSystems.test.ts"]);
  let playing: Playing;

  beforeAll(async () => {
    playing = await startPlaying(scenarios);
  });
  afterAll(() => playing.close());

  it.each(scenarios)(
    "$row: $name",
    async (scenario) => {
      expect(await playing.problemsIn(scenario)).toEqual([]);
    },
    limitMs,
  );
});
