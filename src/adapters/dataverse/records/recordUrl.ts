import { givenNameOf } from "../../../core/people/givenName";
import type { Prospect } from "../../../core/people/people";

/** URL that opens a record in Dynamics. The Web API may be configured under a host name of its own. */
export function recordUrl(origin: string, table: string, id: string): string {
  const url = new URL("/main.aspx", origin.replace(".api.", "."));
  url.search = new URLSearchParams({ etn: table, id, pagetype: "entityrecord" }).toString();
  return url.href;
}

/**
 * URL that opens Dynamics' form for a new lead, with the person's name. Their address is in no URL: it would stay
 * in the browser's history and in logs. The pane puts it on the clipboard.
 */
export function newLeadUrl(origin: string, { displayName, address }: Prospect): string {
  const fields =
    displayName === address || displayName.includes("@") ? {} : nameFields(displayName);
  const url = new URL("/main.aspx", origin.replace(".api.", "."));
  const extraqs = new URLSearchParams(fields).toString();
  url.search = new URLSearchParams({
    etn: "lead",
    pagetype: "entityrecord",
    ...(extraqs !== "" && { extraqs }),
  }).toString();
  return url.href;
}

/** A name of which the given part is not certain stays whole. */
function nameFields(displayName: string): Readonly<Record<string, string>> {
  const firstname = givenNameOf(displayName);
  if (firstname === displayName || !displayName.startsWith(`${firstname} `))
    return { lastname: displayName };
  return { firstname, lastname: displayName.slice(firstname.length + 1) };
}
