/** @jest-environment node */
import { createColleagueActivities } from "../../../../src/adapters/dataverse/counting/colleagueActivities";
import { aColleague } from "../../../support/builders";
import { cora, now, tricia, user, withLocalCrm } from "../localCrm";
import type { WriteActivity } from "../localCrm";

function read(fill: (write: WriteActivity) => void, options?: Parameters<typeof withLocalCrm>[2]) {
  return withLocalCrm(
    fill,
    ({ client }) => {
      const colleagues = [tricia, cora].map(({ id }) => aColleague({ crmUserId: id }));
      return createColleagueActivities({ reader: client, now }).readActivities(colleagues);
    },
    options,
  );
}

const someoneElse = { role: "to", address: "orders@tailspintoys.com" } as const;

describe("createColleagueActivities", () => {
  it("tells the days since a colleague last wrote to anybody, and on how many they did", async () => {
    const [activity] = await read((write) => {
      write("email", "2026-05-30T08:00:00Z", { parties: [user(tricia, "sender"), someoneElse] });
      write("email", "2026-05-30T17:00:00Z", { parties: [user(tricia, "sender"), someoneElse] });
      write("email", "2026-05-20T08:00:00Z", { parties: [user(tricia, "sender"), someoneElse] });
      write("email", "2026-04-01T08:00:00Z", { parties: [user(tricia, "sender"), someoneElse] });
    });
    expect(activity).toEqual({ daysSinceActive: 2, activeDays: 2 });
  });

  it("takes what a colleague merely received or owns for no activity of theirs", async () => {
    const [activity] = await read((write) => {
      const parties = [user(cora, "sender"), user(tricia, "to")];
      write("email", "2026-05-30T08:00:00Z", { parties, ownerId: tricia.id });
    });
    expect(activity).toEqual({ daysSinceActive: 90, activeDays: 0 });
  });

  it("knows no activity where the aggregate exceeds its limit", async () => {
    const activities = await read(
      (write) => {
        write("email", "2026-05-30T08:00:00Z", { parties: [user(tricia, "sender")] });
        write("email", "2026-05-29T08:00:00Z", { parties: [user(tricia, "sender")] });
      },
      { aggregateLimit: 1 },
    );
    expect(activities).toEqual([undefined, undefined]);
  });
});
