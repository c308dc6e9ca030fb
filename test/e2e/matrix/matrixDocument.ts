import { scenariosBySystem } from "./allScenarios";
import { failureRows } from "./failureRows";
import type { Scenario } from "./scenario";

const matrixTest = "../test/e2e/matrix/failureMatrix.test.ts";

/** docs/failure-matrix.md: what the add-in does when something goes wrong. */
export function matrixDocument(): string {
  const count = Object.values(scenariosBySystem).flat().length;
  const introduction = [
    "# When something goes wrong",
    `Made by \`npm run failure-matrix\` from the scenarios of \`test/e2e/matrix\`; a test holds it to them. Each of the ${count} is played in a real browser on the local tenant ([failureMatrix.test.ts](${matrixTest})), and in each of them the pane is never blank, shows no raw error, stops looking, and, where one source hangs, shows within four seconds what the others know. How to make such things happen yourself: [local-tenant.md](local-tenant.md#faults).`,
  ];
  const systems = Object.entries(scenariosBySystem).flatMap(([title, scenarios]) => [
    `## ${title}`,
    scenarios.map(lineOf).join("\n"),
  ]);
  return [...introduction, "## By kind", rowLines(), ...systems].join("\n\n") + "\n";
}

function rowLines(): string {
  const all = Object.values(scenariosBySystem).flat();
  return Object.entries(failureRows)
    .map(([row, { what, elsewhere = [] }]) => {
      const count = all.filter((scenario) => scenario.row === row).length;
      const scenarios = count === 0 ? [] : [`${count} ${count === 1 ? "scenario" : "scenarios"}`];
      const files = elsewhere.map((file) => `[${file.split("/").at(-1) ?? ""}](../${file})`);
      return `- ${row}, ${what}: ${[...scenarios, ...files].join(", ")}`;
    })
    .join("\n");
}

function lineOf(scenario: Scenario): string {
  const { row, name, says, introducers } = scenario;
  const said = says.map((piece) => `“${piece}”`).join(", ");
  const shown = introducers === "some" ? "offers colleagues" : "offers nobody";
  return `- ${row}, ${name}: ${said === "" ? "" : `says ${said}, `}${shown}${recoveryOf(scenario)}`;
}

function recoveryOf({ recovery }: Scenario): string {
  if (recovery === undefined) return "";
  return recovery === "byItself" ? "; goes on by itself" : `; whole again after “${recovery}”`;
}
