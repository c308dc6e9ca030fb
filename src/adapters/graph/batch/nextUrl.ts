import { looseObject, nullish, safeParse, string } from "valibot";

const linkSchema = looseObject({ "@odata.nextLink": nullish(string()) });

/** Where an answer goes on, as a batch takes it: below the version. Undefined where it ends. */
export function nextUrl(body: unknown): string | undefined {
  const page = safeParse(linkSchema, body);
  const link = page.success ? page.output["@odata.nextLink"] : undefined;
  return link == null ? undefined : link.replace(/^https?:\/\/[^/]+\/v1\.0/, "");
}
