/** @jest-environment node */
import { colleagues, rep, trackers } from "../../../dev/scenarios/tracking/company";
import { services } from "../../../dev/scenarios/tracking/services";
import { tracking } from "../../../dev/scenarios/tracking/tracking";
import { openTenant } from "../scenarioFile/openScenarioFile";
import type { OpenTenant } from "../scenarioFile/openScenarioFile";
import { createRecordingWriter } from "../../support/recordingWriter";

const now = new Date("2026-06-10T12:00:00Z");
const written = createRecordingWriter();
tracking.write(written.writer, now);
const emails = written.activities.filter(({ kind }) => kind === "email");

let tenant: OpenTenant | undefined;
beforeAll(async () => {
  tenant = await openTenant({ kind: "scenario", name: "tracking" }, now);
});
afterAll(() => tenant?.close());

async function rowsOf(path: string) {
  return (await tenant?.ask(path))?.rows ?? [];
}

describe("tracking", () => {
  it("has two in five colleagues track, and next to nothing of what they send", () => {
    expect(trackers.length / colleagues.length).toBeCloseTo(0.4);
    const ofTrackers = emails.filter(({ ownerId }) => trackers.some(({ id }) => id === ownerId));
    const sent = ofTrackers.filter(({ isOutgoing }) => isOutgoing === true);
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.length / ofTrackers.length).toBeLessThan(0.2);
  });

  it("lets the rep read one unit's activities and what is shared, all of it over HTTP", async () => {
    const unitOf = (id: string) => written.users.find((user) => user.id === id)?.unitId;
    const shared = new Set(written.shares.map(({ recordId }) => recordId));
    const visible = emails.filter(
      ({ id, ownerId }) => unitOf(ownerId) === rep.unitId || shared.has(id),
    );
    expect(await rowsOf("emails?$select=activityid")).toHaveLength(visible.length);
    const hidden = emails.filter((email) => !visible.includes(email));
    expect(hidden.filter(({ ownerId }) => ownerId === trackers[3]?.id).length).toBeGreaterThan(10);
    expect(shared.size).toBeGreaterThan(0);
  });

  it("has users who are no people, and a colleague the CRM does not know", async () => {
    const users = await rowsOf("systemusers?$select=internalemailaddress,applicationid");
    const addresses = users.map((row) => row["internalemailaddress"]);
    expect(addresses).toEqual(
      expect.arrayContaining(["support@contoso.com", "sales@contoso.com", "holly@agency.example"]),
    );
    expect(addresses).not.toContain("debra.berger@contoso.com");
    expect(users.filter(({ applicationid }) => applicationid !== null)).toHaveLength(1);
    const unresolved = "addressused eq 'debra.berger@contoso.com' and _partyid_value eq null";
    expect((await rowsOf(`activityparties?$filter=${unresolved}`)).length).toBeGreaterThan(0);
  });

  it("lets the rep read what programs and contractors send, as a colleague's mail", async () => {
    const owners = new Set((await rowsOf("emails")).map((row) => row["_ownerid_value"]));
    expect(services.filter(({ id }) => owners.has(id))).toHaveLength(5);
  });

  it("has mail without senton, pending and failed, and answers that only a header knows", async () => {
    const withoutDate = await rowsOf("emails?$filter=senton eq null&$select=statuscode");
    const codes = withoutDate.map(({ statuscode }) => statuscode);
    expect(codes).toEqual(expect.arrayContaining([3, 6, 8]));
    const answers = "inreplyto ne null and _parentactivityid_value eq null";
    expect((await rowsOf(`emails?$filter=${answers}`)).length).toBeGreaterThan(10);
    expect(await rowsOf("emails?$filter=isworkflowcreated eq true")).toHaveLength(24);
  });

  it("has past appointments that stayed open, one in a status of its own", async () => {
    const rows = await rowsOf("appointments?$filter=statecode eq 0&$select=statuscode");
    expect(rows.map(({ statuscode }) => statuscode).sort()).toEqual([1, 1, 807_290_001]);
  });

  it("has a call that names an account and regards the contact", () => {
    const tables = written.activities
      .filter(({ kind }) => kind === "phonecall")
      .flatMap(({ parties }) => parties.map(({ role, record }) => [role, record?.table]));
    expect(tables).toEqual(
      expect.arrayContaining([
        ["to", "account"],
        ["regarding", "contact"],
      ]),
    );
  });

  it("opens with the newest mail of a prospect", () => {
    const [newest] = tenant?.mailbox.newestMessages(1) ?? [];
    expect(newest?.from.name).toBe("Yvonne McKay");
  });
});
