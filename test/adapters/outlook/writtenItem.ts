import { finish } from "./fakeOffice";

type Callback = (result: never) => void;
type FieldName = "to" | "cc" | "bcc";

export interface FakeWrittenItem {
  /** In the place of `Office.context.mailbox.item`. */
  readonly item: object;
  /** What a field answers: people, or an error's code. A test may change it. */
  readonly fields: Record<FieldName, readonly object[] | number>;
  /** Outlook announces that recipients have changed. */
  readonly announce: () => void;
  /** All that was asked of the item, by name. */
  readonly asked: string[];
}

/** A message that is being written, as office.js has it: functions where one that is read has values. */
export function aWrittenMessage(
  fields: Partial<FakeWrittenItem["fields"]> = {},
  events: "announced" | number = "announced",
): FakeWrittenItem {
  const handlers: (() => void)[] = [];
  const asked: string[] = [];
  const known = { to: [], cc: [], bcc: [], ...fields };
  const field = (name: FieldName) => ({
    getAsync: (callback: Callback) => {
      asked.push(name);
      finish(known[name] as never, callback);
    },
  });
  const item = {
    itemType: "message",
    subject: { getAsync: () => asked.push("subject") },
    body: { getAsync: () => asked.push("body") },
    to: field("to"),
    cc: field("cc"),
    bcc: field("bcc"),
    addHandlerAsync: (type: string, handler: () => void, callback: Callback) => {
      if (events === "announced" && type === "recipientsChanged") handlers.push(handler);
      finish(events === "announced" ? null : events, callback);
    },
  };
  return {
    item,
    fields: known,
    asked,
    announce: () => {
      for (const handler of handlers) handler();
    },
  };
}

/** A meeting that the rep is calling. */
export function aWrittenMeeting(required: readonly object[], optional: readonly object[] = []) {
  const field = (people: readonly object[]) => ({
    getAsync: (callback: Callback) => {
      finish(people as never, callback);
    },
  });
  return {
    itemType: "appointment",
    subject: { getAsync: () => undefined },
    requiredAttendees: field(required),
    optionalAttendees: field(optional),
    addHandlerAsync: (_type: string, _handler: () => void, callback: Callback) => {
      finish(null, callback);
    },
  };
}
