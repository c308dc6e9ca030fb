/** @jest-environment node */
import { combine } from "../../collector/src/combine/combine";
import { freeMailDomains } from "../../collector/src/counting/freeMail";
import { parseEmailAddress } from "../../src/core/people/emailAddress";
import { publish } from "../../collector/src/publish/publish";
import {
  aMeeting,
  aMessage,
  alan,
  aUser,
  blaine,
  dentist,
  idOf,
  now,
  tricia,
  yvonne,
} from "./support/anOrganizationsMail";
import { openOrganization } from "./support/openOrganization";
import type { OpenOrganization, OrganizationContent } from "./support/openOrganization";
import { documentAbout, documentAboutCompany, headerOf } from "./support/readDocument";
import { runCollector } from "./support/runCollector";
import { createSqliteEngine } from "./support/sqliteEngine";

let organization: OpenOrganization | undefined;

afterEach(async () => {
  await organization?.close();
  organization = undefined;
});

async function open(content: OrganizationContent): Promise<OpenOrganization> {
  organization = await openOrganization(content);
  return organization;
}

async function run(opened: OpenOrganization, at = now): Promise<void> {
  await runCollector(await opened.collector(at));
}

async function namesKnowing(opened: OpenOrganization, address: string) {
  const document = await documentAbout(opened.table(), address);
  return document?.colleagues.map(({ displayName }) => displayName).sort();
}

const bothWays = (colleague: typeof tricia, other = yvonne) => [
  aMessage(colleague, other, 10),
  aMessage(other, colleague, 9),
];

