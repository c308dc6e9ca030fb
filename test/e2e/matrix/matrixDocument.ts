import { allScenarios, scenariosByTest } from "./allScenarios";
import { failureRows } from "./failureRows";
import type { Said, Scenario } from "./scenario";

/** docs/failure-matrix.md: what the add-in does when something goes wrong. */
export function matrixDocument(): string {
  const introduction = [
    "# When something goes wrong",
    `Made by \`npm run failure-matrix\` from the scenarios of \`test/e2e/matrix\`; a test holds it to them. Each of the ${allScenarios.length} is a test, played in a real browser on the local tenant by every \`npm test\`, and in each of them the pane is never blank, shows no raw error, stops looking, gives no name, address, subject or token away, and, where one source hangs, shows within four seconds what the others know. How to make such things happen yourself: [local-tenant.md](local-tenant.md#faults).`,
  ];
  const systems = Object.entries(scenariosByTest).flatMap(([test, bySystem]) =>
    Object.entries<readonly Scenario[]>(bySystem).flatMap(([title, scenarios]) => [
      `## ${title}`,
      `Played by [${test}](../test/e2e/matrix/${test}).`,
      scenarios.map(lineOf).join("\n"),
    ]),
  );
  return [...introduction, "## By kind", rowLines(), ...systems].join("\n\n") + "\n";
}

function rowLines(): string {
  return Object.entries(failureRows)
    .map(([row, { what, elsewhere = [] }]) => {
      const count = allScenarios.filter((scenario) => scenario.row === row).length;
      const scenarios = count === 0 ? [] : [`${count} ${count === 1 ? "scenario" : "scenarios"}`];
      const files = elsewhere.map((file) => `[${file.split("/").at(-1) ?? ""}](../${file})`);
      return `- ${row}, ${what}: ${[...scenarios, ...files].join(", ")}`;
    })
    .join("\n");
}

function lineOf(scenario: Scenario): string {
  const { row, name, says, introducers } = scenario;
  const said = says.map(quoted).join(", ");
  const shown = introducers === "some" ? "offers colleagues" : "offers nobody";
  return `- ${row}, ${name}: ${said === "" ? "" : `says ${said}, `}${shown}${recoveryOf(scenario)}`;
}

function quoted(said: Said): string {
  const pieces = typeof said === "string" ? [said] : said;
  return pieces.map((piece) => `“${piece}”`).join(" or ");
}

function recoveryOf({ recovery }: Scenario): string {
  if (recovery === undefined) return "";
  return recovery === "byItself" ? "; goes on by itself" : `; whole again after “${recovery}”`;
}
