/** @jest-environment node */
import {
  aMeeting,
  aMessage,
  alan,
  blaine,
  dentist,
  idOf,
  tricia,
  yvonne,
} from "./support/anOrganizationsMail";
import { bytesWritten } from "./support/bytesWritten";
import { openOrganization } from "./support/openOrganization";
import { documentAbout } from "./support/readDocument";
import { runCollector } from "./support/runCollector";

const secret = { name: "Hidden Recipient", address: "hidden.recipient@fourthcoffee.com" };
const crowd = Array.from({ length: 26 }, (_, number) => ({
  name: `Guest ${number}`,
  address: `guest.${number}@fourthcoffee.com`,
}));
const machine = { name: "Orders", address: "no-reply@fourthcoffee.com" };
const spammer = { name: "Great Offer", address: "great.offer@fourthcoffee.com" };

const twice = (part: (daysAgo: number) => ReturnType<typeof aMessage>) => [part(5), part(3)];

/** Everything that must not be counted, each as often as what is counted. */
const content = {
  messages: [
    aMessage(tricia, yvonne, 10),
    aMessage(yvonne, tricia, 9),
    ...twice((ago) => aMessage(tricia, yvonne, ago, { bcc: [secret] })),
    ...twice((ago) => aMessage(tricia, crowd[0] ?? yvonne, ago, { to: crowd })),
    ...twice((ago) => aMessage(machine, tricia, ago)),
    ...twice((ago) =>
      aMessage(spammer, tricia, ago, {
        copies: [{ ownerId: idOf(tricia), folder: "junkemail" }],
      }),
    ),
    ...twice((ago) => aMessage(blaine, dentist, ago, { isDraft: true })),
    ...twice((ago) => aMessage(alan, yvonne, ago)),
  ],
  events: [
    ...[5, 3].map((ago) => aMeeting(blaine, secret, ago, { sensitivity: "private" })),
    ...[5, 3].map((ago) => aMeeting(blaine, secret, ago, { isAllDay: true })),
    ...[5, 3].map((ago) => aMeeting(blaine, secret, ago, { isCancelled: true })),
    ...[5, 3].map((ago) => aMeeting(blaine, crowd[0] ?? secret, ago, { attendees: crowd })),
    aMeeting(blaine, secret, -2),
  ],
  optedOutIds: [idOf(alan)],
  contacts: [yvonne.address, dentist.address],
};

describe("what the collector writes", () => {
  it("holds no address, name or subject, in state, log, table or URL", async () => {
    const opened = await openOrganization(content);
    await runCollector(await opened.collector());
    const written = bytesWritten(opened);
    const people = [tricia, alan, blaine, yvonne, dentist, secret, machine, spammer, ...crowd];
    const words = [
      ...people.flatMap(({ name, address }) => [name, address, address.split("@")[0] ?? ""]),
      ...["fourthcoffee", "contoso", "espresso", "roastery", "mail.example"],
    ].map((word) => word.toLowerCase());
    expect(written.length).toBeGreaterThan(20);
    expect(words.filter((word) => written.some((text) => text.includes(word)))).toEqual([]);
    await opened.close();
  });

  it("tells of nobody who was in Bcc, in a crowd, in junk, in a private meeting or not yet met", async () => {
    const opened = await openOrganization(content);
    await runCollector(await opened.collector());
    const table = opened.table();
    const about = (one: { readonly address: string }) => documentAbout(table, one.address);
    expect((await about(yvonne))?.colleagues.map(({ displayName }) => displayName)).toEqual([
      tricia.name,
    ]);
    const others = [secret, ...crowd, machine, spammer, dentist];
    expect(await Promise.all(others.map(about))).toEqual(others.map(() => undefined));
    await opened.close();
  });

  it("asks Graph for neither subject nor body nor Bcc", async () => {
    const opened = await openOrganization(content);
    await runCollector(await opened.collector());
    const asked = opened.traffic.join("\n");
    expect(asked).toContain("/messages?");
    expect(asked).not.toMatch(/subject|body(?!=)|preview|bcc/i);
    await opened.close();
  });
});
