import { array, looseObject, nullish, safeParse, string } from "valibot";

import { toAsciiDomain } from "../../../core/people/domainName";
import { AppError } from "../../../core/errors";
import type { AskGraph } from "../batch/batchPart";
import { graphUrl } from "../batch/graphUrl";
import { readPart } from "../batch/readPart";

const organizationSchema = looseObject({
  value: array(
    looseObject({ verifiedDomains: nullish(array(looseObject({ name: nullish(string()) }))) }),
  ),
});

/** Domains the organisation has proved to be its own, as DNS knows them (User.Read). @throws AppError */
export async function readVerifiedDomains(ask: AskGraph): Promise<readonly string[]> {
  const url = graphUrl("/organization", { $select: "verifiedDomains" });
  const answer = safeParse(organizationSchema, await readPart(ask, { url }));
  if (!answer.success) throw new AppError("unexpected");
  return answer.output.value
    .flatMap(({ verifiedDomains }) => verifiedDomains ?? [])
    .map(({ name }) => toAsciiDomain(name ?? ""))
    .filter((domain) => domain !== undefined);
}
