import { parseUsers } from "../../../src/adapters/graph/people/parseUsers";
import { domainOf } from "../../../src/core/people/emailAddress";
import type { EmailAddress } from "../../../src/core/people/emailAddress";
import type { CollectorConfig } from "../config/collectorConfig";
import type { Service } from "../http/service";
import { graphPath, readAll } from "./readPage";

/** Somebody of the organisation who may be read and named. */
export interface ReadableColleague {
  readonly directoryId: string;
  readonly displayName: string;
  /** The main one first. */
  readonly addresses: readonly [EmailAddress, ...EmailAddress[]];
}

export interface Colleagues {
  readonly readable: readonly ReadableColleague[];
  /** Opted out or of an excluded department. */
  readonly leftOut: number;
  /** Directory ids of those who opted out, for a test of the fence. */
  readonly optedOutIds: readonly string[];
}

const fields = "id,displayName,mail,userPrincipalName,proxyAddresses,accountEnabled,department";

type Rules = Pick<CollectorConfig, "internalDomains" | "optOut" | "excluded">;

/**
 * The directory without whoever left, opted out or is excluded. Read anew by each step: what is decided
 * tonight holds tonight. @throws Error where not everybody who opted out can be told
 */
export async function readColleagues(graph: Service, rules: Rules): Promise<Colleagues> {
  const path = graphPath("/users", { $select: fields, $top: 999 });
  const [rows, optedOutIds] = await Promise.all([readAll(graph, path), readOptedOut(graph, rules)]);
  const own = parseUsers({ value: rows })
    .filter(({ colleague }) => colleague.hasLeft !== true)
    .map(({ colleague, profile }) => ({
      ...colleague,
      department: profile.department,
      ofOwn: colleague.addresses.filter((one) => rules.internalDomains.includes(domainOf(one))),
    }));

  const optedOut = new Set<string>(optedOutIds);
  const optedOutAddresses = new Set(rules.optOut.addresses);
  const excludedDepartments = new Set(rules.excluded.departments.map(toComparable));
  const readable: ReadableColleague[] = [];
  const optedOutFound: string[] = [];
  let leftOut = 0;
  for (const { directoryId, displayName, addresses, department, ofOwn } of own) {
    const [main, ...others] = ofOwn;
    // Guests of the directory have their mail elsewhere.
    if (main === undefined) continue;
    const isOptedOut =
      optedOut.has(directoryId) || addresses.some((one) => optedOutAddresses.has(one));
    if (isOptedOut) optedOutFound.push(directoryId);
    if (isOptedOut || excludedDepartments.has(toComparable(department ?? ""))) leftOut++;
    else readable.push({ directoryId, displayName, addresses: [main, ...others] });
  }
  return { readable, leftOut, optedOutIds: optedOutFound };
}

async function readOptedOut(graph: Service, { optOut }: Rules): Promise<readonly string[]> {
  if (optOut.groupId == null) return [];
  const path = graphPath(`/groups/${encodeURIComponent(optOut.groupId)}/transitiveMembers`, {
    $select: "id",
    $top: 999,
  });
  const members = await readAll(graph, path);
  return members.map((member) => idOf(member).toLowerCase());
}

/** Strictly: whoever is not told here would be read. */
function idOf(member: unknown): string {
  if (typeof member === "object" && member !== null && "id" in member) return String(member.id);
  throw new Error("Microsoft Graph lists a member of the opt-out group without an id.");
}

function toComparable(department: string): string {
  return department.trim().toLowerCase() || "\u0000none";
}
