import { someSetup } from "../../../dev/gallery/states/setup";
import { readWords } from "../../../hosting/readWords";
import { crmRows } from "../../../src/core/setup/crmRows";
import { setupPrivileges, setupTables } from "../../../src/core/setup/setupFacts";
import type { CrmFacts, SetupSettings } from "../../../src/core/setup/setupFacts";

const words = readWords("en", "setup");
const { settings } = someSetup;

function crm(part: Partial<CrmFacts>): CrmFacts {
  if (someSetup.crm === undefined) throw new Error("The gallery's setup has a CRM");
  return { ...someSetup.crm, ...part };
}

function rowsWith(part: Partial<CrmFacts>, asked: Partial<SetupSettings> = {}) {
  return crmRows({ ...settings, ...asked }, crm(part), words);
}

function rowOf(name: string, part: Partial<CrmFacts>, asked: Partial<SetupSettings> = {}) {
  return rowsWith(part, asked).find((row) => row.name === name);
}

function failed(code: "accessDenied" | "notInstalled" | "throttled" | "consentRequired") {
  return { status: "failed", code } as const;
}

function read<Value>(value: Value) {
  return { status: "read", value } as const;
}

describe("crmRows, of who is let in", () => {
  const name = "Access of the app, and of this user";

  it("begins with the access, and goes on with everything else", () => {
    const rows = rowsWith({});
    expect(rows[0]).toEqual({
      area: "Dynamics 365",
      name,
      gives: "everything the CRM knows",
      state: "good",
      found: "WhoAmI answers",
    });
    // Privileges of tasks are left out where none are logged; the template, where Dynamics has no settings of it.
    expect(rows).toHaveLength(1 + setupTables.length + (setupPrivileges.length - 1) + 1 + 1 + 4);
  });

  it.each([
    ["consentRequired", /user_impersonation/],
    ["signInRequired", /user_impersonation/],
    ["accessDenied", /App access control/],
    ["offline", /App access control/],
  ] as const)("says nothing else where it is %s", (code, fix) => {
    const rows = rowsWith({ admitted: { status: "failed", code } });
    expect(rows).toMatchObject([{ name, state: "attention", found: code }]);
    expect(rows[0]?.fix).toMatch(fix);
  });
});

describe("crmRows, of Dynamics' own who knows whom", () => {
  const name = "Dynamics’ own who knows whom";
  const template = "Template of the request";

  it.each([
    ["notInstalled", "off", "not installed", /^Optional: Sales Hub/],
    ["accessDenied", "attention", "accessDenied", /msdyn_wkwconfig/],
  ] as const)("is optional where it is %s", (code, state, found, fix) => {
    const row = rowOf(name, { wkw: failed(code) });
    expect(row).toMatchObject({ state, found });
    expect(row?.fix).toMatch(fix);
    expect(rowOf(template, { wkw: failed(code) })).toBeUndefined();
  });

  it("is unknown where the settings are somebody else's", () => {
    const wkw = read({ isSeen: false, hasTemplate: false });
    const row = rowOf(name, { wkw });
    expect(row).toMatchObject({ state: "unknown", found: "no row that this user may read" });
    expect(row?.fix).toMatch(/^Run this as an administrator/);
    expect(rowOf(template, { wkw })).toBeUndefined();
  });

  it("is good where it is switched on, with a template", () => {
    const wkw = read({ isSeen: true, isEnabled: true, hasTemplate: true });
    expect(rowOf(name, { wkw })).toMatchObject({ state: "good", found: "switched on" });
    expect(rowOf(name, { wkw })).not.toHaveProperty("fix");
    const row = rowOf(template, { wkw });
    expect(row).toMatchObject({ area: "Dynamics 365", found: "a template of Dynamics" });
    expect([row?.state, row?.fix]).toEqual(["good", undefined]);
  });

  it.each([[false], [undefined]])("is off where its switch says %s", (isEnabled) => {
    const wkw = read({
      isSeen: true,
      hasTemplate: false,
      ...(isEnabled !== undefined && { isEnabled }),
    });
    expect(rowOf(name, { wkw })).toMatchObject({ state: "off", found: "switched off" });
    expect(rowOf(name, { wkw })?.fix).toMatch(/switch it on/);
    expect(rowOf(template, { wkw })).toMatchObject({ state: "off", found: "none in Dynamics" });
    expect(rowOf(template, { wkw })?.fix).toMatch(/draft\.template/);
  });
});

describe("crmRows, of how mail gets into the CRM", () => {
  const name = "Server-side synchronization of this user";
  const serverSide = "serverSide" as const;

  it("is good where it is server-side both ways, and approved", () => {
    const synchronization = read({ incoming: serverSide, outgoing: serverSide, isApproved: true });
    const row = rowOf(name, { synchronization });
    expect([row?.state, row?.fix]).toEqual(["good", undefined]);
    expect(row?.found).toBe("incoming server-side, outgoing server-side, address approved");
  });

  it("wants the address approved", () => {
    const synchronization = read({ incoming: serverSide, outgoing: serverSide, isApproved: false });
    const row = rowOf(name, { synchronization });
    expect(row?.state).toBe("attention");
    expect(row?.found).toMatch(/address not approved$/);
    expect(row?.fix).toMatch(/approve the email address/);
  });

  it.each([
    ["outlook", serverSide, "incoming Dynamics 365 for Outlook, outgoing server-side"],
    [serverSide, "none", "incoming server-side, outgoing none"],
    ["forward", "none", "incoming forward mailbox, outgoing none"],
  ] as const)("wants it server-side: %s, %s", (incoming, outgoing, found) => {
    const synchronization = read({ incoming, outgoing, isApproved: true });
    const row = rowOf(name, { synchronization });
    expect(row).toMatchObject({ state: "attention", found: `${found}, address approved` });
    expect(row?.fix).toMatch(/set incoming, outgoing and appointments/);
  });

  it("is unknown where it could not be read", () => {
    const row = rowOf(name, { synchronization: failed("throttled") });
    expect(row).toMatchObject({ state: "unknown", found: "throttled" });
  });
});

