import type { ContactDay, ContactKind, DayNumber } from "./contactDay";
import type { SourceName } from "./sourceName";

/** Why somebody is in the list, as facts. Words are made of it in src/taskpane/text. */
export interface Evidence {
  readonly days: readonly ContactDay[];
  readonly emails: DirectedCount;
  readonly meetings: number;
  readonly phoneCalls: number;
  /** Absent where there are only mentions. */
  readonly firstDay?: DayNumber;
  readonly lastDay?: DayNumber;
  readonly mentions: readonly Mention[];
  /** When they last wrote to the rep, on a message that the prospect is on too. */
  readonly wroteToRepAt?: Date;
  readonly sources: readonly SourceName[];
}

export interface DirectedCount {
  readonly toProspect: number;
  readonly fromProspect: number;
}

/** Evidence in words that is no contact. */
export type Mention =
  | { readonly kind: "onThisMessage" }
  | { readonly kind: "sameMessages"; readonly times: number; readonly lastDay: DayNumber };

interface EvidenceParts {
  /** Already merged over sources. */
  readonly days: readonly ContactDay[];
  readonly mentions: readonly Mention[];
  readonly wroteToRepAt?: Date | undefined;
  readonly sources: readonly SourceName[];
}

/** The facts a pane can put into words, counted once. */
export function summarizeEvidence(parts: EvidenceParts): Evidence {
  const { days, mentions, wroteToRepAt, sources } = parts;
  const emails = days.filter(({ kind }) => kind === "email");
  return {
    days,
    emails: {
      toProspect: timesOf(emails.filter(({ direction }) => direction !== "fromProspect")),
      fromProspect: timesOf(emails.filter(({ direction }) => direction === "fromProspect")),
    },
    meetings: timesOfKind(days, "meeting"),
    phoneCalls: timesOfKind(days, "phoneCall"),
    ...spanOf(days),
    mentions: mergeMentions(mentions),
    ...(wroteToRepAt !== undefined && { wroteToRepAt }),
    sources,
  };
}

function timesOfKind(days: readonly ContactDay[], wanted: ContactKind): number {
  return timesOf(days.filter(({ kind }) => kind === wanted));
}

function timesOf(days: readonly ContactDay[]): number {
  return days.reduce((sum, { times }) => sum + times, 0);
}

function spanOf(days: readonly ContactDay[]): Pick<Evidence, "firstDay" | "lastDay"> {
  if (days.length === 0) return {};
  return days.reduce(
    (span, { day }) => ({
      firstDay: Math.min(span.firstDay, day),
      lastDay: Math.max(span.lastDay, day),
    }),
    { firstDay: Infinity, lastDay: -Infinity },
  );
}

/** Sources see the same messages here too: the one that saw most counts. */
function mergeMentions(mentions: readonly Mention[]): readonly Mention[] {
  const onThisMessage = mentions.find(({ kind }) => kind === "onThisMessage");
  const shared = mentions.filter((mention) => mention.kind === "sameMessages");
  const merged: Mention[] = onThisMessage === undefined ? [] : [onThisMessage];
  if (shared.length > 0) {
    merged.push({
      kind: "sameMessages",
      times: Math.max(...shared.map(({ times }) => times)),
      lastDay: Math.max(...shared.map(({ lastDay }) => lastDay)),
    });
  }
  return merged;
}
