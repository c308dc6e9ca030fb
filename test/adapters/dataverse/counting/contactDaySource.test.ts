/** @jest-environment node */
import { millisecondsPerDay } from "../../../../src/core/evidence/contactDay";
import { findContacts, linesOf } from "./contactDays";
import { blaine, cora, departed, now, prospect, robot, tricia, user } from "../localCrm";
import type { WriteActivity } from "../localCrm";

describe("createContactDaySource, counting emails", () => {
  it("counts what colleagues wrote and were written, by day and addressing", async () => {
    const findings = await findContacts((write) => {
      const outgoing = { parties: [user(tricia, "sender"), prospect("to", "contact")] };
      write("email", "2026-05-20T08:00:00Z", outgoing);
      write("email", "2026-05-20T17:00:00Z", outgoing);
      write("email", "2026-05-21T08:00:00Z", {
        parties: [user(tricia, "sender"), prospect("bcc", "contact")],
      });
      write("email", "2026-05-22T08:00:00Z", {
        parties: [prospect("sender", "contact"), user(tricia, "to"), user(cora, "cc")],
      });
    });
    expect(linesOf(findings)).toEqual([
      "Cora Thomas 2026-05-22 email fromProspect copied 1",
      "Tricia Potter 2026-05-20 email toProspect direct 2",
      "Tricia Potter 2026-05-21 email toProspect copied 1",
      "Tricia Potter 2026-05-22 email fromProspect direct 1",
    ]);
  });

  it("counts nothing with a service that writes for many people", async () => {
    const relay = "hit-reply@linkedin.com";
    const parties = [{ role: "sender" as const, address: relay }, user(tricia, "to")];
    const fill = (write: WriteActivity) => {
      write("email", "2026-05-20T08:00:00Z", { parties });
    };
    const { contacts, traffic } = await findContacts(fill, {}, relay);
    expect(contacts).toEqual([]);
    expect(traffic).toEqual([]);
    const other = [{ role: "sender" as const, address: "pat@linkedin.com" }, user(tricia, "to")];
    const person = (write: WriteActivity) => {
      write("email", "2026-05-20T08:00:00Z", { parties: other });
    };
    expect((await findContacts(person, {}, "pat@linkedin.com")).contacts).toHaveLength(1);
  });

  it("knows each colleague by name, address and both ids", async () => {
    const { contacts } = await findContacts((write) => {
      write("email", "2026-05-20T08:00:00Z", {
        parties: [user(tricia, "sender"), prospect("to", "contact")],
      });
    });
    expect(contacts.map(({ colleague }) => colleague)).toEqual([
      {
        displayName: "Tricia Potter",
        addresses: [tricia.address],
        crmUserId: tricia.id,
        directoryId: tricia.directoryId,
      },
    ]);
  });

  it("counts a person who is both lead and contact once, and To before Cc", async () => {
    const findings = await findContacts((write) => {
      write("email", "2026-05-20T08:00:00Z", {
        parties: [
          user(tricia, "sender"),
          prospect("to", "lead"),
          prospect("to", "contact"),
          prospect("cc", "contact"),
        ],
      });
      write("email", "2026-05-20T09:00:00Z", {
        parties: [user(tricia, "sender"), prospect("cc", "lead"), prospect("cc", "contact")],
      });
    });
    expect(linesOf(findings)).toEqual([
      "Tricia Potter 2026-05-20 email toProspect copied 1",
      "Tricia Potter 2026-05-20 email toProspect direct 1",
    ]);
  });

  it("counts a colleague in To and Cc of one message once, as addressed", async () => {
    const findings = await findContacts((write) => {
      write("email", "2026-05-20T08:00:00Z", {
        parties: [prospect("sender", "lead"), user(tricia, "to"), user(tricia, "cc")],
      });
    });
    expect(linesOf(findings)).toEqual(["Tricia Potter 2026-05-20 email fromProspect direct 1"]);
  });

  it("finds an unresolved party without regard to case", async () => {
    const findings = await findContacts((write) => {
      write("email", "2026-05-20T08:00:00Z", {
        parties: [user(tricia, "sender"), { role: "to", address: "YVONNE.McKay@fourthcoffee.com" }],
      });
    });
    expect(linesOf(findings)).toEqual(["Tricia Potter 2026-05-20 email toProspect direct 1"]);
  });

  it("finds mails to another address of the same contact", async () => {
    const party = { ...prospect("to", "contact"), address: "y.mckay@example.com" };
    const findings = await findContacts((write) => {
      write("email", "2026-05-20T08:00:00Z", { parties: [user(tricia, "sender"), party] });
    });
    expect(linesOf(findings)).toEqual(["Tricia Potter 2026-05-20 email toProspect direct 1"]);
  });

  it("finds a tagged address by what its owner added the tag to", async () => {
    const fill = (write: WriteActivity) => {
      write("email", "2026-05-20T08:00:00Z", {
        parties: [user(tricia, "sender"), prospect("to", "address")],
      });
    };
    expect(
      linesOf(await findContacts(fill, {}, "yvonne.mckay+news@fourthcoffee.com")),
    ).toHaveLength(1);
    expect(linesOf(await findContacts(fill, {}, "somebody@fourthcoffee.com"))).toHaveLength(0);
  });

  it("finds an address with every character that a query could trip over", async () => {
    const address = `"o'brien & <x/> %27 --{}"@fourthcoffee.com`;
    const findings = await findContacts(
      (write) => {
        write("email", "2026-05-20T08:00:00Z", {
          parties: [user(tricia, "sender"), { role: "to", address }],
        });
      },
      {},
      address,
    );
    expect(linesOf(findings)).toHaveLength(1);
  });

  it("takes two people who merely received the same message for strangers", async () => {
    const findings = await findContacts((write) => {
      write("email", "2026-05-20T08:00:00Z", {
        parties: [user(cora, "sender"), user(tricia, "to"), { role: "to", address: "a@b.com" }],
      });
      write("email", "2026-05-21T08:00:00Z", {
        parties: [
          { role: "sender", address: "a@b.com" },
          user(tricia, "to"),
          prospect("to", "contact"),
        ],
      });
    });
    expect(linesOf(findings)).toEqual([]);
  });

  it("takes neither an owner nor a regarding record for a participant", async () => {
    const findings = await findContacts((write) => {
      write("email", "2026-05-20T08:00:00Z", {
        ownerId: tricia.id,
        parties: [user(blaine, "sender"), prospect("to", "contact")],
      });
      write("email", "2026-05-21T08:00:00Z", {
        parties: [
          user(tricia, "sender"),
          { role: "to", address: "a@b.com" },
          prospect("regarding", "lead"),
        ],
      });
    });
    expect(linesOf(findings)).toEqual([]);
  });

  it("offers neither the rep, nor who has left, nor a machine", async () => {
    const findings = await findContacts((write) => {
      for (const sender of [blaine, departed, robot]) {
        write("email", "2026-05-20T08:00:00Z", {
          parties: [user(sender, "sender"), prospect("to", "contact")],
        });
      }
    });
    expect(linesOf(findings)).toEqual([]);
  });

  it("counts neither drafts nor what lies more than three years back", async () => {
    const parties = [user(tricia, "sender"), prospect("to", "contact")];
    const findings = await findContacts((write) => {
      write("email", "2026-05-20T08:00:00Z", { parties, state: "open" });
      write("email", "2026-05-20T08:00:00Z", { parties, state: "canceled" });
      write("email", "2023-06-01T23:59:59Z", { parties });
      write("email", "2023-06-02T00:00:00Z", { parties });
    });
    expect(linesOf(findings)).toEqual(["Tricia Potter 2023-06-02 email toProspect direct 1"]);
    expect(findings.coverage.isPartial).toBe(false);
  });

  it("counts days in UTC in every time zone of the rep", async () => {
    const parties = [user(tricia, "sender"), prospect("to", "contact")];
    const fill = (write: WriteActivity) => {
      write("email", "2026-05-20T23:59:59Z", { parties });
      write("email", "2026-05-21T00:00:00Z", { parties });
    };
    expect(linesOf(await findContacts(fill, { utcOffsetMinutes: 600 }))).toEqual([
      "Tricia Potter 2026-05-20 email toProspect direct 1",
      "Tricia Potter 2026-05-21 email toProspect direct 1",
    ]);
  });
});

