import { AppError } from "../../core/errors";
import type { Organization } from "../../core/people/organization";
import { withTimeLimit } from "../http/abortable";
import type { AskGraph } from "./batch/batchPart";
import { readVerifiedDomains } from "./people/readVerifiedDomains";

/** Without its verified domains an organisation still has those of config.json: no reason to wait long. */
const domainsLimitMs = 2_000;

/** The verified domains; empty where they cannot be read. */
export async function readDomainsInTime(ask: AskGraph): Promise<readonly string[]> {
  const tooLate = () => new AppError("serviceUnavailable");
  try {
    return await withTimeLimit(readVerifiedDomains(ask), domainsLimitMs, tooLate);
  } catch {
    return [];
  }
}

/** The organisation as configured, and the domains that Graph adds to it. */
export function withDomains(configured: Organization, verified: readonly string[]): Organization {
  const internalDomains = [...new Set([...configured.internalDomains, ...verified])];
  return { ...configured, internalDomains };
}
