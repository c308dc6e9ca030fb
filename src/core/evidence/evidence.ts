import { byKind } from "./contactDay";
import type { ContactDay, ContactKind, DayNumber } from "./contactDay";
import { countByDirection, timesIn } from "./directedCount";
import type { DirectedCount } from "./directedCount";
import { isDirect } from "./isDirect";
import type { SourceName } from "./sourceName";

/** Why somebody is in the list, as facts. Words are made of it in src/taskpane/text. */
export interface Evidence {
  readonly days: readonly ContactDay[];
  /** Direct contact only: to be copied is less, and told apart. */
  readonly counts: Readonly<Record<ContactKind, DirectedCount>>;
  /** How often one of the two was only copied, or need not have come. */
  readonly copied: Readonly<Record<ContactKind, number>>;
  /** Of direct contact; where there is none, of the rest. Absent where there are only mentions. */
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

/** The facts that row, details and draft put into words, counted once so that they never contradict one another. */
export function summarizeEvidence(parts: EvidenceParts): Evidence {
  const { days, mentions, wroteToRepAt, sources } = parts;
  const direct = days.filter(isDirect);
  const copied = days.filter((contact) => !isDirect(contact));
  return {
    days,
    counts: byKind((wanted) => countByDirection(direct.filter(({ kind }) => kind === wanted))),
    copied: byKind((wanted) =>
      timesIn(countByDirection(copied.filter(({ kind }) => kind === wanted))),
    ),
    ...spanOf(direct.length > 0 ? direct : copied),
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
