import type { ContactDay, ContactKind, DayNumber } from "./contactDay";
import { countByDirection } from "./directedCount";
import type { DirectedCount } from "./directedCount";
import type { SourceName } from "./sourceName";

/** Why somebody is in the list, as facts. Words are made of it in src/taskpane/text. */
export interface Evidence {
  readonly days: readonly ContactDay[];
  readonly counts: Readonly<Record<ContactKind, DirectedCount>>;
  /** Absent where there are only mentions. */
  readonly firstDay?: DayNumber;
  readonly lastDay?: DayNumber;
  readonly mentions: readonly Mention[];
  /** When they last wrote to the rep, on a message that the prospect is on too. */
  readonly wroteToRepAt?: Date;
  readonly sources: readonly SourceName[];
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
  const countOf = (wanted: ContactKind) =>
    countByDirection(days.filter(({ kind }) => kind === wanted));
  return {
    days,
    counts: {
      email: countOf("email"),
      meeting: countOf("meeting"),
      phoneCall: countOf("phoneCall"),
    },
    ...spanOf(days),
    mentions: mergeMentions(mentions),
    ...(wroteToRepAt !== undefined && { wroteToRepAt }),
    sources,
  };
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

/** Sources see the same messages, so mentions are not added up: the source that saw most counts. */
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