describe("crmRows, of tables", () => {
  const tablesWith = (part: Partial<CrmFacts["tables"]>) => ({
    tables: { ...crm({}).tables, ...part },
  });

  it.each([
    ["lead", "notInstalled", {}, "attention", "not there", /Dynamics 365 Sales/],
    ["email", "accessDenied", {}, "attention", "refused", /read on email/],
    ["account", "throttled", {}, "unknown", "throttled", /Try again in a minute/],
    ["msdyn_wkwconfig", "notInstalled", {}, "off", "not there", /Relationship insights/],
    ["msdyn_wkwcolleaguesforcontact", "notInstalled", {}, "off", "not there", /Sales Premium/],
    ["msdyn_wkwconfig", "accessDenied", {}, "off", "refused", /read on msdyn_wkwconfig/],
    ["wkw_wish", "notInstalled", {}, "attention", "not there", /opt-out table/],
    ["wkw_wish", "notInstalled", { ownWishes: "off" }, "off", "not there", /opt-out table/],
    ["wkw_acquaintance", "notInstalled", {}, "off", "not there", /collector prepare/],
    [
      ...(["wkw_acquaintance", "notInstalled"] as const),
      ...([{ readsOrganizationMail: true }, "attention", "not there", /collector/] as const),
    ],
  ] as const)(
    "says of %s what to do where it is %s (%j)",
    (table, code, asked, state, found, fix) => {
      const row = rowOf(`Table ${table}`, tablesWith({ [table]: failed(code) }), asked);
      expect(row).toMatchObject({ area: "Dynamics 365", state, found });
      expect(row?.fix).toMatch(fix);
    },
  );

  it.each(["lead", "contact", "account", "email", "appointment", "phonecall", "systemuser"])(
    "misses %s in any organisation",
    (table) => {
      const row = rowOf(`Table ${table}`, tablesWith({ [table]: failed("notInstalled") }));
      expect([row?.state, row?.fix]).toEqual([
        "attention",
        "It belongs to the app Dynamics 365 Sales; the others are looked at without it.",
      ]);
    },
  );

  it("has nothing to do for a table that can be read", () => {
    const row = rowOf("Table lead", {});
    expect([row?.state, row?.found, row?.fix]).toEqual(["good", "readable", undefined]);
  });
});

describe("crmRows, of privileges", () => {
  const holding = (privilege: string, depth: "none" | "own" | "unit" | "unitAndBelow") => ({
    privileges: { ...crm({}).privileges, [privilege]: read(depth) },
  });

  it.each([
    ["prvReadActivity", "unitAndBelow", "Parent: child business units", "Organization"],
    ["prvReadActivity", "unit", "Business unit", "Organization"],
    ["prvReadUser", "own", "User (own rows)", "Organization"],
    ["prvReadLead", "none", "none", "User (own rows)"],
    ["prvReadContact", "none", "none", "User (own rows)"],
    ["prvReadAccount", "none", "none", "User (own rows)"],
    ["prvReadwkw_Wish", "unit", "Business unit", "Organization"],
    ["prvCreatewkw_Wish", "none", "none", "User (own rows)"],
    ["prvWritewkw_Wish", "none", "none", "User (own rows)"],
  ] as const)("wants more than %s of depth %s", (privilege, depth, found, needed) => {
    const row = rowOf(`Privilege ${privilege}`, holding(privilege, depth));
    expect(row).toMatchObject({ area: "Dynamics 365", state: "attention", found });
    expect(row?.fix).toBe(
      `Power Platform admin center > environment > Security roles > the reps’ role: ${privilege} to ${needed}.`,
    );
  });

  it("is content with what suffices", () => {
    const row = rowOf("Privilege prvReadLead", holding("prvReadLead", "own"));
    expect([row?.state, row?.found, row?.fix]).toEqual(["good", "User (own rows)", undefined]);
  });

  it("asks for those of tasks only where requests are logged", () => {
    const name = "Privilege prvCreateActivity";
    expect(rowOf(name, {})).toBeUndefined();
    expect(rowOf(name, {}, { logsRequests: true })).toMatchObject({ state: "good" });
    const none = holding("prvCreateActivity", "none");
    expect(rowOf(name, none, { logsRequests: true })).toMatchObject({ state: "attention" });
  });

  it("asks for those of wishes only where these are heeded", () => {
    const wishes = rowsWith({}).filter(({ name }) => name.includes("wkw_Wish"));
    expect(wishes).toHaveLength(3);
    const off = rowsWith({}, { ownWishes: "off" });
    expect(off.filter(({ name }) => name.includes("wkw_Wish"))).toEqual([]);
  });

  it("is unknown where it could not be read", () => {
    const privileges = { ...crm({}).privileges, prvReadLead: failed("throttled") };
    expect(rowOf("Privilege prvReadLead", { privileges })).toMatchObject({
      state: "unknown",
      found: "throttled",
    });
  });
});
