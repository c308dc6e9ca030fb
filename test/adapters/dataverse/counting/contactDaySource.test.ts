/** @jest-environment node */
import { createContactDaySource } from "../../../../src/adapters/dataverse/counting/contactDaySource";
import type { ContactDay } from "../../../../src/core/evidence/contactDay";
import { millisecondsPerDay } from "../../../../src/core/evidence/contactDay";
import type { SourceFindings } from "../../../../src/core/lookUp/ports";
import { aProspect, anAddress } from "../../../support/builders";
import {
  blaine,
  cora,
  departed,
  now,
  prospect,
  robot,
  tricia,
  user,
  withLocalCrm,
  yvonne,
} from "../localCrm";
import type { LocalCrm, WriteActivity } from "../localCrm";

type Options = Parameters<typeof withLocalCrm>[2];

function find(
  fill: (write: WriteActivity) => void,
  options?: Options,
  address = yvonne.address,
): Promise<SourceFindings & Pick<LocalCrm, "traffic">> {
  const use = async ({ client, traffic }: LocalCrm) => {
    const source = createContactDaySource({ client, now });
    const findings = await source.findContacts(aProspect({ address: anAddress(address) }));
    return { ...findings, traffic };
  };
  return withLocalCrm(fill, use, options);
}

/** Contact days in one line each: whose, when, what, how, how often. */
function tell({ contacts }: SourceFindings): readonly string[] {
  return contacts
    .flatMap(({ colleague, days }) => days.map((day) => `${colleague.displayName} ${line(day)}`))
    .sort();
}

function line({ day, kind, direction, addressing, times }: ContactDay): string {
  const date = new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
  return `${date} ${kind} ${direction} ${addressing} ${times}`;
}

