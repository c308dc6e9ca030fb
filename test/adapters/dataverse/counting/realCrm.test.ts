/** @jest-environment node */
import type { LocalUser } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";
import { millisecondsPerDay } from "../../../../src/core/evidence/contactDay";
import { blaine, cora, now, prospect, robot, tricia, user } from "../localCrm";
import type { WriteActivity } from "../localCrm";
import { findContacts, linesOf } from "./contactDays";

// What a real organisation's CRM holds and a neat one does not.

const outgoing = { parties: [user(tricia, "sender"), prospect("to", "contact")] };
const incoming = { parties: [prospect("sender", "contact"), user(tricia, "to")] };

/** Emails of three days, then what makes the CRM unlike a neat one. */
function threeEmails(write: WriteActivity): void {
  for (const day of ["20", "21", "22"]) write("email", `2026-05-${day}T08:00:00Z`, outgoing);
}

const idOf = (n: number) => `00000009-0000-4000-8000-${String(n).padStart(12, "0")}`;

describe("the CRM's source of contacts, by address and by record", () => {
  const elsewhere = { ...prospect("to", "contact"), address: "y.mckay@example.com" };

  it("tells what it finds by address, and replaces it by what it finds by record too", async () => {
    const found = await findContacts((write) => {
      threeEmails(write);
      write("email", "2026-05-22T09:00:00Z", { parties: [user(tricia, "sender"), elsewhere] });
    });
    expect(found.soFar.map(linesOf)).toEqual([
      [
        "Tricia Potter 2026-05-20 email toProspect direct 1",
        "Tricia Potter 2026-05-21 email toProspect direct 1",
        "Tricia Potter 2026-05-22 email toProspect direct 1",
      ],
    ]);
    expect(linesOf(found)).toEqual([
      "Tricia Potter 2026-05-20 email toProspect direct 1",
      "Tricia Potter 2026-05-21 email toProspect direct 1",
      "Tricia Potter 2026-05-22 email toProspect direct 2",
    ]);
  });

  it("counts by address where the CRM has no leads, without calling that partial", async () => {
    const faults = [{ matches: "lead", status: 404, code: "0x8006088a" }];
    const found = await findContacts(threeEmails, { faults });
    expect(linesOf(found)).toHaveLength(3);
    expect(found.coverage.isPartial).toBe(false);
  });

  it("finds by the contact what a role without leads may read", async () => {
    const fill = (write: WriteActivity) => {
      write("email", "2026-05-22T09:00:00Z", { parties: [user(tricia, "sender"), elsewhere] });
    };
    const found = await findContacts(fill, { withheldPrivileges: new Set(["prvReadLead"]) });
    expect(linesOf(found)).toHaveLength(1);
    expect(found.coverage.isPartial).toBe(true);
  });
});

describe("the CRM's source of contacts, dating emails", () => {
  it("takes the first of senton, actualend and createdon that is filled", async () => {
    const found = await findContacts((write, _, database) => {
      threeEmails(write);
      database.run("UPDATE activity SET senton = NULL WHERE activityid <> ?", idOf(1));
      database.run("UPDATE activity SET actualend = NULL WHERE activityid = ?", idOf(3));
    });
    expect(linesOf(found)).toEqual([
      "Tricia Potter 2026-05-20 email toProspect direct 1",
      "Tricia Potter 2026-05-21 email toProspect direct 1",
      "Tricia Potter 2026-05-22 email toProspect direct 1",
    ]);
  });

  it.each([6, 7, 8])("counts no email that never arrived (statuscode %i)", async (statuscode) => {
    const found = await findContacts((write, _, database) => {
      threeEmails(write);
      database.run("UPDATE activity SET senton = NULL, statuscode = ?", statuscode);
    });
    expect(linesOf(found)).toEqual([]);
  });
});

describe("the CRM's source of contacts, knowing answers", () => {
  it("tells which direct mails of a day answer another one", async () => {
    const found = await findContacts((write, _, database) => {
      for (const hour of ["08", "09", "10"]) write("email", `2026-05-20T${hour}:00:00Z`, incoming);
      const sql = "UPDATE activity SET parentactivityid = ? WHERE activityid = ?";
      database.run(sql, [idOf(9), idOf(1)]);
      database.run(sql, [idOf(8), idOf(2)]);
    });
    expect(found.contacts[0]?.days).toMatchObject([
      { direction: "fromProspect", addressing: "direct", times: 3, replies: 2 },
    ]);
  });

  it("tells of no answer where no mail is known to be one", async () => {
    const found = await findContacts(threeEmails);
    expect(found.contacts[0]?.days.some((day) => "replies" in day)).toBe(false);
  });
});

