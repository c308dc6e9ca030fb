import { element, filter, link } from "../http/fetchXml";
import type { FetchElement } from "../http/fetchXml";
import { mayIntroduce } from "../counting/query/colleagueParty";

/** Under these ends of an alias contactDayRow.ts reads a colleague. */
const columns = {
  systemuserid: "id",
  fullname: "name",
  internalemailaddress: "address",
  domainname: "sign_in_name",
  azureactivedirectoryobjectid: "directory_id",
} as const;

/** What is read of a user, to know who it is. */
export function userColumns(alias = "colleague"): readonly FetchElement[] {
  return Object.entries(columns).map(([name, end]) =>
    element("attribute", { name, alias: `${alias}_${end}` }),
  );
}

/** The users of a lookup who can introduce: enabled, human, not the rep. */
export function introducingUser(lookup: string): FetchElement {
  return link(
    { name: "systemuser", alias: "colleague", type: "inner" },
    ["systemuserid", lookup],
    [...userColumns(), filter("and", mayIntroduce)],
  );
}
