import { array, looseObject, nullish, safeParse, string } from "valibot";

import { AppError } from "../../../core/errors";
import { parseEmailAddress } from "../../../core/people/emailAddress";
import type { DirectoryAccount } from "../../../core/people/identifyRep";
import { personName } from "../../../core/words/personName";
import type { AskGraph } from "../batch/batchPart";
import { graphUrl } from "../batch/graphUrl";
import { readPart } from "../batch/readPart";
import { addressesOf } from "./parseUsers";

/** Graph names aliases only where they are asked for. */
const fields = "id,displayName,mail,userPrincipalName,proxyAddresses,otherMails";

const meSchema = looseObject({
  id: string(),
  displayName: nullish(string()),
  mail: nullish(string()),
  userPrincipalName: nullish(string()),
  proxyAddresses: nullish(array(string())),
  otherMails: nullish(array(string())),
});

/** Who is signed in, under every address (User.Read). @throws AppError */
export async function readMe(ask: AskGraph): Promise<DirectoryAccount> {
  const body = await readPart(ask, { url: graphUrl("/me", { $select: fields }) });
  const { success, output: me } = safeParse(meSchema, body);
  if (!success) throw new AppError("unexpected");
  const others = (me.otherMails ?? []).map(parseEmailAddress);
  return {
    displayName: personName(me.displayName),
    directoryId: me.id.toLowerCase(),
    addresses: [...addressesOf(me), ...others.filter((address) => address !== undefined)],
    hasAliases: (me.proxyAddresses ?? []).length > 0,
  };
}
