/** @jest-environment node */
import { reasoning } from "../../../src/core/reasoning";
import { runsIn } from "../../support/jest/runs";
import { briefReasoning } from "../../support/walk/briefReasoning";
import { walkThePane } from "../../support/walk/walkThePane";

/** Tens of thousands of walks take a minute or more where other tests run beside them. */
const limitMs = 1_200_000;

describe("a pane in which everything comes late and in any order", () => {
  it(
    "shows and writes to nobody about anybody else, with all of core's reasoning",
    async () => {
      const walks = runsIn({ everyTime: 200, ci: 2_000 });
      expect(await walkThePane(reasoning, walks)).toBeUndefined();
    },
    limitMs,
  );

  it(
    "shows and writes to nobody about anybody else, in many times as many orders",
    async () => {
      const walks = runsIn({ everyTime: 800, ci: 48_000 });
      expect(await walkThePane(briefReasoning, walks)).toBeUndefined();
    },
    limitMs,
  );
});