describe("createContactDaySource, counting meetings and calls", () => {
  it("counts past meetings in every state but cancelled", async () => {
    const parties = [
      user(tricia, "organizer"),
      user(cora, "optional"),
      prospect("required", "lead"),
    ];
    const findings = await findContacts((write) => {
      write("appointment", "2026-05-20T08:00:00Z", { parties });
      write("appointment", "2026-05-21T08:00:00Z", { parties, state: "scheduled" });
      write("appointment", "2026-05-22T08:00:00Z", { parties, state: "canceled" });
      write("appointment", "2026-05-23T08:00:00Z", { parties, state: "open" });
      write("appointment", "2026-06-01T12:00:01Z", { parties, state: "scheduled" });
      write("appointment", "2026-06-02T08:00:00Z", { parties, state: "scheduled" });
    });
    expect(linesOf(findings)).toEqual([
      "Cora Thomas 2026-05-20 meeting mutual copied 1",
      "Cora Thomas 2026-05-21 meeting mutual copied 1",
      "Cora Thomas 2026-05-23 meeting mutual copied 1",
      "Tricia Potter 2026-05-20 meeting mutual direct 1",
      "Tricia Potter 2026-05-21 meeting mutual direct 1",
      "Tricia Potter 2026-05-23 meeting mutual direct 1",
    ]);
  });

  it("takes the owner for the organizer only where no organizer is named", async () => {
    const invited = [user(cora, "optional"), prospect("required", "contact")];
    const findings = await findContacts((write) => {
      write("appointment", "2026-05-20T08:00:00Z", { ownerId: tricia.id, parties: invited });
      write("appointment", "2026-05-21T08:00:00Z", {
        ownerId: tricia.id,
        parties: [user(cora, "organizer"), ...invited],
      });
    });
    expect(linesOf(findings)).toEqual([
      "Cora Thomas 2026-05-20 meeting mutual copied 1",
      "Cora Thomas 2026-05-21 meeting mutual direct 1",
      "Tricia Potter 2026-05-20 meeting mutual direct 1",
    ]);
  });

  it("tells the prospect's invitations from meetings that a colleague arranged", async () => {
    const findings = await findContacts((write) => {
      write("appointment", "2026-05-20T08:00:00Z", {
        parties: [prospect("organizer", "contact"), user(tricia, "required")],
      });
      write("appointment", "2026-05-21T08:00:00Z", {
        parties: [user(tricia, "organizer"), prospect("required", "contact")],
      });
    });
    expect(linesOf(findings)).toEqual([
      "Tricia Potter 2026-05-20 meeting fromProspect direct 1",
      "Tricia Potter 2026-05-21 meeting mutual direct 1",
    ]);
  });

  it("counts an organiser who also attends once", async () => {
    const findings = await findContacts((write) => {
      write("appointment", "2026-05-20T08:00:00Z", {
        parties: [
          user(tricia, "organizer"),
          user(tricia, "required"),
          prospect("required", "contact"),
          prospect("required", "address"),
        ],
      });
    });
    expect(linesOf(findings)).toEqual(["Tricia Potter 2026-05-20 meeting mutual direct 1"]);
  });

  it("counts calls by who rang", async () => {
    const findings = await findContacts((write) => {
      write("phonecall", "2026-05-20T08:00:00Z", {
        isOutgoing: true,
        parties: [user(tricia, "sender"), prospect("to", "contact")],
      });
      write("phonecall", "2026-05-21T08:00:00Z", {
        isOutgoing: false,
        parties: [prospect("sender", "contact"), user(tricia, "to")],
      });
      write("phonecall", "2026-05-22T08:00:00Z", {
        state: "open",
        parties: [user(tricia, "sender"), prospect("to", "contact")],
      });
    });
    expect(linesOf(findings)).toEqual([
      "Tricia Potter 2026-05-20 phoneCall toProspect direct 1",
      "Tricia Potter 2026-05-21 phoneCall fromProspect direct 1",
    ]);
  });

  it("counts a call that names the company and regards the person, once", async () => {
    const regarding = prospect("regarding", "contact");
    const company = { role: "to", address: "office@fourthcoffee.com" } as const;
    const findings = await findContacts((write) => {
      write("phonecall", "2026-05-20T08:00:00Z", {
        isOutgoing: true,
        parties: [user(tricia, "sender"), company, regarding],
      });
      write("phonecall", "2026-05-21T08:00:00Z", {
        isOutgoing: true,
        parties: [user(tricia, "sender"), prospect("to", "contact"), regarding],
      });
      write("phonecall", "2026-05-22T08:00:00Z", {
        isOutgoing: false,
        parties: [{ ...company, role: "sender" }, user(cora, "to"), regarding],
      });
    });
    expect(linesOf(findings)).toEqual([
      "Cora Thomas 2026-05-22 phoneCall fromProspect direct 1",
      "Tricia Potter 2026-05-20 phoneCall toProspect direct 1",
      "Tricia Potter 2026-05-21 phoneCall toProspect direct 1",
    ]);
  });

  it("takes two people who were both called by a third for strangers", async () => {
    const findings = await findContacts((write) => {
      write("phonecall", "2026-05-20T08:00:00Z", {
        parties: [user(blaine, "sender"), user(tricia, "to"), prospect("to", "contact")],
      });
    });
    expect(linesOf(findings)).toEqual([]);
  });

  it("leaves kinds of activity out that are no contact", async () => {
    const findings = await findContacts((write) => {
      write("task", "2026-05-20T08:00:00Z", {
        parties: [user(tricia, "sender"), prospect("to", "contact")],
      });
    });
    expect(linesOf(findings)).toEqual([]);
  });
});

