/** @jest-environment node */
import { checkCollector } from "../../../collector/src/check/checkCollector";
import { aMessage, alan, idOf, tricia, yvonne } from "../support/anOrganizationsMail";
import { openOrganization } from "../support/openOrganization";
import type { OrganizationContent } from "../support/openOrganization";

const roles = ["User.Read.All", "GroupMember.Read.All"];

async function findingsFor(content: OrganizationContent) {
  const messages = [aMessage(tricia, yvonne, 3), aMessage(alan, yvonne, 3)];
  const opened = await openOrganization({ messages, ...content });
  const findings = await checkCollector(await opened.collector());
  await opened.close();
  return Object.fromEntries(findings.map(({ about, status }) => [about, status]));
}

describe("checkCollector", () => {
  it("is content with a fence that holds", async () => {
    expect(await findingsFor({ optedOutIds: [idOf(alan)] })).toEqual({
      ...{ Grants: "good", Directory: "good", Fence: "good", Mailboxes: "good", Table: "good" },
      ...{ "Fence of calendars": "good", Calendars: "good" },
    });
  });

  it("finds an opted-out mailbox that can be read", async () => {
    expect(await findingsFor({ optedOutIds: [idOf(alan)], fencedIds: [] })).toMatchObject({
      ...{ Grants: "good", Fence: "bad", "Fence of calendars": "bad" },
    });
  });

  it("finds calendars that cannot be read, unless they are not to be", async () => {
    const exchangeRoles = ["Application Mail.ReadBasic"] as const;
    expect(await findingsFor({ exchangeRoles })).toMatchObject({
      ...{ Mailboxes: "good", Calendars: "bad" },
    });
    const without = await findingsFor({ exchangeRoles, config: { calendar: false } });
    expect(without).not.toHaveProperty("Calendars");
  });

  it.each(["Mail.Read", "Mail.ReadBasic.All", "Calendars.Read", "Mail.ReadWrite"])(
    "finds %s granted for the whole tenant",
    async (role) => {
      const content = { optedOutIds: [idOf(alan)], graphRoles: [...roles, role] };
      expect(await findingsFor(content)).toMatchObject({ Grants: "bad" });
    },
  );

  it("does not take a fence for proved that nobody stands behind", async () => {
    expect(await findingsFor({})).toMatchObject({ Fence: "unknown", Mailboxes: "good" });
  });

  it("says what is missing where nothing was granted", async () => {
    expect(await findingsFor({ graphRoles: [] })).toMatchObject({
      ...{ Directory: "bad", Mailboxes: "bad" },
    });
  });
});
