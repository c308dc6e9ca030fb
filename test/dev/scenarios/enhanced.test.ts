/** @jest-environment node */
import { scenarioNames } from "../../../dev/scenarios/scenarioNamed";
import type { LookUpResult } from "../../../src/core/lookUp/lookUp";
import { lookUpIn } from "../tenant/lookUpIn";

const yvonne = "yvonne.mckay@fourthcoffee.com";
const lidia = "lidia.holloway@contoso.com";

function look(name: string, about = yvonne, names: "read" | "notRead" = "notRead") {
  return lookUpIn({ kind: "scenario", name }, { about, names, optedOut: [lidia] });
}

function rowsOf({ introducers }: LookUpResult): readonly string[] {
  return introducers.map(({ colleague, strength, evidence }) => {
    const mentions = evidence.mentions.map(({ kind }) => kind).join("+");
    return `${colleague.displayName}: ${strength} ${mentions}`.trim();
  });
}

function insightsOf({ reports }: LookUpResult): string | undefined {
  const report = reports.find(({ asked }) => asked === "insights");
  return report?.status === "answered" ? report.coverage?.insights : report?.status;
}

describe("an organisation with Dynamics' own insights", () => {
  it("shows who is counted, who Dynamics knows, and who is there by duty, in this order", async () => {
    const result = await look("enhanced");
    expect(rowsOf(result)).toEqual([
      "Tricia Potter: strong insights",
      // Five days ago, by Dynamics' own rows alone; the other one seventy days ago.
      "Pradeep Gupta: medium insights",
      "Nestor Wilke: weak insights",
      "Diane Prescott: weak ownerOf+opportunity",
      "Grady Archie: weak opportunity",
    ]);
    expect(result.further).toHaveLength(1);
    // Who left and who opted out have the highest scores of all.
    expect(JSON.stringify(result)).not.toMatch(/Dan Jump|Lidia|97\.5/);
  });

  it("reads each of the five states apart, and shows nothing of Dynamics where it is off", async () => {
    const names = scenarioNames.filter((name) => name.startsWith("enhanced"));
    const states = await Promise.all(names.map(async (name) => [name, await look(name)] as const));
    expect(Object.fromEntries(states.map(([name, result]) => [name, insightsOf(result)]))).toEqual({
      enhanced: "enhanced",
      "enhanced-partial": "partial",
      "enhanced-activating": "activating",
      "enhanced-off": "switchedOff",
      "enhanced-refused": "failed",
      "enhanced-absent": "absent",
    });
    const without = states.filter(([name]) => !["enhanced", "enhanced-partial"].includes(name));
    for (const [, result] of without) {
      expect(rowsOf(result).join()).not.toMatch(/insights|Pradeep|Nestor/);
      expect(rowsOf(result)[0]).toBe("Tricia Potter: strong");
    }
  });

  it("names an opportunity only where the tenant wants it", async () => {
    expect(JSON.stringify(await look("enhanced"))).not.toContain("Twelve espresso bars");
    expect(JSON.stringify(await look("enhanced", yvonne, "read"))).toContain(
      "Twelve espresso bars",
    );
  });

  it("tells a stranger's company by its website, and who knows whom there", async () => {
    const result = await look("enhanced", "amy.alberts@fourthcoffee.com");
    expect(result.introducers).toEqual([]);
    expect(result.company?.companyName).toBe("Fourth Coffee");
    const known = result.company?.colleagues.map(({ colleague, knows }) => [
      colleague.displayName,
      knows,
    ]);
    expect(known).toEqual([
      ["Miriam Graham", [{ displayName: "Susan Halford", strength: "strong" }]],
      ["Tricia Potter", [{ displayName: "Yvonne McKay", strength: "strong" }]],
    ]);
    expect(result.newLeadUrl).toContain("etn=lead");
  });

  it("says where the contact is found too, and who owns it", async () => {
    const [record] = (await look("enhanced")).records;
    expect(record).toMatchObject({
      owner: { displayName: "Diane Prescott" },
      otherAddresses: ["yvonne@mckay.example"],
      companyName: "Fourth Coffee",
    });
  });
});
