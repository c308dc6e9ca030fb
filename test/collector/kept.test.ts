/** @jest-environment node */
import { noteObjection } from "../../collector/src/requests/forgetPerson";
import { reportOnPerson } from "../../collector/src/requests/reportOn";
import { mailboxIds } from "../../collector/src/state/mailboxIds";
import { readTally } from "../../collector/src/state/mailboxTally";
import { parseEmailAddress } from "../../src/core/people/emailAddress";
import type { EmailAddress } from "../../src/core/people/emailAddress";
import { aMeeting, aMessage, dentist, now, tricia, yvonne } from "./support/anOrganizationsMail";
import { openOrganization } from "./support/openOrganization";
import type { OpenOrganization, OrganizationContent } from "./support/openOrganization";
import { documentAbout, documentAboutCompany } from "./support/readDocument";
import { runCollector } from "./support/runCollector";

let organization: OpenOrganization | undefined;

afterEach(async () => {
  await organization?.close();
  organization = undefined;
});

async function openAndRun(content: OrganizationContent): Promise<OpenOrganization> {
  organization = await openOrganization(content);
  await runCollector(await organization.collector());
  return organization;
}

const bothWays = (other: typeof yvonne) => [
  aMessage(tricia, other, 10),
  aMessage(other, tricia, 9),
];

const messages = [...bothWays(yvonne), ...bothWays(dentist)];

async function companiesKept(opened: OpenOrganization): Promise<number> {
  const { state } = await opened.collector();
  const rows = mailboxIds(state).flatMap((id) => readTally(state, id).rows);
  return new Set(rows.map(({ company }) => company)).size;
}

function addressOf({ address }: { readonly address: string }): EmailAddress {
  const parsed = parseEmailAddress(address);
  if (parsed === undefined) throw new Error("no address");
  return parsed;
}

describe("what stays in the state folder", () => {
  it("is of every company where nothing else is said, and of the CRM's alone where it is", async () => {
    expect(await companiesKept(await openAndRun({ messages }))).toBe(2);
    await organization?.close();
    expect(await companiesKept(await openAndRun({ messages, config: { keep: "crm" } }))).toBe(1);
  });

  it("shrinks to the CRM's companies with the next night after that is switched on", async () => {
    const opened = await openAndRun({ messages });
    const collector = await opened.collector();
    await runCollector({ ...collector, config: { ...collector.config, keep: "crm" } });
    expect(await companiesKept(opened)).toBe(1);
    expect((await documentAbout(opened.table(), yvonne.address))?.colleagues).toHaveLength(1);
  });

  it("may not be less than what is to be shown", async () => {
    organization = await openOrganization({ config: { keep: "crm", people: "business" } });
    await expect(Promise.resolve().then(() => organization?.collector())).rejects.toThrow(
      '"keep" is not as it has to be: "crm" keeps too little for people: "business".',
    );
  });

  it("is nothing of somebody who objected, also after their mail is read again", async () => {
    const opened = await openAndRun({ messages: [...messages, aMessage(tricia, yvonne, 1)] });
    await noteObjection(await opened.collector(), addressOf(yvonne));
    await runCollector(await opened.collector());
    expect(await reportOnPerson(await opened.collector(), addressOf(yvonne))).toEqual([
      "The person objected: nothing is kept of them but this.",
      "No contact is kept.",
    ]);
    expect(await documentAbout(opened.table(), yvonne.address)).toBeUndefined();
  });
});

describe("a company of whose people nothing is kept", () => {
  it.each(["crm", "business"])("says so, where people: %s", async (people) => {
    const friend = { name: "Old Friend", address: "old.friend@gmail.com" };
    const opened = await openAndRun({
      messages: [...messages, ...bothWays(friend)],
      config: { people, excluded: { domains: ["dentist.example"] } },
    });
    const abouts = ["gmail.com", "dentist.example", "fourthcoffee.com"].map(
      async (domain) => (await documentAboutCompany(opened.table(), domain))?.about,
    );
    expect(await Promise.all(abouts)).toEqual(["neverKept", "neverKept", "company"]);
    expect(await documentAbout(opened.table(), friend.address)).toBeUndefined();
    expect(await documentAbout(opened.table(), dentist.address)).toBeUndefined();
  });
});

