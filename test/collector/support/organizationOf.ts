import type { ColleagueMessage } from "@who-knows-whom/stand-in-base/tenant/organizationMailWriter";
import type { LocalUser } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { fillTenant } from "../../../dev/tenant/fillTenant";
import { openTenantDatabase } from "../../../dev/tenant/tenantDatabase";
import { shortestWord } from "./findAnyOf";
import type { OrganizationContent } from "./openOrganization";

export interface OrganizationOfArchive {
  readonly content: OrganizationContent;
  /** Addresses, their domains, names and subjects, as far as they are long enough to be told from chance. */
  readonly words: ReadonlySet<string>;
}

/** The mailboxes of everybody whose mail an archive holds. */
export async function organizationOf(
  file: string,
  { me, today }: { readonly me: string; readonly today: Date },
): Promise<OrganizationOfArchive> {
  const database = openTenantDatabase();
  const users: LocalUser[] = [];
  const messages: ColleagueMessage[] = [];
  const writer = {
    ...database.writer,
    addUser(user: LocalUser) {
      if (user.applicationId === undefined) users.push(user);
      database.writer.addUser(user);
    },
  };
  const organizationMail = {
    ...database.organizationMail,
    addColleagueMessage: (message: ColleagueMessage) => messages.push(message),
  };
  await fillTenant(
    { kind: "archive", files: [file], me, isMailCollected: true },
    { writer, organizationMail, today },
  );
  database.close();
  return { content: { users, messages, contacts: [] }, words: wordsIn(messages) };
}

function wordsIn(messages: readonly ColleagueMessage[]): ReadonlySet<string> {
  const people = messages.flatMap(({ from, to, cc, bcc = [] }) => [from, ...to, ...cc, ...bcc]);
  const words = [
    ...people
      .filter((one) => one !== undefined)
      .flatMap(({ name, address }) => [name, address, address.split("@")[1] ?? ""]),
    ...messages.map(({ subject }) => subject),
  ];
  return new Set(words.filter((word) => word.length >= shortestWord));
}
