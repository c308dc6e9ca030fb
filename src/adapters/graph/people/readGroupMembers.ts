import { looseObject, nullish, safeParse, string } from "valibot";

import { AppError } from "../../../core/errors";
import type { AskGraph } from "../batch/batchPart";
import { graphUrl } from "../batch/graphUrl";
import { parseUsers } from "./parseUsers";
import type { DirectoryUser } from "./parseUsers";
import { readPart } from "../batch/readPart";

const pageSize = 999;

/** Ten thousand members: a larger group opts out nobody in particular, and is a mistake. */
const mostPages = 10;

const linkSchema = looseObject({ "@odata.nextLink": nullish(string()) });

/**
 * Everybody in a group, through groups inside it too (GroupMember.Read.All).
 * @throws AppError when not everybody can be read: half a group is no answer
 */
export async function readGroupMembers(
  groupId: string,
  ask: AskGraph,
): Promise<readonly DirectoryUser[]> {
  const path = `/groups/${encodeURIComponent(groupId)}/transitiveMembers`;
  const members: DirectoryUser[] = [];
  let url: string | undefined = graphUrl(path, {
    $select: "id,displayName,mail,userPrincipalName",
    $top: pageSize,
  });
  for (let page = 0; url !== undefined; page += 1) {
    if (page >= mostPages) throw new AppError("notConfigured");
    const body = await readPart(ask, { url });
    members.push(...parseUsers(body));
    url = nextPath(body);
  }
  return members;
}

/** A batch takes links below the version only. */
function nextPath(body: unknown): string | undefined {
  const page = safeParse(linkSchema, body);
  const link = page.success ? page.output["@odata.nextLink"] : undefined;
  return link == null ? undefined : link.replace(/^https?:\/\/[^/]+\/v1\.0/, "");
}
