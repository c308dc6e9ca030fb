/** @jest-environment node */
import {
  aMessage,
  alan,
  aUser,
  rep,
  tricia,
} from "@who-knows-whom/graph-stand-in/testing/graphTenant";

import type { TopicUse } from "../../../../src/adapters/graph/mail/messagesQuery";
import { aProspect } from "../../../support/builders";
import { daysAgo } from "../../../support/days";
import { serveGraph } from "../../../support/serveGraph";

const messages = [
  aMessage({ id: "1", to: [tricia], sentAt: daysAgo(9), subject: "Offer for Ballard" }),
  aMessage({ id: "2", to: [tricia], sentAt: daysAgo(3), subject: "AW: RE: Grinders" }),
  aMessage({ id: "3", to: [rep], cc: [tricia], sentAt: daysAgo(2), subject: "To the rep" }),
  aMessage({ id: "4", to: [alan], sentAt: daysAgo(3), subject: "" }),
];

async function askMailbox(topics?: TopicUse) {
  const users = [aUser(rep), aUser(tricia), aUser(alan)];
  const served = await serveGraph({ messages, users }, topics === undefined ? {} : { topics });
  const [mailbox] = served.open().contacts;
  const findings = await mailbox?.findContacts(aProspect());
  await served.close();
  const topicsOf = new Map(
    findings?.contacts.map((contact) => [
      contact.colleague.displayName,
      [...(contact.topics?.values() ?? [])],
    ]),
  );
  const urls = served.batches().flat();
  return { topicsOf, urls: urls.filter((url) => url.includes("/me/messages")) };
}

describe("the mailbox's topics", () => {
  it("are the subjects of direct messages, where somebody wants them", async () => {
    const { topicsOf } = await askMailbox("read");
    expect(topicsOf.get("Tricia Potter")).toEqual(["Offer for Ballard", "Grinders"]);
    expect(topicsOf.get("Alan Steiner")).toEqual([]);
  });

  it("are not asked for where nobody does", async () => {
    const { topicsOf, urls } = await askMailbox();
    expect([...topicsOf.values()].flat()).toEqual([]);
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter((url) => url.includes("subject"))).toEqual([]);
  });
});
