import type { MailPerson } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import type { OpenItem } from "../../host/openItem";
import type { EventJson, MessageJson } from "../../mailboxJson";
import { avatar } from "../parts/avatar";
import { longDate } from "../parts/dates";
import { element, icon } from "../parts/dom";
import { writingView } from "../surfaces/writingView";

/** The open item, or what to do when there is none. */
export function readingView(item: OpenItem | undefined): HTMLElement {
  if (item === undefined) return nothingSelected();
  switch (item.kind) {
    case "message":
      return messageView(item.message);
    case "appointment":
      return meetingView(item.event);
    case "writtenMessage":
      return writingView("message", item.written);
    case "writtenAppointment":
      return writingView("meeting", item.written);
  }
}

function nothingSelected(): HTMLElement {
  return element(
    "div",
    { class: "reading-empty" },
    icon("mail"),
    element("p", {}, "Select an item to read"),
    element("p", { class: "quiet" }, "Nothing is selected"),
  );
}

function messageView(message: MessageJson): HTMLElement {
  const { from, sender } = message;
  const isOnBehalf = sender !== undefined && sender.address !== from.address;
  return element(
    "article",
    { class: "item" },
    element("h2", {}, message.subject || "(No subject)"),
    element(
      "div",
      { class: "item-header" },
      avatar(from.name),
      element(
        "div",
        {},
        isOnBehalf ? element("p", { class: "quiet" }, `${sender.name} on behalf of`) : "",
        personLine(from),
        peopleLine("To", message.to),
        peopleLine("Cc", message.cc),
      ),
      element("time", { datetime: message.sentAt }, longDate(new Date(message.sentAt))),
    ),
    element("div", { class: "item-body" }, message.text ?? ""),
  );
}

function meetingView(event: EventJson): HTMLElement {
  const attendees = (isOptional: boolean) =>
    event.attendees.filter((attendee) => (attendee.isOptional ?? false) === isOptional);
  return element(
    "article",
    { class: "item" },
    element("h2", {}, event.subject || "(No subject)"),
    element(
      "div",
      { class: "item-header" },
      avatar(event.organizer.name),
      element(
        "div",
        {},
        personLine(event.organizer),
        peopleLine("Required", attendees(false)),
        peopleLine("Optional", attendees(true)),
      ),
      element("time", { datetime: event.start }, longDate(new Date(event.start))),
    ),
    event.isCancelled === true
      ? element("p", { class: "quiet" }, "This meeting was cancelled.")
      : "",
  );
}

function personLine({ name, address }: MailPerson): HTMLElement {
  return element(
    "p",
    { class: "item-from" },
    element("strong", {}, name),
    element("span", { class: "quiet" }, ` <${address}>`),
  );
}

function peopleLine(label: string, people: readonly MailPerson[]): HTMLElement | string {
  if (people.length === 0) return "";
  const names = people.map(({ name, address }) => element("span", { title: address }, name));
  const list = names.flatMap((name, index) => (index === 0 ? [name] : ["; ", name]));
  return element(
    "p",
    { class: "item-people" },
    element("span", { class: "quiet" }, `${label}: `),
    ...list,
  );
}
