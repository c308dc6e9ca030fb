import { byKind } from "./contactDay";
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

/** Evidence in words that is no contact, the strongest first. */
export const mentionKinds = ["onThisMessage", "sameMessages"] as const;

type MentionKind = (typeof mentionKinds)[number];

/** What each kind of mention tells beyond its kind. */
interface MentionFacts extends Record<MentionKind, object> {
  readonly onThisMessage: object;
  readonly sameMessages: { readonly times: number; readonly lastDay: DayNumber };
}

export type Mention = {
  readonly [Kind in MentionKind]: { readonly kind: Kind } & MentionFacts[Kind];
}[MentionKind];

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
  return {
    days,
    counts: byKind((wanted) => countByDirection(days.filter(({ kind }) => kind === wanted))),
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

/** One mention of each kind. */
function mergeMentions(mentions: readonly Mention[]): readonly Mention[] {
  const merged = new Map<MentionKind, Mention>();
  for (const mention of mentions) {
    merged.set(mention.kind, together(merged.get(mention.kind) ?? mention, mention));
  }
  return mentionKinds.flatMap((kind) => merged.get(kind) ?? []);
}

/** Sources see the same messages, so mentions are not added up: the source that saw most counts. */
function together(one: Mention, other: Mention): Mention {
  if (one.kind !== "sameMessages" || other.kind !== "sameMessages") return one;
  const times = Math.max(one.times, other.times);
  return { kind: "sameMessages", times, lastDay: Math.max(one.lastDay, other.lastDay) };
}
