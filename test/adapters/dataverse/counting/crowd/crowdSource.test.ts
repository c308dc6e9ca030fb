/** @jest-environment node */
import { createCrowdSource } from "../../../../../src/adapters/dataverse/counting/crowd/crowdSource";
import { createCollectingReader } from "../../../../../src/adapters/dataverse/http/collectingReader";
import { createDataverseReader } from "../../../../../src/adapters/dataverse/http/dataverseReader";
import type { ContactSource } from "../../../../../src/core/lookUp/ports";
import type { Prospect } from "../../../../../src/core/people/people";
import { anAddress, anOrganization } from "../../../../support/builders";
import {
  blaine,
  contactsIn,
  cora,
  now,
  prospect,
  tricia,
  user,
  withLocalCrm,
  yvonne,
} from "../../localCrm";
import type { LocalCrm, WriteActivity } from "../../localCrm";

const rene: Prospect = { address: anAddress("rene@adatum.com"), displayName: "Rene" };
const yvonneHerself: Prospect = { address: anAddress(yvonne.address), displayName: "Yvonne" };
const byRene = { role: "sender", address: rene.address } as const;
const toRene = { role: "to", address: rene.address } as const;

function crowdIn({ send }: LocalCrm, people: readonly Prospect[]): ContactSource {
  return createCrowdSource({
    reader: createDataverseReader(send),
    deferredReader: createCollectingReader(send),
    ...{ people, now, organization: anOrganization() },
  });
}

/** Mail, meetings and calls of two people outside; of one by record alone. */
function writeMuch(write: WriteActivity): void {
  write("email", "2026-05-01T09:00:00Z", {
    parties: [user(tricia, "sender"), prospect("to", "contact")],
  });
  write("email", "2026-05-02T09:00:00Z", {
    parties: [prospect("sender", "lead"), user(tricia, "to"), user(cora, "cc")],
  });
  write("email", "2026-05-02T10:00:00Z", {
    parties: [user(cora, "sender"), prospect("to", "address"), toRene],
  });
  write("email", "2026-04-02T10:00:00Z", {
    parties: [byRene, user(cora, "to"), user(blaine, "cc")],
  });
  write("email", "2026-04-03T10:00:00Z", {
    parties: [{ role: "sender", address: "ana@contoso.com" }, toRene],
  });
  write("appointment", "2026-03-03T10:00:00Z", {
    parties: [
      user(tricia, "organizer"),
      prospect("required", "contact"),
      { ...toRene, role: "required" },
    ],
  });
  write("phonecall", "2026-03-04T10:00:00Z", {
    parties: [user(cora, "sender"), prospect("to", "lead")],
  });
}

const others = Array.from({ length: 28 }, (_, place) => ({
  address: anAddress(`somebody${place}@adatum.com`),
  displayName: `Somebody ${place}`,
}));

describe("createCrowdSource", () => {
  it("finds of each person what a look-up of theirs finds", async () => {
    await withLocalCrm(writeMuch, async (crm) => {
      const people = [yvonneHerself, rene];
      const crowd = crowdIn(crm, people);
      for (const person of people) {
        const alone = await contactsIn(crm).findContacts(person);
        const together = await crowd.findContacts(person);
        expect(alone.contacts.length).toBeGreaterThan(1);
        expect(sorted(together.contacts)).toEqual(sorted(alone.contacts));
        expect(together.coverage.isPartial).toBe(false);
      }
    });
  });

  it.each([2, 30])("asks as often for %i people, with no address in a URL", async (count) => {
    const people = [yvonneHerself, rene, ...others].slice(0, count);
    await withLocalCrm(writeMuch, async (crm) => {
      const crowd = crowdIn(crm, people);
      await Promise.all(people.map((person) => crowd.findContacts(person)));
      const paths = crm.traffic.map(({ request }) => request.url.pathname + request.url.search);
      expect(paths).toEqual(Array.from({ length: 6 }, () => "/api/data/v9.2/$batch"));
    });
  });

  it("finds nothing of somebody beside whom others are known", async () => {
    await withLocalCrm(writeMuch, async (crm) => {
      const [nobody] = others;
      if (nobody === undefined) throw new Error("Nobody to ask about.");
      const crowd = crowdIn(crm, [rene, nobody]);
      expect((await crowd.findContacts(nobody)).contacts).toEqual([]);
    });
  });

  it("fails where no activity may be read, once for all", async () => {
    await withLocalCrm(
      writeMuch,
      async (crm) => {
        const crowd = crowdIn(crm, [yvonneHerself, rene]);
        for (const person of [yvonneHerself, rene])
          await expect(crowd.findContacts(person)).rejects.toMatchObject({ code: "accessDenied" });
      },
      { withheldPrivileges: new Set(["prvReadActivity"]) },
    );
  });

  it("counts by address alone, and says so, where records may not be read", async () => {
    await withLocalCrm(
      writeMuch,
      async (crm) => {
        const { contacts, coverage } = await crowdIn(crm, [rene]).findContacts(rene);
        expect(contacts.length).toBeGreaterThan(0);
        expect(coverage.isPartial).toBe(true);
      },
      { withheldPrivileges: new Set(["prvReadLead"]) },
    );
  });

  it("counts the newest days alone where all are too many, and says so", async () => {
    await withLocalCrm(
      (write) => {
        writeMuch(write);
        for (let day = 1; day < 29; day++)
          write("email", `2025-02-${String(day).padStart(2, "0")}T09:00:00Z`, {
            parties: [user(tricia, "sender"), toRene],
          });
      },
      async (crm) => {
        const { contacts, coverage } = await crowdIn(crm, [rene]).findContacts(rene);
        const times = contacts
          .flatMap(({ days }) => days)
          .filter(({ direction }) => direction === "toProspect");
        expect(times.length).toBeLessThan(20);
        expect(contacts.length).toBeGreaterThan(0);
        expect(coverage.isPartial).toBe(true);
      },
      { aggregateLimit: 20 },
    );
  });
});

function sorted(contacts: Awaited<ReturnType<ContactSource["findContacts"]>>["contacts"]) {
  return contacts
    .map(({ colleague, days }) => ({
      colleague,
      days: days.map((day) => JSON.stringify(day)).sort(),
    }))
    .sort((one, other) => one.colleague.displayName.localeCompare(other.colleague.displayName));
}
