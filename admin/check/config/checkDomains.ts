import type { TenantEntry } from "../../../src/adapters/config/configSchema";
import { bad } from "../finding";
import type { Finding } from "../finding";
import { sharedDomain } from "./domainKind";

const place = "/config.json";

type Domains = Partial<Pick<TenantEntry, "internalDomains" | "relays">>;

/** Domains that everybody may have an address in: whoever has one would be a colleague, or nobody. */
export function checkDomains(path: string, entry: Domains): readonly Finding[] {
  const { internalDomains = [], relays = [] } = entry;
  return [
    ...internalDomains.flatMap((domain, index) =>
      finding(`${path}.internalDomains.${index}`, domain, "a colleague, and drafts may go to them"),
    ),
    ...relays.flatMap((domain, index) =>
      finding(`${path}.relays.${index}`, domain, "nobody, and is never shown as a prospect"),
    ),
  ];
}

const reasons = {
  freeMail: "a provider of mail for everybody",
  suffix: "an ending below which anybody gets a domain",
} as const;

function finding(path: string, domain: string, consequence: string): readonly Finding[] {
  const kind = sharedDomain(domain);
  if (kind === undefined) return [];
  const found = `${path}: ${domain} is ${reasons[kind]}: whoever has an address there is ${consequence}`;
  return [bad(place, found, "Leave it out, and name the organisation's own domains only.")];
}