describe("a run of the collector", () => {
  it("lets everybody who knows a person be found by that person's address", async () => {
    const opened = await open({ messages: [...bothWays(tricia), ...bothWays(alan)] });
    await run(opened);
    expect(await namesKnowing(opened, yvonne.address)).toEqual([alan.name, tricia.name]);
    const { mailboxes, people } = headerOf(opened.table());
    expect({ mailboxes, people }).toEqual({ mailboxes: { read: 3, leftOut: 0 }, people: "crm" });
  });

  it("tells the days, the direction, and when the colleague was last active", async () => {
    const opened = await open({
      messages: bothWays(tricia),
      events: [aMeeting(tricia, yvonne, 3)],
    });
    await run(opened);
    const document = await documentAbout(opened.table(), yvonne.address);
    const today = Math.floor(now.getTime() / 86_400_000);
    expect(document?.colleagues).toEqual([
      {
        directoryId: idOf(tricia),
        displayName: tricia.name,
        address: tricia.address,
        weeksSinceActive: 1,
        peopleKnown: 1,
        days: expect.arrayContaining([
          {
            day: today - 10,
            kind: "email",
            direction: "toProspect",
            addressing: "direct",
            times: 1,
          },
          {
            day: today - 9,
            kind: "email",
            direction: "fromProspect",
            addressing: "direct",
            times: 1,
          },
          { day: today - 3, kind: "meeting", direction: "mutual", addressing: "direct", times: 1 },
        ]) as unknown,
      },
    ]);
  });

  it("leaves an opted-out colleague out, at the source and by name", async () => {
    const opened = await open({
      messages: [...bothWays(tricia), ...bothWays(alan)],
      optedOutIds: [idOf(alan)],
    });
    await run(opened);
    expect(await namesKnowing(opened, yvonne.address)).toEqual([tricia.name]);
    const asked = opened.traffic.filter((url) => url.includes(idOf(alan)));
    expect(asked).toEqual([]);
    expect(headerOf(opened.table()).mailboxes).toEqual({ read: 2, leftOut: 1 });
  });

  it("removes whoever opts out later from every document the same night", async () => {
    const opened = await open({
      messages: [...bothWays(tricia), ...bothWays(alan)],
      config: { optOut: { addresses: [] } },
    });
    await run(opened);
    const { collector, ...rest } = opened;
    const later = async (at = now) => {
      const known = await collector(at);
      return {
        ...known,
        config: { ...known.config, optOut: { addresses: [parse(alan.address)] } },
      };
    };
    await run({ ...rest, collector: later });
    expect(await namesKnowing(opened, yvonne.address)).toEqual([tricia.name]);
  });

  it("keeps nobody whose company the CRM does not know, and nobody at a free-mail service", async () => {
    const friend = { name: "Old Friend", address: "old.friend@gmail.com" };
    const opened = await open({
      messages: [...bothWays(tricia), ...bothWays(tricia, dentist), ...bothWays(tricia, friend)],
      contacts: [yvonne.address, friend.address],
    });
    await run(opened);
    expect(await namesKnowing(opened, dentist.address)).toBeUndefined();
    expect(await namesKnowing(opened, friend.address)).toBeUndefined();
  });

  it("knows a new company of the CRM the next night, without reading mail again", async () => {
    const opened = await open({ messages: bothWays(tricia, dentist), contacts: [yvonne.address] });
    await run(opened);
    const collector = await opened.collector();
    const engine = createSqliteEngine();
    await combine({ ...collector, config: { ...collector.config, people: "business" } }, engine);
    engine.close();
    await publish({ ...collector, config: { ...collector.config, people: "business" } });
    expect(await namesKnowing(opened, dentist.address)).toEqual([tricia.name]);
  });

  it("keeps no one-sided contact of a single day", async () => {
    const opened = await open({
      messages: [
        aMessage(tricia, yvonne, 10),
        aMessage(alan, yvonne, 10),
        aMessage(alan, yvonne, 4),
      ],
    });
    await run(opened);
    expect(await namesKnowing(opened, yvonne.address)).toEqual([alan.name]);
  });

  it("has an empty document for a company of the CRM that nobody knows, and one of whoever does", async () => {
    const opened = await open({
      messages: bothWays(tricia),
      contacts: [yvonne.address, "nobody@unknown.example"],
    });
    await run(opened);
    const known = await documentAboutCompany(opened.table(), "fourthcoffee.com");
    expect(known?.colleagues).toMatchObject([{ displayName: tricia.name, peopleKnown: 1 }]);
    expect((await documentAboutCompany(opened.table(), "unknown.example"))?.colleagues).toEqual([]);
  });

  it("writes the same table when it runs again, and only the header", async () => {
    const opened = await open({ messages: [...bothWays(tricia), ...bothWays(alan)] });
    await run(opened);
    const before = opened.table();
    await run(opened);
    expect(opened.table()).toEqual(before);
    const unchanged = 2 + freeMailDomains.size;
    expect(opened.lines.at(-1)).toContain(
      `Published: 0 documents written, ${unchanged} unchanged, 0 removed`,
    );
  });

  it("counts a day that is read again once", async () => {
    const opened = await open({
      messages: [aMessage(tricia, yvonne, 1), aMessage(yvonne, tricia, 1)],
    });
    await run(opened);
    opened.mail.addColleagueMessage(aMessage(tricia, yvonne, 1));
    opened.mail.finish();
    await run(opened);
    const document = await documentAbout(opened.table(), yvonne.address);
    const times = document?.colleagues[0]?.days.map(({ direction, times: count }) => [
      direction,
      count,
    ]);
    expect(times).toEqual(
      expect.arrayContaining([
        ["toProspect", 2],
        ["fromProspect", 1],
      ]),
    );
  });

  it("drops a mailbox that Exchange refuses from now on", async () => {
    const fencedIds: string[] = [];
    const opened = await open({ messages: [...bothWays(tricia), ...bothWays(alan)], fencedIds });
    await run(opened);
    fencedIds.push(idOf(alan));
    await run(opened);
    expect(await namesKnowing(opened, yvonne.address)).toEqual([tricia.name]);
    expect(headerOf(opened.table()).mailboxes).toEqual({ read: 2, leftOut: 1 });
  });

  it("drops nothing and fails where every mailbox is refused", async () => {
    const fencedIds = [tricia, alan, blaine].map(idOf);
    const opened = await open({ messages: bothWays(tricia), fencedIds });
    await expect(run(opened)).rejects.toThrow("No mailbox could be read");
  });

  it("leaves out users who left", async () => {
    const users = [aUser(tricia), aUser(alan, { isDisabled: true }), aUser(blaine)];
    const opened = await open({ messages: [...bothWays(tricia), ...bothWays(alan)], users });
    await run(opened);
    expect(await namesKnowing(opened, yvonne.address)).toEqual([tricia.name]);
  });
});

function parse(address: string) {
  const parsed = parseEmailAddress(address);
  if (parsed === undefined) throw new Error("no address");
  return parsed;
}
