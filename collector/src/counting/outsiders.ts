import { classifyAddress } from "../../../src/core/people/classifyAddress";
import { domainOf, untagged } from "../../../src/core/people/emailAddress";
import type { EmailAddress } from "../../../src/core/people/emailAddress";
import type { Organization } from "../../../src/core/people/organization";
import { freeMailDomains } from "../../../src/core/people/freeMailDomains";

/** Tells whose contact is counted at all. */
export interface Outsiders {
  /** The address to count under; undefined for colleagues, programs, lists and whoever is excluded. */
  readonly of: (address: EmailAddress) => EmailAddress | undefined;
}

export interface OutsiderRules {
  readonly internalDomains: readonly string[];
  readonly excludedDomains: readonly string[];
}

/** Judges as the pane does, once for each address. */
export function createOutsiders({ internalDomains, excludedDomains }: OutsiderRules): Outsiders {
  const judged = new Map<EmailAddress, boolean>();
  const excluded = new Set(excludedDomains);
  const standpoint = {
    rep: { displayName: "", addresses: [] },
    organization: organizationOf(internalDomains),
  };

  function isCounted(address: EmailAddress): boolean {
    const domain = domainOf(address);
    if (freeMailDomains.has(domain) || excluded.has(domain)) return false;
    return ["person", "role"].includes(classifyAddress(address, standpoint));
  }

  return {
    of(address) {
      const known = judged.get(address) ?? isCounted(address);
      judged.set(address, known);
      return known ? untagged(address) : undefined;
    },
  };
}

/** As far as addresses are judged by it. */
function organizationOf(internalDomains: readonly string[]): Organization {
  return {
    internalDomains,
    optedOut: new Set(),
    teamsOrigin: "",
    outlookWebOrigin: "",
    detailLevel: "bars",
    quote: "none",
  };
}
