/** @jest-environment node */
import type { Fault } from "../../src/host/faults";
import { createNotifications } from "../../src/host/methods/notifications";
import { plainTraits } from "../../src/host/quirks/hostTraits";
import type { OpenItem } from "../../src/host/openItem";
import { createOutlookHost } from "../../src/host/outlookHost";
import type { LoggedRequest } from "../../src/host/outlookHost";
import type { DraftForm, OutlookWindow } from "../../src/host/outlookWindow";

const message: OpenItem = {
  kind: "message",
  message: {
    id: "m1",
    conversationId: "c1",
    from: { name: "Yvonne McKay", address: "yvonne.mckay@fourthcoffee.com" },
    to: [
      { name: "Blaine Carmack", address: "blaine.carmack@contoso.com" },
      { name: "Tricia Potter", address: "tricia.potter@contoso.com" },
    ],
    cc: [],
    subject: "New store opened",
    sentAt: "2026-06-01T09:00:00.000Z",
    text: "Hi <Blaine>,\n\nwe opened.",
    folder: "inbox",
    sensitivity: "confidential",
  },
};

/** A host with an add-in that speaks the envelope by hand. */
function aHost(faults: ReadonlyMap<number | string, Fault> = new Map()) {
  const received: { _data: unknown; _errorCode: number; _actionName: string }[] = [];
  const drafts: DraftForm[] = [];
  const log: LoggedRequest[] = [];
  let saved: Readonly<Record<string, string>> = {};
  let open: OpenItem | undefined = message;
  const notifications = createNotifications(() => undefined);
  const outlook: OutlookWindow = {
    owner: {
      name: "Blaine Carmack",
      address: "blaine.carmack@contoso.com",
      internalDomains: ["contoso.com"],
      timeZone: "UTC",
      permission: "ReadItem",
      noItem: "emptyItem",
      hostVersion: "16.0.1",
    },
    traits: plainTraits,
    settings: {
      read: () => saved,
      save: (settings) => {
        saved = settings;
      },
    },
    openItem: () => open,
    notifications: () => notifications,
    openDraft: (draft) => drafts.push(draft),
    closeAddIn: () => undefined,
  };
  const host = createOutlookHost({
    embedding: { url: "", frameName: "", conversationId: "talk", controlId: "control" },
    outlook,
    context: {
      controlId: "control",
      locale: "en-US",
      documentUrl: "",
      requirementSets: { Mailbox: "1.8" },
      version: "16.0.1",
      settings: outlook.settings,
      size: { width: 360, height: 700 },
    },
    faults,
    send: (text) => received.push(JSON.parse(text) as (typeof received)[number]),
    onRequest: (request) => log.push(request),
  });

  async function ask(_actionName: string, _data: unknown = null, _actionType = 0) {
    const envelope = { _messageType: 0, _conversationId: "talk", _correlationId: 7 };
    host.receive(JSON.stringify({ ...envelope, _actionName, _data, _actionType }));
    await new Promise((resolve) => setTimeout(resolve, 0));
    return received.at(-1);
  }

  const call = (DispatchId: number, ApiParams: unknown = null) =>
    ask("ExecuteMethod", { ApiParams, MethodData: { ControlId: "control", DispatchId } });

  const select = (item: OpenItem | undefined) => {
    open = item;
    host.raiseItemChanged();
  };
  return { host, ask, call, select, received, drafts, log };
}

