/** @jest-environment node */
import { scenarioNamed, scenarioNames } from "../../../dev/scenarios/scenarioNamed";
import { createRecordingWriter } from "../../support/recordingWriter";

const today = new Date("2026-06-01T09:00:00Z");

describe("scenarioNames", () => {
  it("begins with the default", () => {
    expect(scenarioNames).toEqual([
      ...["fourth-coffee", "nobody", "crowded", "gathering", "tracking"],
      ...["enhanced", "enhanced-partial", "enhanced-activating"],
      ...["enhanced-off", "enhanced-refused", "enhanced-absent"],
    ]);
  });
});

describe("scenarioNamed", () => {
  it("knows no other names", () => {
    expect(scenarioNamed("contoso")).toBeUndefined();
  });

  it.each(["fourth-coffee", "nobody", "crowded", "gathering", "tracking", "enhanced"])(
    "writes %s consistently",
    (name) => {
      const scenario = scenarioNamed(name);
      const tenant = createRecordingWriter();
      scenario?.write(tenant.writer, today);
      const records = [
        ...tenant.users,
        ...tenant.accounts,
        ...tenant.contacts,
        ...tenant.leads,
        ...tenant.queues,
      ];
      const ids = new Set(records.map(({ id }) => id));
      const owners = [...tenant.contacts, ...tenant.leads, ...tenant.activities];
      // The stand-in has no table of campaigns.
      const parties = tenant.activities
        .flatMap((activity) => activity.parties)
        .filter(({ record }) => record?.table !== "campaignactivity");

      expect(ids.size).toBe(records.length);
      expect(tenant.users).toContain(scenario?.rep);
      expect(owners.filter(({ ownerId }) => !ids.has(ownerId))).toEqual([]);
      expect(parties.filter(({ record }) => record !== undefined && !ids.has(record.id))).toEqual(
        [],
      );
    },
  );

  it("writes the same tenant for the same day", () => {
    const [one, other] = [createRecordingWriter(), createRecordingWriter()];
    scenarioNamed("fourth-coffee")?.write(one.writer, today);
    scenarioNamed("fourth-coffee")?.write(other.writer, today);
    expect(one.activities).toEqual(other.activities);
    expect(one.messages).toEqual(other.messages);
  });
});
