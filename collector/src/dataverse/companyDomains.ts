import * as v from "valibot";

import { toAsciiDomain } from "../../../src/core/people/domainName";
import { domainOf, parseEmailAddress } from "../../../src/core/people/emailAddress";
import type { Service } from "../http/service";

/** Where the CRM writes addresses of people and companies outside. */
const sources = [
  { set: "leads", columns: ["emailaddress1", "emailaddress2", "emailaddress3"] },
  { set: "contacts", columns: ["emailaddress1", "emailaddress2", "emailaddress3"] },
  { set: "accounts", columns: ["emailaddress1", "websiteurl"] },
] as const;

const pageForm = v.looseObject({
  value: v.array(v.record(v.string(), v.unknown())),
  "@odata.nextLink": v.nullish(v.string()),
});

/** Domains of everybody the CRM knows. They stay in memory; what is kept of them is hashed. */
export async function readCompanyDomains(dataverse: Service): Promise<ReadonlySet<string>> {
  const domains = new Set<string>();
  for (const { set, columns } of sources) {
    let next: string | undefined = `/api/data/v9.2/${set}?$select=${columns.join(",")}`;
    while (next !== undefined) {
      const page: v.InferOutput<typeof pageForm> = await readPage(dataverse, next);
      const texts = page.value.flatMap((row) => columns.map((column) => row[column]));
      texts
        .map(domainIn)
        .filter((domain) => domain !== undefined)
        .forEach((domain) => domains.add(domain));
      next = page["@odata.nextLink"] ?? undefined;
    }
  }
  return domains;
}

async function readPage(dataverse: Service, path: string) {
  const headers = { Prefer: "odata.maxpagesize=5000" };
  const { status, body } = await dataverse.send({ method: "GET", path, headers });
  if (status === 200) return v.parse(pageForm, body);
  throw new Error(`Dynamics 365 refuses to list who is in the CRM: ${status}.`);
}

/** Of an address, or of a company's site. */
function domainIn(text: unknown): string | undefined {
  if (typeof text !== "string" || text === "") return undefined;
  const address = parseEmailAddress(text);
  if (address !== undefined) return domainOf(address);
  const url = text.includes("://") ? text : `https://${text}`;
  if (text.includes("@") || !URL.canParse(url)) return undefined;
  return toAsciiDomain(new URL(url).hostname.replace(/^www\./, ""));
}
