import type { MailPerson } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import type { MessageJson } from "../../mailboxJson";

const sensitivity = {
  normal: undefined,
  personal: "Personal",
  private: "Private",
  confidential: "Company-Confidential",
};

/** The header of a message as it travelled, without the hops. */
export function internetHeaders(message: MessageJson): string {
  const headers: readonly (readonly [string, string | undefined])[] = [
    ["From", format([message.from])],
    ["Sender", message.sender && format([message.sender])],
    ["Reply-To", message.replyTo && format(message.replyTo)],
    ["To", format(message.to)],
    ["Cc", format(message.cc)],
    ["Subject", message.subject],
    ["Date", new Date(message.sentAt).toUTCString()],
    ["Message-ID", message.internetMessageId],
    ["Sensitivity", sensitivity[message.sensitivity ?? "normal"]],
  ];
  return headers
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => `${name}: ${value ?? ""}\r\n`)
    .join("");
}

function format(people: readonly MailPerson[]): string {
  return people.map(({ name, address }) => `"${name}" <${address}>`).join(", ");
}
