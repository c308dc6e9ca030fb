import { someSetup } from "../../../dev/gallery/states/setup";
import { readWords } from "../../../hosting/readWords";
import type { SetupFacts } from "../../../src/core/setup/setupFacts";
import { setupRows } from "../../../src/core/setup/setupRows";

function stateOf(name: string, part: Partial<SetupFacts> = {}) {
  return setupRows({ ...someSetup, ...part }, words).find((row) => row.name === name);
}

const failed = { status: "failed", code: "accessDenied" } as const;

const words = readWords("en", "setup");

describe("setupRows", () => {
  it("has a consent for each scope that config.json asks for", () => {
    expect(stateOf("Consent: Mail.Read")?.state).toBe("good");
    const missing = stateOf("Consent: Presence.Read.All");
    expect(missing).toMatchObject({ state: "attention", found: "not agreed to" });
    expect(missing?.fix).toMatch(/registration/);
  });

  it("compares the domains with those that the organisation has proved to own", () => {
    expect(stateOf("internalDomains")).toMatchObject({
      state: "attention",
      found: "verified, but not listed: contoso.de",
    });
    const settings = { ...someSetup.settings, internalDomains: ["contoso.com", "fabrikam.com"] };
    expect(stateOf("internalDomains", { settings })?.fix).toMatch(/fabrikam\.com/);
  });

  it("says that nobody is suggested while the opt-out group cannot be read", () => {
    expect(stateOf("Opt-out group")).toMatchObject({ state: "good", found: "members: 3" });
    const graph = { ...someSetup.graph, optOutMembers: failed };
    expect(stateOf("Opt-out group", { graph })?.fix).toMatch(/nobody is suggested/);
  });

  it("says that there is no CRM where it is switched off", () => {
    const { settings, graph } = someSetup;
    expect(setupRows({ settings, graph }, words).at(-1)).toMatchObject({
      name: "Source",
      state: "off",
    });
  });

  it("has a fix wherever something is to be done", () => {
    const rows = setupRows(someSetup, words);
    const toDo = rows.filter(({ state }) => state === "attention");
    expect(toDo.length).toBeGreaterThan(3);
    expect(toDo.filter(({ fix }) => fix === undefined)).toEqual([]);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  });
});
