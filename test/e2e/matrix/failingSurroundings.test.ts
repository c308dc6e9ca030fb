/** @jest-environment node */
import { scenariosByTest } from "./allScenarios";
import { asked, startPlaying } from "./startPlaying";
import type { Playing } from "./startPlaying";

/** All are under way together, and a test waits for its own: the first for those begun before it, too. */
const limitMs = 240_000;

describe("sign-in, Outlook, files and machines that fail", () => {
  const scenarios = asked(scenariosByTest["failingSurroundings.test.ts"]);
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
