import type { OrganizationId } from "./readQueries";
import type { ArchivedRow, PersonId } from "./readRows";
import { shareOf } from "./shareOf";

/** What a way of tracking leaves of an organisation's mail with outsiders. */
export const regimes = ["everything", "received", "answers", "trackers", "sparse"] as const;
export type Regime = (typeof regimes)[number];

interface Tracked {
  readonly row: ArchivedRow;
  readonly isOutgoing: boolean;
  /** People of the organisation who take part. */
  readonly colleagues: readonly PersonId[];
  /** The same for the same message in every run, evenly spread between 0 and 1. */
  readonly dice: number;
  readonly isThreadTracked: boolean;
  readonly organization: OrganizationId;
}

const keeps: Readonly<Record<Regime, (message: Tracked) => boolean>> = {
  // Server-side synchronisation tracks every mail with known people.
  everything: () => true,
  // The Sent folder is not tracked by default.
  received: ({ isOutgoing, dice }) => !isOutgoing || dice < 1 / 8,
  // Only answers to tracked mail are tracked, and what somebody tracked by hand.
  answers: ({ isOutgoing, dice, isThreadTracked }) =>
    isOutgoing ? dice < 1 / 10 : isThreadTracked || dice < 1 / 5,
  // Two colleagues in five track all of their mail, the others none.
  trackers: ({ colleagues, organization }) =>
    colleagues.some((id) => shareOf(id, ~organization) < 2 / 5),
  sparse: ({ dice }) => dice < 1 / 10,
};

/** The mail between one organisation and others that its CRM would hold. */
export function thinRows(
  rows: readonly ArchivedRow[],
  organizations: ReadonlyMap<PersonId, OrganizationId>,
  { organization, regime }: { organization: OrganizationId; regime: Regime },
): readonly ArchivedRow[] {
  const authors = new Map<number, PersonId>();
  const kept = new Set<number>();
  const threads = new Set<number>();
  const isColleague = (id: PersonId) => organizations.get(id) === organization;
  return rows.flatMap((row) => {
    authors.set(row.id, row.author);
    const parties = partiesOf(row, authors.get(row.parent));
    const colleagues = parties.filter(isColleague);
    if (colleagues.length === 0 || colleagues.length === parties.length) return [];
    const tracked: Tracked = {
      row,
      colleagues,
      organization,
      isOutgoing: isColleague(row.author),
      dice: shareOf(row.id, organization),
      isThreadTracked: threads.has(row.thread),
    };
    if (!keeps[regime](tracked)) return [];
    threads.add(row.thread);
    kept.add(row.id);
    return [kept.has(row.parent) ? row : { ...row, parent: -1 }];
  });
}

/** Who is answered through a list alone takes part as well. */
function partiesOf({ author, to, cc }: ArchivedRow, answered: PersonId | undefined) {
  return [author, ...to, ...cc, ...(answered === undefined ? [] : [answered])];
}
