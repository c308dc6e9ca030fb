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
  /** What the last contact was about, where it is known of that one. */
  readonly lastTopic?: string;
  readonly sources: readonly SourceName[];
}

/** Evidence in words that is no contact, the strongest first. The last four are hints: a duty, no acquaintance. */
export const mentionKinds = [
  "insights",
  "onThisMessage",
  "sameMessages",
  "ownerOf",
  "connectedAs",
  "opportunity",
  "teamOf",
] as const;

type MentionKind = (typeof mentionKinds)[number];

/** Tables whose rows somebody owns. */
export type OwnedRecord = "account" | "contact" | "lead";

/** What each kind of mention tells beyond its kind. */
interface MentionFacts extends Record<MentionKind, object> {
  readonly onThisMessage: object;
  readonly sameMessages: { readonly times: number; readonly lastDay: DayNumber };
  /** Dynamics' own insights name them. `place` is that in Dynamics' order, from 0. */
  readonly insights: { readonly place: number; readonly lastDay?: DayNumber };
  readonly ownerOf: { readonly record: OwnedRecord };
  /** By the roles of a connection, as the CRM words them. */
  readonly connectedAs: { readonly roles: readonly string[] };
  /** Owner of an opportunity with the prospect, or in its team. The name where it may be shown. */
  readonly opportunity: { readonly name?: string };
  /** In the team that owns the record, or in its access team. */
  readonly teamOf: { readonly record: OwnedRecord };
}

export type Mention = {
  readonly [Kind in MentionKind]: { readonly kind: Kind } & MentionFacts[Kind];
}[MentionKind];

/** Subjects by day. */
export type Topics = ReadonlyMap<DayNumber, string>;

interface EvidenceParts {
  /** Already merged over sources. */
  readonly days: readonly ContactDay[];
  readonly mentions: readonly Mention[];
  readonly wroteToRepAt?: Date | undefined;
  readonly topics?: readonly Topics[];
  readonly sources: readonly SourceName[];
}

/** The facts that row, details and draft put into words, counted once so that they never contradict one another. */
export function summarizeEvidence(parts: EvidenceParts): Evidence {
  const { days, mentions, wroteToRepAt, topics = [], sources } = parts;
  const direct = days.filter(isDirect);
  const copied = days.filter((contact) => !isDirect(contact));
  const span = spanOf(direct.length > 0 ? direct : copied);
  const lastTopic = direct.length > 0 ? topicOn(span.lastDay, topics) : undefined;
  return {
    days,
    counts: byKind((wanted) => countByDirection(direct.filter(({ kind }) => kind === wanted))),
    copied: byKind((wanted) =>
      timesIn(countByDirection(copied.filter(({ kind }) => kind === wanted))),
    ),
    ...span,
    mentions: mergeMentions(mentions),
    ...(wroteToRepAt !== undefined && { wroteToRepAt }),
    ...(lastTopic !== undefined && { lastTopic }),
    sources,
  };
}

/** Where the last contact is one that nobody read the subject of, an earlier subject would mislead. */
function topicOn(lastDay: DayNumber | undefined, topics: readonly Topics[]): string | undefined {
  if (lastDay === undefined) return undefined;
  return topics.map((byDay) => byDay.get(lastDay)).find((topic) => topic !== undefined);
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

function together(one: Mention, other: Mention): Mention {
  if (one === other) return one;
  if (one.kind === "sameMessages" && other.kind === "sameMessages") {
    // Sources see the same messages, so mentions are not added up: the source that saw most counts.
    const times = Math.max(one.times, other.times);
    return { kind: "sameMessages", times, lastDay: Math.max(one.lastDay, other.lastDay) };
  }
  if (one.kind === "insights" && other.kind === "insights") {
    const lastDays = [one, other].flatMap(({ lastDay }) => lastDay ?? []);
    const place = Math.min(one.place, other.place);
    return {
      kind: "insights",
      place,
      ...(lastDays.length > 0 && { lastDay: Math.max(...lastDays) }),
    };
  }
  if (one.kind === "connectedAs" && other.kind === "connectedAs")
    return { kind: "connectedAs", roles: [...new Set([...one.roles, ...other.roles])].sort() };
  return one;
}

/** True where something says that they know the prospect, and not only that the record is their duty. */
export function isAcquainted({ days, mentions }: Evidence): boolean {
  return days.length > 0 || mentions.some(({ kind }) => kind === "insights");
}
