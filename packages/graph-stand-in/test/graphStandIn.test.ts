/** @jest-environment node */
import type { StandIn } from "@who-knows-whom/stand-in-base/http/standIn";

import { askGraph, graphPath } from "./support/askGraph";
import type { GraphReply } from "./support/askGraph";
import {
  aMeeting,
  aMessage,
  aUser,
  alan,
  openGraphTenant,
  rep,
  tricia,
  yvonne,
} from "./support/graphTenant";
import type { GraphTenantContent } from "./support/graphTenant";

describe("createGraphStandIn", () => {
  const open: (() => void)[] = [];
  afterEach(() => {
    open.splice(0).forEach((close) => {
      close();
    });
  });

  function tenantWith(content: GraphTenantContent): StandIn {
    const { standIn, close } = openGraphTenant(content);
    open.push(close);
    return standIn;
  }

  function idsOf({ body }: GraphReply): readonly unknown[] {
    return (body.value ?? []).map(({ id }) => id);
  }

  it("refuses a request without a valid token", async () => {
    const reply = await askGraph(tenantWith({}), { path: "/me", token: "" });
    expect(reply.status).toBe(401);
    expect(reply.body.error?.code).toBe("InvalidAuthenticationToken");
  });

  it.each([
    ["/me/messages", "ErrorAccessDenied", "User.Read"],
    [
      graphPath("/me/messages", { $search: '"participants:a@b.example"' }),
      "ErrorAccessDenied",
      "Mail.ReadBasic",
    ],
    [
      "/me/calendarView?startDateTime=2026-01-01T00:00:00Z&endDateTime=2026-06-01T00:00:00Z",
      "ErrorAccessDenied",
      "Mail.Read",
    ],
    ["/users", "Authorization_RequestDenied", "User.Read"],
    ["/users/directory-tricia/photos/48x48/$value", "ErrorAccessDenied", "User.Read"],
    ["/groups/g/transitiveMembers", "Authorization_RequestDenied", "User.ReadBasic.All"],
  ])("refuses %s with %s when the token holds only %s", async (path, code, token) => {
    const reply = await askGraph(tenantWith({}), { path, token });
    expect([reply.status, reply.body.error?.code]).toEqual([403, code]);
  });

  it("accepts a wider scope in place of a narrow one", async () => {
    const reply = await askGraph(tenantWith({}), { path: "/users", token: "User.Read.All" });
    expect(reply.status).toBe(200);
  });

  it("answers 400 for a path it does not know, also one with the version in it", async () => {
    const standIn = tenantWith({});
    const replies = await Promise.all(
      ["/me/drives", "/v1.0/me"].map((path) => askGraph(standIn, { path })),
    );
    expect(replies.map(({ status }) => status)).toEqual([400, 400]);
  });

  describe("messages", () => {
    const search = (value: string, more: Readonly<Record<string, string | number>> = {}) =>
      graphPath("/me/messages", { $search: value, ...more });

    it("finds the messages of a participant, newest first", async () => {
      const standIn = tenantWith({
        messages: [
          aMessage({
            id: "old",
            sentAt: new Date("2026-01-01T00:00:00Z"),
            from: rep,
            to: [yvonne],
          }),
          aMessage({
            id: "copied",
            sentAt: new Date("2026-03-01T00:00:00Z"),
            from: tricia,
            cc: [yvonne],
          }),
          aMessage({ id: "other", from: tricia }),
          aMessage({ id: "new", sentAt: new Date("2026-05-01T00:00:00Z") }),
        ],
      });
      const found = await askGraph(standIn, { path: search(`"participants:${yvonne.address}"`) });
      const sent = await askGraph(standIn, { path: search(`"from:${yvonne.address}"`) });
      expect(idsOf(found)).toEqual(["new", "copied", "old"]);
      expect(idsOf(sent)).toEqual(["new"]);
    });

    it("combines terms with AND, OR, NOT, brackets and days", async () => {
      const standIn = tenantWith({
        messages: [
          aMessage({ id: "may", sentAt: new Date("2026-05-31T23:00:00Z") }),
          aMessage({ id: "june", sentAt: new Date("2026-06-01T00:00:00Z"), subject: "Offer" }),
          aMessage({ id: "tricia", from: tricia, sentAt: new Date("2026-04-01T00:00:00Z") }),
        ],
      });
      const ask = async (text: string) => idsOf(await askGraph(standIn, { path: search(text) }));
      expect(await ask('"from:yvonne.mckay@fourthcoffee.com AND received>=2026-06-01"')).toEqual([
        "june",
      ]);
      expect(await ask('"subject:Offer OR from:tricia.potter@contoso.com"')).toEqual([
        "june",
        "tricia",
      ]);
      expect(await ask('"NOT (from:tricia.potter@contoso.com) subject:New"')).toEqual(["may"]);
      expect(await ask('"-from:yvonne.mckay@fourthcoffee.com"')).toEqual(["tricia"]);
      expect(await ask('"from:Yvonne sent<2026-06-01"')).toEqual(["may"]);
    });

    it("finds an address with a plus sign, an ampersand and an apostrophe", async () => {
      const odd = { name: "Odd", address: "o'dd+a&b#c@x.example" };
      const standIn = tenantWith({ messages: [aMessage({ id: "odd", from: odd })] });
      const reply = await askGraph(standIn, { path: search(`"from:${odd.address}"`) });
      expect(idsOf(reply)).toEqual(["odd"]);
    });

    it.each([
      "participants:a@b.example",
      '"participants:(a"',
      '"colour:red"',
      '"a" b',
      '"received>=May"',
    ])("refuses the search %s", async (value) => {
      const reply = await askGraph(tenantWith({}), { path: search(value) });
      expect(reply.status).toBe(400);
    });

    it.each([
      { $filter: "sentDateTime ge 2026-01-01T00:00:00Z" },
      { $orderby: "sentDateTime" },
      { $count: "true" },
      { $skip: 10 },
    ])("refuses a search combined with %p", async (more) => {
      const reply = await askGraph(tenantWith({}), { path: search('"from:a@b.example"', more) });
      expect(reply.status).toBe(400);
    });

    it("pages with a link that can be followed", async () => {
      const messages = [1, 2, 3].map((day) =>
        aMessage({ id: `day-${day}`, sentAt: new Date(`2026-05-0${day}T00:00:00Z`) }),
      );
      const standIn = tenantWith({ messages });
      const path = search(`"participants:${yvonne.address}"`, { $top: 2, $select: "id" });
      const first = await askGraph(standIn, { path });
      const link = String(first.body["@odata.nextLink"]);
      const second = await askGraph(standIn, { path: link.replace("http://localhost/v1.0", "") });
      expect([idsOf(first), idsOf(second)]).toEqual([["day-3", "day-2"], ["day-1"]]);
      expect(second.body["@odata.nextLink"]).toBeUndefined();
    });

    it("filters by sender, quoted apostrophes included, and wants to order by what it filters first", async () => {
      const odd = { name: "Odd", address: "o'neil@x.example" };
      const standIn = tenantWith({
        messages: [aMessage({ id: "odd", from: odd }), aMessage({ id: "b" })],
      });
      const ask = (filter: string) =>
        askGraph(standIn, {
          path: graphPath("/me/messages", { $filter: filter, $orderby: "receivedDateTime desc" }),
        });
      const sender = "from/emailAddress/address eq 'o''neil@x.example'";
      const inOrder = await ask(`receivedDateTime ge 2000-01-01T00:00:00Z and ${sender}`);
      const reversed = await ask(`${sender} and receivedDateTime ge 2000-01-01T00:00:00Z`);
      expect(idsOf(inOrder)).toEqual(["odd"]);
      expect(reversed.body.error?.code).toBe("InefficientFilter");
    });

    it("keeps a colleague's mail to itself", async () => {
      const standIn = tenantWith({ messages: [aMessage({ folder: "elsewhere" })] });
      const reply = await askGraph(standIn, { path: "/me/messages" });
      expect(idsOf(reply)).toEqual([]);
    });

    it("returns the selected properties, without bodies for Mail.ReadBasic", async () => {
      const standIn = tenantWith({ messages: [aMessage({ text: "Hello" })] });
      const path = "/me/messages?$select=subject,body";
      const [read, basic] = await Promise.all(
        ["Mail.Read", "Mail.ReadBasic"].map((token) => askGraph(standIn, { path, token })),
      );
      expect(Object.keys(read?.body.value?.[0] ?? {})).toEqual([
        "@odata.etag",
        "id",
        "subject",
        "body",
      ]);
      expect(Object.keys(basic?.body.value?.[0] ?? {})).toEqual(["@odata.etag", "id", "subject"]);
    });

    it.each(["$select=attendees", "$top=0", "$top=1001", "$expand=attachments", "$skiptoken=x"])(
      "refuses %s",
      async (query) => {
        const reply = await askGraph(tenantWith({}), { path: `/me/messages?${query}` });
        expect(reply.status).toBe(400);
      },
    );
  });

  describe("calendarView", () => {
    const view = (query: string) => ({ path: `/me/calendarView?${query}` });
    const spring = "startDateTime=2026-03-01T00:00:00Z&endDateTime=2026-06-01T00:00:00Z";

    it("gives the events that overlap the window, in the order asked for", async () => {
      const at = (id: string, start: string, end: string) =>
        aMeeting({ id, start: new Date(start), end: new Date(end) });
      const standIn = tenantWith({
        meetings: [
          at("before", "2026-02-28T10:00:00Z", "2026-02-28T11:00:00Z"),
          at("into", "2026-02-28T23:00:00Z", "2026-03-01T01:00:00Z"),
          at("within", "2026-04-01T10:00:00Z", "2026-04-01T11:00:00Z"),
          at("after", "2026-06-01T00:00:00Z", "2026-06-01T01:00:00Z"),
        ],
      });
      const reply = await askGraph(standIn, view(`${spring}&$orderby=start/dateTime desc`));
      expect(idsOf(reply)).toEqual(["within", "into"]);
    });

    it("tells organiser, attendees and how they answered", async () => {
      const attendees = [{ ...tricia, isOptional: true, response: "declined" as const }];
      const standIn = tenantWith({ meetings: [aMeeting({ attendees })] });
      const reply = await askGraph(standIn, view(`${spring}&$select=organizer,attendees`));
      expect(reply.body.value?.[0]).toMatchObject({
        organizer: { emailAddress: rep },
        attendees: [{ emailAddress: tricia, type: "optional", status: { response: "declined" } }],
      });
    });

    it("needs a window", async () => {
      const reply = await askGraph(tenantWith({}), view("startDateTime=2026-03-01T00:00:00Z"));
      expect(reply.status).toBe(400);
    });
  });

  describe("users", () => {
    it("finds users by mail without regard to case, and shows only basic properties of others", async () => {
      const standIn = tenantWith({ users: [aUser(tricia, { department: "Sales" }), aUser(alan)] });
      const path = graphPath("/users", {
        $filter: "mail in ('TRICIA.POTTER@contoso.com','x@y.z')",
      });
      const basic = await askGraph(standIn, { path, token: "User.ReadBasic.All" });
      const all = await askGraph(standIn, { path, token: "User.Read.All" });
      expect(basic.body.value).toHaveLength(1);
      expect(basic.body.value?.[0]).toMatchObject({ id: "directory-tricia", department: null });
      expect(all.body.value?.[0]).toMatchObject({ department: "Sales", accountEnabled: true });
    });

    it("finds users by alias", async () => {
      const standIn = tenantWith({ users: [aUser(tricia, { aliases: ["tp@contoso.com"] })] });
      const path = graphPath("/users", {
        $filter: "mail eq 'a@b.c' or proxyAddresses/any(p:p eq 'smtp:tp@contoso.com')",
      });
      expect(idsOf(await askGraph(standIn, { path }))).toEqual(["directory-tricia"]);
    });

    it("takes fifteen comparisons, not sixteen", async () => {
      const standIn = tenantWith({});
      const ask = async (count: number) => {
        const addresses = Array.from({ length: count }, (_, place) => `'${place}@contoso.com'`);
        const $filter = `mail in (${addresses.join(",")})`;
        return (await askGraph(standIn, { path: graphPath("/users", { $filter }) })).status;
      };
      expect([await ask(15), await ask(16)]).toEqual([200, 400]);
    });

    it.each([
      "mail in ()",
      "mail eq",
      "mail = 'a'",
      "mail eq 'a' and",
      "colour eq 'red'",
      "(mail eq 'a'",
    ])("refuses the filter %s", async ($filter) => {
      const reply = await askGraph(tenantWith({}), { path: graphPath("/users", { $filter }) });
      expect(reply.status).toBe(400);
    });

    describe("the signed-in account", () => {
      const tom = { name: "Tom Ward", address: "tom@contoso.com" };
      const users = [
        aUser(rep, {
          aliases: ["bc@contoso.com"],
          otherMails: ["blaine@home.example"],
          principalName: "b.carmack@contoso.onmicrosoft.com",
        }),
        aUser(tom),
      ];
      const select = "id,mail,userPrincipalName,proxyAddresses,otherMails";

      it("tells its addresses where they are selected, with no more than User.Read", async () => {
        const path = graphPath("/me", { $select: select });
        const reply = await askGraph(tenantWith({ users }), { path, token: "User.Read" });
        expect(reply.body).toMatchObject({
          id: "directory-blaine",
          mail: rep.address,
          userPrincipalName: "b.carmack@contoso.onmicrosoft.com",
          proxyAddresses: [`SMTP:${rep.address}`, "smtp:bc@contoso.com"],
          otherMails: ["blaine@home.example"],
        });
      });

      it("tells no aliases unasked", async () => {
        const { body } = await askGraph(tenantWith({ users }), { path: "/me" });
        expect(body).toMatchObject({ mail: rep.address, displayName: rep.name });
        expect(Object.keys(body)).not.toEqual(expect.arrayContaining(["proxyAddresses"]));
        expect(Object.keys(body)).not.toEqual(expect.arrayContaining(["otherMails"]));
      });

      it("may be another one than the mailbox's owner", async () => {
        const standIn = tenantWith({ users, signedInId: "directory-tom" });
        const me = await askGraph(standIn, { path: "/me" });
        const mail = await askGraph(standIn, { path: "/me/messages" });
        expect(me.body).toMatchObject({ displayName: "Tom Ward" });
        expect([mail.status, mail.body.error?.code]).toEqual([404, "MailboxNotEnabledForRESTAPI"]);
      });
    });

    it("has a photo for some, and none for others", async () => {
      const standIn = tenantWith({ users: [aUser(tricia, { hasPhoto: true }), aUser(alan)] });
      const photo = (name: string) =>
        askGraph(standIn, { path: `/users/${name}/photos/48x48/$value` });
      const [byId, byName, none, nobody] = await Promise.all(
        ["directory-tricia", tricia.address, "directory-alan", "nobody"].map(photo),
      );
      expect(byId?.headers["content-type"]).toBe("image/jpeg");
      expect(byName?.body).toEqual(byId?.body);
      expect([none?.status, none?.body.error?.code]).toEqual([404, "ImageNotFound"]);
      expect([nobody?.status, nobody?.body.error?.code]).toEqual([404, "Request_ResourceNotFound"]);
    });

    it("tells presence, and who is out of the office", async () => {
      const users = [aUser(tricia, { presence: "OutOfOffice" }), aUser(alan, { presence: "Busy" })];
      const reply = await askGraph(tenantWith({ users }), {
        method: "POST",
        path: "/communications/getPresencesByUserId",
        body: { ids: ["directory-tricia", "directory-alan", "nobody"] },
      });
      expect(reply.body.value).toMatchObject([
        { availability: "Busy", outOfOfficeSettings: { isOutOfOffice: false } },
        { availability: "Offline", outOfOfficeSettings: { isOutOfOffice: true } },
      ]);
    });

    it("tells the organisation's domains and a group's members", async () => {
      const standIn = tenantWith({ groups: [{ id: "g1", memberIds: ["directory-alan"] }] });
      const [organization, members, noGroup] = await Promise.all(
        [
          "/organization?$select=verifiedDomains",
          "/groups/g1/transitiveMembers?$select=id,mail&$top=999",
          "/groups/g2/transitiveMembers",
        ].map((path) => askGraph(standIn, { path })),
      );
      expect(organization?.body.value).toMatchObject([
        { verifiedDomains: [{ name: "contoso.com" }, { name: "contoso.onmicrosoft.com" }] },
      ]);
      expect(members?.body.value).toMatchObject([{ id: "directory-alan", mail: alan.address }]);
      expect(noGroup?.status).toBe(404);
    });
  });
});
