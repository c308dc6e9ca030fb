// The part of Office.js the adapter touches, in place of the global that Microsoft's script makes.
// What the real library does is tried in the browser tests.

type Listener = (event: unknown) => void;

export interface FakeOffice {
  item: unknown;
  mailboxVersion: number;
  platform: string;
  hasNestedAppAuth: boolean;
  userProfile: object | null;
  /** How the form opens: well, with an error code, with silence, or by throwing at once. */
  newMessage: "opens" | "never" | number | Error;
  /** How registrations of an event end, one after the other; the last one again and again. */
  registering: readonly ("accepted" | "never" | number)[];
  readonly forms: Office.MessageForm[];
  /** Settings in the mailbox, as last saved. */
  saved: Readonly<Record<string, unknown>>;
  /** How saving them ends. */
  saving: "saved" | "never" | number;
  readonly raise: (type: string, event?: object) => void;
}

export function installFakeOffice(part: Partial<FakeOffice> = {}): FakeOffice {
  const handlers = new Map<string, Listener[]>();
  const fake: FakeOffice = {
    item: aMessage(),
    mailboxVersion: 15,
    platform: "OfficeOnline",
    hasNestedAppAuth: true,
    userProfile: { displayName: "Blaine Carmack", emailAddress: "Blaine.Carmack@contoso.com" },
    newMessage: "opens",
    registering: ["accepted"],
    forms: [],
    saved: {},
    saving: "saved",
    raise: (type, event = {}) =>
      handlers.get(type)?.forEach((handler) => {
        handler(event);
      }),
    ...part,
  };
  Object.assign(globalThis, { Office: officeOf(fake, handlers) });
  return fake;
}

function officeOf(fake: FakeOffice, handlers: Map<string, Listener[]>) {
  const open = (form: Office.MessageForm) => {
    if (fake.newMessage instanceof Error) throw fake.newMessage;
    fake.forms.push(form);
  };
  return {
    HostType: { Outlook: "Outlook" },
    PlatformType: { iOS: "iOS", Android: "Android", OfficeOnline: "OfficeOnline", Mac: "Mac" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    CoercionType: { Text: "text" },
    EventType: {
      ItemChanged: "itemChanged",
      OfficeThemeChanged: "themeChanged",
      RecipientsChanged: "recipientsChanged",
    },
    onReady: () => Promise.resolve({ host: "Outlook", platform: fake.platform }),
    context: {
      platform: fake.platform,
      displayLanguage: "de-DE",
      roamingSettings: roamingSettingsOf(fake),
      requirements: {
        isSetSupported: (set: string, version: string) =>
          set === "Mailbox"
            ? Number(version.split(".")[1]) <= fake.mailboxVersion
            : set === "NestedAppAuth" && fake.hasNestedAppAuth,
      },
      mailbox: {
        get item() {
          return fake.item;
        },
        get userProfile() {
          return fake.userProfile;
        },
        addHandlerAsync: (type: string, handler: Listener, callback: Listener) => {
          const [outcome = "accepted", ...later] = fake.registering;
          if (later.length > 0) fake.registering = later;
          if (outcome === "accepted") handlers.set(type, [...(handlers.get(type) ?? []), handler]);
          finish(outcome, callback);
        },
        displayNewMessageForm: open,
        displayNewMessageFormAsync: (form: Office.MessageForm, callback: Listener) => {
          open(form);
          finish(fake.newMessage as string | number, callback);
        },
      },
    },
  };
}

/** Like Office.js, what is set is there at once, and in the mailbox only once it is saved. */
function roamingSettingsOf(fake: FakeOffice) {
  const settings = new Map<string, unknown>(Object.entries(fake.saved));
  return {
    get: (name: string) => settings.get(name),
    set: (name: string, value: unknown) => settings.set(name, value),
    saveAsync: (callback: Listener) => {
      if (fake.saving === "saved") fake.saved = Object.fromEntries(settings);
      finish(fake.saving, callback);
    },
  };
}

type FakeOutcome = string | number | null;

/** Calls back like Office.js: a number is an error's code, "never" is silence. */
export function finish(outcome: FakeOutcome, callback: (result: never) => void): void {
  if (outcome === "never") return;
  const result =
    typeof outcome === "number"
      ? { status: "failed", error: { code: outcome, name: "Error", message: "" } }
      : { status: "succeeded", value: outcome };
  callback(result as never);
}

export function aMailboxUser(emailAddress: string, displayName = "") {
  return { emailAddress, displayName };
}

/** A body that answers with this text, or fails with this code. */
export function aBody(outcome: string | number) {
  return {
    getAsync: (_: unknown, callback: (result: never) => void) => {
      finish(outcome, callback);
    },
  };
}

export function aMessage(part: object = {}, headers: FakeOutcome = "From: x") {
  return {
    itemType: "message",
    itemId: "AAMk-1",
    itemClass: "IPM.Note",
    subject: "New store opened this year - follow up",
    from: aMailboxUser("Yvonne.McKay@fourthcoffee.com", "Yvonne McKay"),
    sender: aMailboxUser("yvonne.mckay@fourthcoffee.com", "Yvonne McKay"),
    to: [aMailboxUser("blaine.carmack@contoso.com", "Blaine Carmack")],
    cc: [],
    dateTimeCreated: new Date("2026-05-29T09:30:00Z"),
    getAllInternetHeadersAsync: (callback: Listener) => {
      finish(headers, callback);
    },
    ...part,
  };
}

export function anAppointment(part: object = {}) {
  return {
    itemType: "appointment",
    itemId: "AAMk-2",
    itemClass: "IPM.Appointment",
    subject: "Store tour",
    organizer: aMailboxUser("tricia.potter@contoso.com", "Tricia Potter"),
    requiredAttendees: [aMailboxUser("yvonne.mckay@fourthcoffee.com", "Yvonne McKay")],
    optionalAttendees: [aMailboxUser("blaine.carmack@contoso.com", "Blaine Carmack")],
    start: new Date("2026-06-02T08:00:00Z"),
    dateTimeCreated: new Date("2026-05-20T08:00:00Z"),
    ...part,
  };
}