describe("a calendar that Exchange refuses", () => {
  it("is told of, and the mail counts all the same", async () => {
    const opened = await openAndRun({
      messages,
      events: [aMeeting(tricia, yvonne, 3)],
      exchangeRoles: ["Application Mail.ReadBasic"],
    });
    expect(opened.lines.join("\n")).toContain("Exchange refuses 3 calendars");
    const [tie] = (await documentAbout(opened.table(), yvonne.address))?.colleagues ?? [];
    expect(tie?.days.map(({ kind }) => kind)).toEqual(["email", "email"]);
  });

  it("is nothing to tell of where calendars are not to be read", async () => {
    const opened = await openAndRun({
      messages,
      exchangeRoles: ["Application Mail.ReadBasic"],
      config: { calendar: false },
    });
    expect(opened.lines.join("\n")).not.toContain("calendar");
  });

  it("takes no meeting away that an earlier run counted, and says so", async () => {
    const exchangeRoles = [...bothRoles];
    const opened = await openAndRun({ messages, events: metLately, exchangeRoles });
    expect(await kindsOfTie(opened)).toEqual(["email", "email", "meeting", "meeting"]);
    exchangeRoles.pop();
    await runCollector(await opened.collector());
    expect(await kindsOfTie(opened)).toEqual(["email", "email", "meeting", "meeting"]);
    expect(opened.lines.join("\n")).toContain(
      "Exchange refuses 3 calendars: no meeting is counted anew, those known before stay",
    );
  });

  it("keeps them through a whole reading too, but not beyond the horizon", async () => {
    const exchangeRoles = [...bothRoles];
    const opened = await openAndRun({ messages, events: metLately, exchangeRoles });
    exchangeRoles.pop();
    const after = (days: number) => new Date(now.getTime() + days * 86_400_000);
    await runCollector(await opened.collector(after(100)));
    expect(await kindsOfTie(opened)).toContain("meeting");
    await runCollector(await opened.collector(after(740)));
    expect(await kindsOfTie(opened)).toEqual([]);
  });

  it("is made up for the night it may be read, however long it was refused", async () => {
    const exchangeRoles = bothRoles.slice(0, 1);
    const opened = await openAndRun({ messages, events: metLately, exchangeRoles });
    await runCollector(await opened.collector());
    expect(await kindsOfTie(opened)).toEqual(["email", "email"]);
    exchangeRoles.push(...bothRoles.slice(1));
    await runCollector(await opened.collector());
    expect(await kindsOfTie(opened)).toEqual(["email", "email", "meeting", "meeting"]);
  });

  it("loses all its meetings where calendars are not to be read any more", async () => {
    const opened = await openAndRun({ messages, events: metLately });
    const collector = await opened.collector();
    await runCollector({ ...collector, config: { ...collector.config, calendar: false } });
    expect(await kindsOfTie(opened)).toEqual(["email", "email"]);
  });
});

const bothRoles: NonNullable<OrganizationContent["exchangeRoles"]>[number][] = [
  "Application Mail.ReadBasic",
  "Application Calendars.Read",
];

/** One of a day that is read again, and one of before. */
const metLately = [aMeeting(tricia, yvonne, 2), aMeeting(tricia, yvonne, 12)];

async function kindsOfTie(opened: OpenOrganization): Promise<readonly string[]> {
  const [tie] = (await documentAbout(opened.table(), yvonne.address))?.colleagues ?? [];
  return tie?.days.map(({ kind }) => kind).sort() ?? [];
}
