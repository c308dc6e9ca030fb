/** @jest-environment node */
import { Database } from "node-sqlite3-wasm";
import type { ColleagueMessage } from "@who-knows-whom/stand-in-base/tenant/organizationMailWriter";

import { createDirectoryTables } from "../../src/directory/directoryTables";
import { createGraphStandIn } from "../../src/graphStandIn";
import { createOrganizationMailWriter } from "../../src/organizationMail/organizationMailWriter";
import { createOrganizationTables } from "../../src/organizationMail/organizationTables";
import { askGraph, graphPath } from "../support/askGraph";
import { alan, aUser, rep, tricia, yvonne } from "../support/graphTenant";

const roles = ["User.Read.All", "GroupMember.Read.All"];

function aCopy(part: Partial<ColleagueMessage> = {}): ColleagueMessage {
  return {
    id: "message-1",
    internetMessageId: "<1@fourthcoffee.com>",
    from: yvonne,
    to: [tricia],
    cc: [],
    bcc: [alan],
    subject: "New store",
    receivedAt: new Date("2026-05-29T09:30:00Z"),
    copies: [{ ownerId: "directory-tricia", folder: "inbox" }],
    ...part,
  };
}

/** Tricia's mailbox is in scope, Alan's is not. */
function openTenant(messages: readonly ColleagueMessage[], graphRoles = roles) {
  const database = new Database(":memory:");
  const directory = createDirectoryTables(database);
  [aUser(rep), aUser(tricia), aUser(alan)].forEach(directory.addUser);
  createOrganizationTables(database);
  const writer = createOrganizationMailWriter(database);
  messages.forEach(writer.addColleagueMessage);
  writer.addColleagueEvent({
    id: "event-1",
    subject: "Store visit",
    start: new Date("2026-05-20T14:00:00Z"),
    end: new Date("2026-05-20T15:00:00Z"),
    organizer: tricia,
    attendees: [yvonne],
    ownerIds: ["directory-tricia"],
    sensitivity: "private",
  });
  writer.finish();
  return createGraphStandIn({
    tenant: {
      database,
      tenantId: "tenant-1",
      organizationName: "Contoso",
      verifiedDomains: ["contoso.com"],
      mailboxOwnerId: "directory-blaine",
      exchange: {
        collector: {
          roles: ["Application Mail.ReadBasic", "Application Calendars.Read"],
          isInScope: (id) => id === "directory-tricia",
        },
      },
    },
    mailboxWorkMs: 1,
    verifyToken: (header) =>
      Promise.resolve({
        oid: "collector",
        tid: "tenant-1",
        aud: "http://localhost",
        ...(header === "Bearer user"
          ? { scp: "Mail.Read" }
          : { idtyp: "app" as const, roles: graphRoles }),
      }),
  });
}

function windowPath(owner: string, from: string, until: string, top = 1000) {
  return graphPath(`/users/${owner}/messages`, {
    $filter: `receivedDateTime ge ${from} and receivedDateTime lt ${until}`,
    $orderby: "receivedDateTime",
    $select: "from,toRecipients,receivedDateTime,parentFolderId",
    $top: top,
  });
}

const may = ["2026-05-01T00:00:00Z", "2026-06-01T00:00:00Z"] as const;

describe("mailboxes of the organisation", () => {
  it("opens one that is in the scope of Exchange", async () => {
    const { status, body } = await askGraph(openTenant([aCopy()]), {
      path: windowPath("directory-tricia", ...may),
    });
    expect(status).toBe(200);
    expect(body.value).toMatchObject([{ from: { emailAddress: yvonne }, id: "message-1" }]);
    expect(body.value?.[0]).not.toHaveProperty("bccRecipients");
  });

  it("refuses one that is outside, and every user's token", async () => {
    const standIn = openTenant([aCopy()]);
    const outside = await askGraph(standIn, { path: windowPath("directory-alan", ...may) });
    const asUser = await askGraph(standIn, {
      path: windowPath("directory-tricia", ...may),
      token: "user",
    });
    expect([outside, asUser].map(({ status, body }) => [status, body.error?.code])).toEqual([
      [403, "ErrorAccessDenied"],
      [403, "ErrorAccessDenied"],
    ]);
  });

  it("opens every one to a permission of Entra, whatever the scope says", async () => {
    const standIn = openTenant([aCopy()], [...roles, "Mail.Read"]);
    const { status } = await askGraph(standIn, { path: windowPath("directory-alan", ...may) });
    expect(status).toBe(200);
  });

  it("leaves out what is received at the end of the window or later", async () => {
    const standIn = openTenant([aCopy({ receivedAt: new Date(may[1]) })]);
    const { body } = await askGraph(standIn, { path: windowPath("directory-tricia", ...may) });
    expect(body.value).toEqual([]);
  });

  it("says that there is more than a page", async () => {
    const standIn = openTenant([aCopy(), aCopy({ id: "message-2" })]);
    const { body } = await askGraph(standIn, { path: windowPath("directory-tricia", ...may, 1) });
    expect(body).toHaveProperty(["@odata.nextLink"]);
  });

  it("puts junk into a folder that can be told", async () => {
    const copies = [{ ownerId: "directory-tricia", folder: "junkemail" as const }];
    const standIn = openTenant([aCopy({ copies })]);
    const folder = await askGraph(standIn, {
      path: "/users/directory-tricia/mailFolders/junkemail",
    });
    const { body } = await askGraph(standIn, { path: windowPath("directory-tricia", ...may) });
    expect(body.value?.[0]?.["parentFolderId"]).toBe(folder.body["id"]);
  });

  it("shows private meetings as such", async () => {
    const path = graphPath("/users/directory-tricia/calendarView", {
      startDateTime: may[0],
      endDateTime: may[1],
      $select: "sensitivity,isAllDay",
    });
    const { body } = await askGraph(openTenant([]), { path });
    expect(body.value).toEqual([{ id: "event-1", sensitivity: "private", isAllDay: false }]);
  });
});
