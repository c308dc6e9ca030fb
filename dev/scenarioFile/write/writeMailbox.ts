import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";
import type { MailPerson } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { inPlace } from "../scenarioProblem";
import type { Person } from "../schema/values";
import { withoutUndefined } from "../withoutUndefined";
import type { FileWriting } from "./fileWriting";

/** The rep's messages and calendar. */
export function writeMailbox(writing: FileWriting): void {
  const { file, writer, moment } = writing;
  const toPerson = personReader(writing);
  file.messages.forEach((message, index) => {
    const place = `messages[${index}]`;
    const { from, sender, replyTo, to, cc, sentAt, ...rest } = message;
    const topic = message.subject.replace(/^(?:re|fwd?):\s*/i, "");
    writer.addMessage({
      ...withoutUndefined(rest),
      id: message.id ?? stableId(`scenario file ${place}`),
      conversationId: message.conversationId ?? stableId(`conversation ${topic}`),
      from: toPerson(from),
      ...(sender !== undefined && { sender: toPerson(sender) }),
      ...(replyTo !== undefined && { replyTo: replyTo.map(toPerson) }),
      to: to.map(toPerson),
      cc: cc.map(toPerson),
      sentAt: inPlace(`${place}.sentAt`, () => moment(sentAt)),
    });
  });
  file.calendar.forEach((event, index) => {
    const place = `calendar[${index}]`;
    const { organizer, attendees, start, end, ...rest } = event;
    writer.addEvent({
      ...withoutUndefined(rest),
      id: event.id ?? stableId(`scenario file ${place}`),
      start: inPlace(`${place}.start`, () => moment(start)),
      end: inPlace(`${place}.end`, () => moment(end)),
      organizer: toPerson(organizer),
      attendees: attendees.map(({ name, address, ...answer }) => ({
        ...withoutUndefined(answer),
        ...toPerson(name === undefined ? address : { name, address }),
      })),
    });
  });
}

/** An address alone is that of a user, a contact or a lead whose name is known. */
function personReader({ file }: FileWriting): (person: Person) => MailPerson {
  const names = new Map<string, string>();
  for (const { fullName, addresses } of [...file.contacts, ...file.leads]) {
    for (const address of addresses) names.set(address.toLowerCase(), fullName);
  }
  for (const { fullName, address, mailboxAddress = address } of file.users) {
    for (const one of [address, mailboxAddress]) names.set(one.toLowerCase(), fullName);
  }
  return (person) => {
    if (typeof person !== "string") return person;
    const [, name, bracketed] = /^([^<>]+) <([^<>]+)>$/.exec(person) ?? [];
    const address = bracketed ?? person;
    return { name: name ?? names.get(address.toLowerCase()) ?? address, address };
  };
}