describe("the CRM's source of contacts, telling people from machines", () => {
  it.each([
    ["an application", "applicationid", "11111111-0000-4000-8000-000000000000"],
    ["an integration", "isintegrationuser", 1],
    ["a disabled user", "isdisabled", 1],
    ["a non-interactive user", "accessmode", 4],
  ])("offers nobody for %s", async (_name, column, value) => {
    const found = await findContacts((write, _, database) => {
      threeEmails(write);
      const sql = `UPDATE systemuser SET ${column} = ? WHERE systemuserid = ?`;
      database.run(sql, [value, tricia.id]);
    });
    expect(linesOf(found)).toEqual([]);
  });

  it("counts no email that a workflow wrote", async () => {
    const found = await findContacts((write, _, database) => {
      threeEmails(write);
      const sql = "UPDATE activity SET isworkflowcreated = 1 WHERE activityid = ?";
      database.run(sql, idOf(2));
    });
    expect(linesOf(found)).toHaveLength(2);
  });

  it("counts no automatic reply, receipt or bounce, in whichever language", async () => {
    const automatic = ["Automatic reply: Order", "Automatische Antwort: Order", "رد تلقائي: x"];
    const receipts = ["Read: Order", "Gelesen: Order", "Undeliverable: Order", "開封済み: Order"];
    const subjects = [...automatic, ...receipts];
    const found = await findContacts((write) => {
      for (const subject of subjects)
        write("email", "2026-05-20T08:00:00Z", { ...incoming, subject });
      write("email", "2026-05-21T08:00:00Z", { ...incoming, subject: "On automatic replies" });
    });
    expect(linesOf(found)).toEqual(["Tricia Potter 2026-05-21 email fromProspect direct 1"]);
  });
});

describe("the CRM's source of contacts, finding colleagues who are no users", () => {
  const specialist = "ada.lund@contoso.com";

  it("counts addresses of the organisation that no user stands behind", async () => {
    const found = await findContacts((write) => {
      const parties = [
        prospect("sender", "contact"),
        { role: "cc", address: specialist } as const,
        { role: "to", address: "somebody@elsewhere.com" } as const,
      ];
      write("email", "2026-05-20T08:00:00Z", { parties });
      write("appointment", "2026-05-21T08:00:00Z", {
        parties: [
          user(cora, "organizer"),
          prospect("required", "contact"),
          { role: "optional", address: specialist },
        ],
      });
    });
    expect(linesOf(found)).toEqual([
      "Cora Thomas 2026-05-21 meeting mutual direct 1",
      `${specialist} 2026-05-20 email fromProspect copied 1`,
      `${specialist} 2026-05-21 meeting mutual copied 1`,
    ]);
    expect(found.contacts.map(({ colleague }) => colleague.crmUserId)).toContain(undefined);
  });

  it("looks for them in the newest days where there is too much to count at once", async () => {
    const found = await findContacts(
      (write) => {
        for (let back = 0; back < 300; back += 1) {
          const at = new Date(now.getTime() - back * millisecondsPerDay).toISOString();
          write("email", at, incoming);
        }
        write("email", now.toISOString(), {
          parties: [prospect("sender", "contact"), { role: "to", address: specialist }],
        });
      },
      { aggregateLimit: 200 },
    );
    expect(found.contacts.flatMap(({ colleague }) => colleague.addresses)).toContain(specialist);
  });

  it("does not bring a user back who may not be offered", async () => {
    const senders: readonly LocalUser[] = [blaine, robot];
    const found = await findContacts((write) => {
      for (const sender of senders)
        write("email", "2026-05-20T08:00:00Z", {
          parties: [user(sender, "sender"), prospect("to", "contact")],
        });
    });
    expect(linesOf(found)).toEqual([]);
  });

  it("knows what of the rep's own emails the CRM holds", async () => {
    const found = await findContacts((write) => {
      const parties = [user(blaine, "sender"), prospect("to", "contact")];
      write("email", "2026-05-20T08:00:00Z", { parties });
    });
    expect(found.ownTracked).toMatchObject([{ direction: "toProspect", times: 1 }]);
    expect(found.ownDays).toBeUndefined();
  });
});

describe("the CRM's source of contacts, where the CRM is slow", () => {
  it.each(["0x80044151", "0x80048573", "0x80048574", "0x80048575", "0x80048544", "0x80048745"])(
    "asks for the newest 180 days after %s, and says so",
    async (code) => {
      const fill = (write: WriteActivity) => {
        write("email", "2025-05-20T08:00:00Z", outgoing);
        threeEmails(write);
      };
      // The first day of three years.
      const faults = [{ matches: "2023-06-02", status: 400, code }];
      const found = await findContacts(fill, { faults });
      expect(linesOf(found)).toHaveLength(3);
      expect(found.coverage).toMatchObject({ isShortened: true });
      const today = Math.floor(Date.parse("2026-06-01") / 86_400_000);
      expect(today - (found.coverage.sinceDay ?? 0)).toBeLessThanOrEqual(180);
    },
  );

  it("says that the CRM is too busy where it is too slow for that, too", async () => {
    const faults = [{ matches: "activityparty", status: 400, code: "0x80044151" }];
    await expect(findContacts(threeEmails, { faults })).rejects.toThrow("throttled");
  });

  it("names why a part is missing", async () => {
    const faults = [{ matches: "appointment", status: 500 }];
    const found = await findContacts(threeEmails, { faults });
    expect(found.coverage).toMatchObject({ isPartial: true, missingBecause: "serviceUnavailable" });
    expect(linesOf(found)).toHaveLength(3);
  });
});

describe("the CRM's source of contacts, telling how far the rep's right reaches", () => {
  it.each([
    ["Basic", "own"],
    ["Local", "unit"],
    ["Deep", "unitAndBelow"],
    ["Global", "everything"],
  ] as const)("says for a privilege of depth %s: %s", async (activityDepth, reach) => {
    expect((await findContacts(threeEmails, { activityDepth })).coverage).toMatchObject({ reach });
  });

  it("does without where that cannot be learnt", async () => {
    const faults = [{ matches: "WhoAmI", status: 500 }];
    const found = await findContacts(threeEmails, { faults });
    expect(found.coverage.reach).toBeUndefined();
    expect(linesOf(found)).toHaveLength(3);
  });
});