describe("createContactDaySource, counting emails", () => {
  it("counts what colleagues wrote and were written, by day and addressing", async () => {
    const findings = await find((write) => {
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
    expect(tell(findings)).toEqual([
      "Cora Thomas 2026-05-22 email fromProspect copied 1",
      "Tricia Potter 2026-05-20 email toProspect direct 2",
      "Tricia Potter 2026-05-21 email toProspect copied 1",
      "Tricia Potter 2026-05-22 email fromProspect direct 1",
    ]);
  });

  it("knows each colleague by name, address and both ids", async () => {
    const { contacts } = await find((write) => {
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
    const findings = await find((write) => {
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
    expect(tell(findings)).toEqual([
      "Tricia Potter 2026-05-20 email toProspect copied 1",
      "Tricia Potter 2026-05-20 email toProspect direct 1",
    ]);
  });

  it("counts a colleague in To and Cc of one message once, as addressed", async () => {
    const findings = await find((write) => {
      write("email", "2026-05-20T08:00:00Z", {
        parties: [prospect("sender", "lead"), user(tricia, "to"), user(tricia, "cc")],
      });
    });
    expect(tell(findings)).toEqual(["Tricia Potter 2026-05-20 email fromProspect direct 1"]);
  });

  it("finds a party that was never resolved, whatever its letters' case", async () => {
    const findings = await find((write) => {
      write("email", "2026-05-20T08:00:00Z", {
        parties: [user(tricia, "sender"), { role: "to", address: "YVONNE.McKay@fourthcoffee.com" }],
      });
    });
    expect(tell(findings)).toEqual(["Tricia Potter 2026-05-20 email toProspect direct 1"]);
  });

  it("finds what was sent to another address of the same contact", async () => {
    const party = { ...prospect("to", "contact"), address: "y.mckay@example.com" };
    const findings = await find((write) => {
      write("email", "2026-05-20T08:00:00Z", { parties: [user(tricia, "sender"), party] });
    });
    expect(tell(findings)).toEqual(["Tricia Potter 2026-05-20 email toProspect direct 1"]);
  });

  it("finds a tagged address by what its owner added the tag to", async () => {
    const fill = (write: WriteActivity) => {
      write("email", "2026-05-20T08:00:00Z", {
        parties: [user(tricia, "sender"), prospect("to", "address")],
      });
    };
    expect(tell(await find(fill, {}, "yvonne.mckay+news@fourthcoffee.com"))).toHaveLength(1);
    expect(tell(await find(fill, {}, "somebody@fourthcoffee.com"))).toHaveLength(0);
  });

  it("finds an address with every character that a query could trip over", async () => {
    const address = `"o'brien & <x/> %27 --{}"@fourthcoffee.com`;
    const findings = await find(
      (write) => {
        write("email", "2026-05-20T08:00:00Z", {
          parties: [user(tricia, "sender"), { role: "to", address }],
        });
      },
      {},
      address,
    );
    expect(tell(findings)).toHaveLength(1);
  });

  it("takes two people who merely received the same message for strangers", async () => {
    const findings = await find((write) => {
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
    expect(tell(findings)).toEqual([]);
  });

  it("takes neither an owner nor a regarding record for a participant", async () => {
    const findings = await find((write) => {
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
    expect(tell(findings)).toEqual([]);
  });

  it("offers neither the rep, nor who has left, nor a machine", async () => {
    const findings = await find((write) => {
      for (const sender of [blaine, departed, robot]) {
        write("email", "2026-05-20T08:00:00Z", {
          parties: [user(sender, "sender"), prospect("to", "contact")],
        });
      }
    });
    expect(tell(findings)).toEqual([]);
  });

  it("counts neither drafts nor what lies more than three years back", async () => {
    const parties = [user(tricia, "sender"), prospect("to", "contact")];
    const findings = await find((write) => {
      write("email", "2026-05-20T08:00:00Z", { parties, state: "open" });
      write("email", "2026-05-20T08:00:00Z", { parties, state: "canceled" });
      write("email", "2023-06-01T23:59:59Z", { parties });
      write("email", "2023-06-02T00:00:00Z", { parties });
    });
    expect(tell(findings)).toEqual(["Tricia Potter 2023-06-02 email toProspect direct 1"]);
    expect(findings.coverage.isPartial).toBe(false);
  });

  it("counts days in UTC, whatever the rep's time zone", async () => {
    const parties = [user(tricia, "sender"), prospect("to", "contact")];
    const fill = (write: WriteActivity) => {
      write("email", "2026-05-20T23:59:59Z", { parties });
      write("email", "2026-05-21T00:00:00Z", { parties });
    };
    expect(tell(await find(fill, { utcOffsetMinutes: 600 }))).toEqual([
      "Tricia Potter 2026-05-20 email toProspect direct 1",
      "Tricia Potter 2026-05-21 email toProspect direct 1",
    ]);
  });
});

describe("createContactDaySource, counting meetings and calls", () => {
  it("counts meetings that were held, marked as completed or not", async () => {
    const parties = [
      user(tricia, "organizer"),
      user(cora, "optional"),
      prospect("required", "lead"),
    ];
    const findings = await find((write) => {
      write("appointment", "2026-05-20T08:00:00Z", { parties });
      write("appointment", "2026-05-21T08:00:00Z", { parties, state: "scheduled" });
      write("appointment", "2026-05-22T08:00:00Z", { parties, state: "canceled" });
      write("appointment", "2026-05-23T08:00:00Z", { parties, state: "open" });
      write("appointment", "2026-06-01T12:00:01Z", { parties, state: "scheduled" });
      write("appointment", "2026-06-02T08:00:00Z", { parties, state: "scheduled" });
    });
    expect(tell(findings)).toEqual([
      "Cora Thomas 2026-05-20 meeting mutual copied 1",
      "Cora Thomas 2026-05-21 meeting mutual copied 1",
      "Tricia Potter 2026-05-20 meeting mutual direct 1",
      "Tricia Potter 2026-05-21 meeting mutual direct 1",
    ]);
  });

  it("counts an organiser who also attends once", async () => {
    const findings = await find((write) => {
      write("appointment", "2026-05-20T08:00:00Z", {
        parties: [
          user(tricia, "organizer"),
          user(tricia, "required"),
          prospect("required", "contact"),
          prospect("required", "address"),
        ],
      });
    });
    expect(tell(findings)).toEqual(["Tricia Potter 2026-05-20 meeting mutual direct 1"]);
  });

  it("counts calls by who rang", async () => {
    const findings = await find((write) => {
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
    expect(tell(findings)).toEqual([
      "Tricia Potter 2026-05-20 phoneCall toProspect direct 1",
      "Tricia Potter 2026-05-21 phoneCall fromProspect direct 1",
    ]);
  });

  it("takes two people who were both called by a third for strangers", async () => {
    const findings = await find((write) => {
      write("phonecall", "2026-05-20T08:00:00Z", {
        parties: [user(blaine, "sender"), user(tricia, "to"), prospect("to", "contact")],
      });
    });
    expect(tell(findings)).toEqual([]);
  });

  it("leaves kinds of activity out that are no contact", async () => {
    const findings = await find((write) => {
      write("task", "2026-05-20T08:00:00Z", {
        parties: [user(tricia, "sender"), prospect("to", "contact")],
      });
    });
    expect(tell(findings)).toEqual([]);
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

  it("sends one wave of requests, with the address in no URL", async () => {
    const { traffic } = await find(onePerDay(1));
    expect(traffic).toHaveLength(4);
    expect(traffic.map(({ request }) => request.url.pathname)).toEqual(
      Array(4).fill("/api/data/v9.2/$batch"),
    );
    expect(traffic.map(({ request }) => request.url.href).join()).not.toContain("yvonne");
  });

  it("halves the time where there is more than an aggregate may count", async () => {
    const whole = await find(onePerDay(400));
    const halved = await find(onePerDay(400), { aggregateLimit: 100 });
    expect(tell(halved)).toEqual(tell(whole));
    expect(halved.coverage.isPartial).toBe(false);
    expect(halved.traffic.length).toBeGreaterThan(whole.traffic.length);
  });

  it("says so when even a month holds too much", async () => {
    const { coverage, contacts } = await find(onePerDay(70), { aggregateLimit: 50 });
    expect(coverage.isPartial).toBe(true);
    expect(contacts.length).toBeGreaterThan(0);
  });

  it("reads all rows of an answer of more than one page", async () => {
    const { contacts } = await find((write) => {
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
    await expect(find(onePerDay(1), { withheldPrivileges })).rejects.toThrow("accessDenied");
  });

  it("counts parties by their own address where leads and contacts may not be read", async () => {
    const withheldPrivileges = new Set(["prvReadLead", "prvReadContact"]);
    const { contacts, coverage } = await find(onePerDay(1), { withheldPrivileges });
    expect(contacts).toHaveLength(2);
    expect(coverage.isPartial).toBe(true);
  });

  it("counts what can be counted when one kind cannot", async () => {
    const faults = [{ matches: "phonecall", status: 500 }];
    const { contacts, coverage } = await find(onePerDay(1), { faults });
    expect(contacts).toHaveLength(2);
    expect(coverage.isPartial).toBe(true);
  });

  it("waits for a CRM that is busy", async () => {
    const headers = { "Retry-After": "1" };
    const faults = [{ matches: "", status: 429, code: "0x80072322", headers, times: 1 }];
    const { contacts, coverage } = await find(onePerDay(1), { faults });
    expect(contacts).toHaveLength(2);
    expect(coverage.isPartial).toBe(false);
  });
});
