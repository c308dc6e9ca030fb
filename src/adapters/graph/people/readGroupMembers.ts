import { array, looseObject, nullish, safeParse, string } from "valibot";

import { AppError } from "../../../core/errors";
import type { EmailAddress } from "../../../core/people/emailAddress";
import type { AskGraph } from "../batch/batchPart";
import { graphUrl } from "../batch/graphUrl";
import { nextUrl } from "../batch/nextUrl";
import { addressesOf } from "./parseUsers";
import { readPart } from "../batch/readPart";

const pageSize = 999;

/** Ten thousand members: a larger group is not an opt-out list but a mistake. */
const mostPages = 10;

/** Who is in a group, whether or not they have a name. */
export interface GroupMember {
  readonly directoryId: string;
  readonly addresses: readonly EmailAddress[];
}

const memberSchema = looseObject({
  id: string(),
  mail: nullish(string()),
  userPrincipalName: nullish(string()),
});

const pageSchema = looseObject({ value: array(memberSchema) });

/**
 * Everybody in a group, through groups inside it too (GroupMember.Read.All).
 * @throws AppError when not everybody can be read: half a group is no answer; `notConfigured` where there
 * is no such group
 */
export async function readGroupMembers(
  groupId: string,
  ask: AskGraph,
): Promise<readonly GroupMember[]> {
  const path = `/groups/${encodeURIComponent(groupId)}/transitiveMembers`;
  const members: GroupMember[] = [];
  let url: string | undefined = graphUrl(path, {
    $select: "id,displayName,mail,userPrincipalName",
    $top: pageSize,
  });
  for (let page = 0; url !== undefined; page += 1) {
    if (page >= mostPages) throw new AppError("notConfigured");
    const body = await readPart(ask, { url }, "notConfigured");
    members.push(...parseMembers(body));
    url = nextUrl(body);
  }
  return members;
}

/** Strictly: whoever is not read here would be suggested. */
function parseMembers(body: unknown): readonly GroupMember[] {
  const { success, output } = safeParse(pageSchema, body);
  if (!success) throw new AppError("unexpected");
  return output.value.map(({ id, mail, userPrincipalName }) => ({
    directoryId: id.toLowerCase(),
    addresses: addressesOf({ mail, userPrincipalName, proxyAddresses: [] }),
  }));
}
