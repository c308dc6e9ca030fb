import { AppError } from "../../core/errors";
import type { Organization } from "../../core/people/organization";
import { withTimeLimit } from "../http/abortable";
import type { AskGraph } from "./batch/batchPart";
import { readGroupMembers } from "./people/readGroupMembers";
import type { GroupMember } from "./people/readGroupMembers";
import { readVerifiedDomains } from "./people/readVerifiedDomains";

/** Without its verified domains an organisation still has those of config.json: no reason to wait long. */
const domainsLimitMs = 2_000;

/** Facts about the rep's organisation from Graph. */
export interface OrganizationFacts {
  /** Empty where they cannot be read. */
  readonly verifiedDomains: readonly string[];
  readonly optedOut: readonly GroupMember[];
}

/** @throws AppError when a group of opted-out people is named and cannot be read */
export async function readOrganizationFacts(
  ask: AskGraph,
  optOutGroupId: string | undefined,
): Promise<OrganizationFacts> {
  const [verifiedDomains, optedOut] = await Promise.all([
    readDomainsInTime(ask),
    // Suggesting a colleague who opted out is worse than an empty list.
    optOutGroupId === undefined ? [] : readGroupMembers(optOutGroupId, ask),
  ]);
  return { verifiedDomains, optedOut };
}

async function readDomainsInTime(ask: AskGraph): Promise<readonly string[]> {
  const tooLate = () => new AppError("serviceUnavailable");
  try {
    return await withTimeLimit(readVerifiedDomains(ask), domainsLimitMs, tooLate);
  } catch {
    return [];
  }
}

/** The organisation as configured, and what Graph adds to it. */
export function withFacts(
  configured: Organization,
  { verifiedDomains, optedOut }: OrganizationFacts,
): Organization {
  return {
    ...configured,
    internalDomains: [...new Set([...configured.internalDomains, ...verifiedDomains])],
    optedOut: new Set([...configured.optedOut, ...optedOut.flatMap(({ addresses }) => addresses)]),
    optedOutIds: new Set(optedOut.map(({ directoryId }) => directoryId)),
  };
}
