import { parseArgs } from "node:util";

import { parseEmailAddress } from "../../../src/core/people/emailAddress";
import type { EmailAddress } from "../../../src/core/people/emailAddress";
import { forgetPerson, noteObjection } from "../requests/forgetPerson";
import { purge as purgeAll } from "../requests/purge";
import { reportOnColleague, reportOnPerson } from "../requests/reportOn";
import { alone } from "./alone";
import { fromConfig } from "./fromConfig";
import { configOption } from "./options";

export async function forget(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: configOption,
    allowPositionals: true,
  });
  const address = addressIn(positionals);
  const collector = await fromConfig(values.config);
  // Before anything else, and also while a run is under way.
  await noteObjection(collector, address);
  console.log("The objection is noted: from the next run on nothing of them is kept.");
  const mailboxes = await alone(collector, () => forgetPerson(collector, address));
  console.log(`Forgotten: contact with ${mailboxes} colleagues. It is never kept again.`);
  console.log("Documents about the company follow with the next run.");
  return 0;
}

export async function report(words: readonly string[]): Promise<number> {
  const options = { ...configOption, colleague: { type: "string" } } as const;
  const { values, positionals } = parseArgs({
    args: [...words],
    options,
    allowPositionals: true,
  });
  const collector = await fromConfig(values.config);
  const lines =
    values.colleague === undefined
      ? await reportOnPerson(collector, addressIn(positionals))
      : reportOnColleague(collector, values.colleague.toLowerCase());
  for (const line of lines) console.log(line);
  return 0;
}

export async function purge(words: readonly string[]): Promise<number> {
  const options = { ...configOption, yes: { type: "boolean" } } as const;
  const { values } = parseArgs({ args: [...words], options });
  if (values.yes !== true)
    throw new Error("purge empties the table and the state folder: say --yes if that is meant.");
  const collector = await fromConfig(values.config);
  const rows = await alone(collector, () => purgeAll(collector));
  console.log(`Purged: ${rows} rows and the state folder.`);
  return 0;
}

/** @throws Error without repeating what was given: a log may keep it */
function addressIn([text]: readonly string[]): EmailAddress {
  const address = parseEmailAddress(text);
  if (address !== undefined) return address;
  throw new Error("An address is expected, such as somebody@fourthcoffee.com.");
}