describe("createContactDaySource, asking", () => {
  const onePerDay = (days: number) => (write: WriteActivity) => {
    const last = Date.parse("2026-05-31T08:00:00Z");
    for (let back = 0; back < days; back += 1) {
      write("email", new Date(last - back * millisecondsPerDay).toISOString(), {
        parties: [user(tricia, "sender"), user(cora, "sender"), prospect("to", "contact")],
      });
    }
  };

  it("sends two waves of batches at most, with the address in no URL", async () => {
    const { traffic } = await findContacts(onePerDay(1));
    const perLookUp = { aggregates: 4, records: 2, byRecords: 4, deferred: 1, rights: 2 };
    const most = Object.values(perLookUp).reduce((sum, count) => sum + count);
    expect(traffic.length).toBeLessThanOrEqual(most);
    expect(new Set(traffic.map(({ request }) => request.url.pathname))).toEqual(
      new Set(["/api/data/v9.2/$batch"]),
    );
    expect(traffic.map(({ request }) => request.url.href).join()).not.toContain("yvonne");
  });

  it("halves the time where there is more than an aggregate may count", async () => {
    const whole = await findContacts(onePerDay(400));
    const halved = await findContacts(onePerDay(400), { aggregateLimit: 450 });
    expect(linesOf(halved)).toEqual(linesOf(whole));
    expect(halved.coverage.isPartial).toBe(true);
    expect(halved.traffic.length).toBeGreaterThan(whole.traffic.length);
  });

  it("sends eight further requests at most for a kind that meets the limit", async () => {
    const { coverage, contacts, traffic } = await findContacts(onePerDay(1), { aggregateLimit: 0 });
    const ofTheKind = traffic
      .map(({ request }) => decodeURIComponent(request.body.toString()))
      .filter((body) => body.includes('alias="colleague_name"') && body.includes('name="email"'))
      .filter((body) => body.includes("<value>2</value><value>3</value><value>4</value>"))
      .filter((body) => body.includes('attribute="participationtypemask" operator="in"><value>1<'));
    expect(coverage.isPartial).toBe(true);
    expect(contacts).toEqual([]);
    // Emails in both directions: one of the kinds meets the limit, the other is asked twice as usual.
    expect(ofTheKind).toHaveLength(9 + 2);
  });

  it("says so when even a month holds too much", async () => {
    const { coverage, contacts } = await findContacts(onePerDay(70), { aggregateLimit: 50 });
    expect(coverage.isPartial).toBe(true);
    expect(contacts.length).toBeGreaterThan(0);
  });

  it("reads all rows of an answer of more than one page", async () => {
    const { contacts } = await findContacts((write) => {
      for (let back = 0; back < 1050; back += 1) {
        const at = new Date(now.getTime() - back * millisecondsPerDay).toISOString();
        const senders = [tricia, cora].map((sender) => user(sender, "sender"));
        const recipients = [tricia, cora].map((recipient) => user(recipient, "to"));
        write("email", at, { parties: [...senders, prospect("to", "contact")] });
        write("email", at, { parties: [prospect("sender", "contact"), ...recipients] });
      }
    });
    expect(contacts.map(({ days }) => days.length)).toEqual([2100, 2100]);
  });

  it("tells what a rep may not read from what there is not", async () => {
    const withheldPrivileges = new Set(["prvReadActivity"]);
    await expect(findContacts(onePerDay(1), { withheldPrivileges })).rejects.toThrow(
      "accessDenied",
    );
  });

  it("counts parties by their own address where leads and contacts may not be read", async () => {
    const withheldPrivileges = new Set(["prvReadLead", "prvReadContact"]);
    const { contacts, coverage } = await findContacts(onePerDay(1), { withheldPrivileges });
    expect(contacts).toHaveLength(2);
    expect(coverage.isPartial).toBe(true);
  });

  it("counts what can be counted when one kind cannot", async () => {
    const faults = [{ matches: "phonecall", status: 500 }];
    const { contacts, coverage } = await findContacts(onePerDay(1), { faults });
    expect(contacts).toHaveLength(2);
    expect(coverage.isPartial).toBe(true);
  });

  it("fails where nothing of any answer can be read, and does not call that empty", async () => {
    const body = '{"value":[{"a":1},null,7,"x"]}';
    const faults = [{ matches: "activityparties", body }];
    await expect(findContacts(onePerDay(1), { faults })).rejects.toThrow("unexpected");
  });

  it("waits for a CRM that is busy", async () => {
    const headers = { "Retry-After": "1" };
    const faults = [{ matches: "", status: 429, code: "0x80072322", headers, times: 1 }];
    const { contacts, coverage } = await findContacts(onePerDay(1), { faults });
    expect(contacts).toHaveLength(2);
    expect(coverage.isPartial).toBe(false);
  });
});