describe("createOutlookHost", () => {
  it("echoes the action and the correlation of a request", async () => {
    expect(await aHost().ask("GetInitialData")).toMatchObject({
      _messageType: 1,
      _actionName: "GetInitialData",
      _conversationId: "talk",
      _correlationId: 7,
      _data: { subject: "New store opened" },
    });
  });

  it("hears only its own conversation", () => {
    const { host, received, log } = aHost();
    host.receive("no JSON");
    host.receive(JSON.stringify({ _messageType: 0, _conversationId: "other" }));
    expect([received, log]).toEqual([[], []]);
  });

  it("describes the application with the requirement sets it was given", async () => {
    const answer = await aHost().ask("ContextActivationManager_getAppContextAsync");
    expect(answer?._data).toMatchObject({ _appName: 64, _requirementMatrix: '{"Mailbox":"1.8"}' });
  });

  it("does not answer what Outlook does not answer", async () => {
    expect(await aHost().ask("ContextActivationManager_notifyHost")).toBeUndefined();
  });

  it("reports an action it does not know as an error", async () => {
    expect(await aHost().ask("unheard")).toMatchObject({ _data: null, _errorCode: -2 });
  });

  it("refuses a method it does not know", async () => {
    const { call } = aHost();
    expect(await call(9999)).toMatchObject({ _data: { error: true, errorCode: 5000 } });
  });

  it.each([44, 178])("opens a draft for method %d", async (method) => {
    const { call, drafts } = aHost();
    const toRecipients = ["tricia.potter@contoso.com"];
    await call(method, { toRecipients, subject: "Introduction?", htmlBody: "<p>Hi</p>" });
    expect(drafts).toEqual([
      {
        title: "New message",
        to: toRecipients,
        cc: [],
        bcc: [],
        subject: "Introduction?",
        htmlBody: "<p>Hi</p>",
      },
    ]);
  });

  it("addresses a reply to the sender, and a reply to all to the others but the rep", async () => {
    const { call, drafts } = aHost();
    await call(10, { htmlBody: "Thanks" });
    await call(11, { htmlBody: "Thanks" });
    expect(drafts).toMatchObject([
      { title: "Reply", to: ["yvonne.mckay@fourthcoffee.com"], cc: [] },
      { to: ["yvonne.mckay@fourthcoffee.com"], cc: ["tricia.potter@contoso.com"] },
    ]);
  });

  it("gives the body as text or as escaped HTML", async () => {
    const { call } = aHost();
    expect((await call(37, { coercionType: 0 }))?._data).toMatchObject({
      data: "Hi <Blaine>,\n\nwe opened.",
    });
    expect((await call(37, { coercionType: 3 }))?._data).toMatchObject({
      data: "<html><body><div>Hi &lt;Blaine&gt;,</div><div><br></div><div>we opened.</div></body></html>",
    });
  });

  it("gives the sensitivity among the internet headers", async () => {
    const answer = await aHost().call(168);
    expect(answer?._data).toMatchObject({
      data: expect.stringContaining("Sensitivity: Company-Confidential\r\n") as string,
    });
  });

  it("keeps the roaming settings for the next start", async () => {
    const { call, ask } = aHost();
    await call(404, [{ view: '"graph"' }]);
    const answer = await ask("ContextActivationManager_getAppContextAsync");
    expect(answer?._data).toMatchObject({ _settings: { view: '"graph"' } });
  });

  it("raises ItemChanged with the new item for an add-in that listens", async () => {
    const { ask, select, received } = aHost();
    await ask("olkItemSelectedChanged", {}, 1);
    select(undefined);
    select(message);
    expect(received.slice(1)).toMatchObject([
      { _responseType: 1, _actionName: "olkItemSelectedChanged", _data: "" },
      { _responseType: 1, _data: { id: "m1" } },
    ]);
  });

  it("raises no event for an add-in that is not registered or has unregistered", async () => {
    const { ask, select, received } = aHost();
    select(undefined);
    await ask("olkItemSelectedChanged", {}, 1);
    await ask("olkItemSelectedChanged", {}, 2);
    select(message);
    expect(received).toHaveLength(2);
  });

  it("fails a method with the code it was told", async () => {
    const { call, drafts } = aHost(new Map([[178, { errorCode: 9018 }]]));
    expect(await call(178, {})).toMatchObject({ _data: { error: true, errorCode: 9018 } });
    expect(drafts).toEqual([]);
  });

  it("leaves a request unanswered when told to, but sees it", async () => {
    const { ask, log } = aHost(new Map([["GetInitialData", "unanswered"]]));
    expect(await ask("GetInitialData")).toBeUndefined();
    expect(log).toMatchObject([{ action: "GetInitialData", kind: "invoke" }]);
  });
});
