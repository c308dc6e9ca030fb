import { someSetup } from "../../../dev/gallery/states/setup";
import { readWords } from "../../../hosting/readWords";
import type { SetupFacts } from "../../../src/core/setup/setupFacts";
import { setupRows, setupText, withoutNumbers } from "../../../src/core/setup/setupRows";

function stateOf(name: string, part: Partial<SetupFacts> = {}) {
  return setupRows({ ...someSetup, ...part }, words).find((row) => row.name === name);
}

const failed = { status: "failed", code: "accessDenied" } as const;

const words = readWords("en", "setup");

describe("setupRows", () => {
  it("has what an administrator may switch on of wishes", () => {
    const row = (ownWishes: "off" | "heeded") =>
      stateOf("optOut.ownWishes", { settings: { ...someSetup.settings, ownWishes } });
    expect(row("heeded")).toMatchObject({ area: "Settings", state: "good", found: "heeded" });
    expect(row("heeded")).not.toHaveProperty("fix");
    expect(row("off")).toMatchObject({ state: "off", found: "off" });
    expect(row("off")?.fix).toMatch(/^Optional: npm run admin -- opt-out table/);
  });

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
    const last = setupRows({ settings, graph }, words).at(-1);
    expect(last).toMatchObject({ area: "Dynamics 365", name: "Source", state: "off" });
    expect(last?.found).toBe("sources.crm is false");
    expect(last?.fix).toBe("Set sources.crm and dataverseUrl in config.json.");
  });

  it("has a fix wherever something is to be done", () => {
    const rows = setupRows(someSetup, words);
    const toDo = rows.filter(({ state }) => state === "attention");
    expect(toDo.length).toBeGreaterThan(3);
    expect(toDo.filter(({ fix }) => fix === undefined)).toEqual([]);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  });

  it("says of everything what it gives", () => {
    const { settings, graph } = someSetup;
    const rows = [...setupRows(someSetup, words), ...setupRows({ settings, graph }, words)];
    expect(rows.filter(({ gives, found }) => gives === "" || found === "")).toEqual([]);
  });
});

const rows = [
  {
    area: "Settings",
    name: "internalDomains",
    state: "good",
    found: "2 domains",
    gives: "who is a colleague",
    fix: "nothing to do",
  },
  {
    area: "Tracking",
    name: "Calls",
    state: "off",
    found: "none",
    gives: "calls",
    fix: "Log them.",
  },
  { area: "Tracking", name: "Mail", state: "unknown", found: "throttled", gives: "strength" },
] as const;

describe("setupText", () => {
  it("says of each row what was found and what it gives, and what to do where it is not good", () => {
    expect(setupText(rows, words).split("\n")).toEqual([
      "[good] Settings – internalDomains: 2 domains",
      "    Gives who is a colleague.",
      "[off] Tracking – Calls: none",
      "    Gives calls.",
      "    > Log them.",
      "[unknown] Tracking – Mail: throttled",
      "    Gives strength.",
    ]);
  });
});

describe("withoutNumbers", () => {
  it("says only that something was counted, and leaves the rest", () => {
    expect(withoutNumbers(rows, words).map(({ found }) => found)).toEqual([
      "counted",
      "none",
      "throttled",
    ]);
    expect(withoutNumbers(rows, words)[0]).toMatchObject({
      name: "internalDomains",
      state: "good",
    });
  });
});
