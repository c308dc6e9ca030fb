import { contactKinds, dayNumberOf } from "../../core/evidence/contactDay";
import type { DayNumber } from "../../core/evidence/contactDay";
import { timesIn } from "../../core/evidence/directedCount";
import type { Evidence } from "../../core/evidence/evidence";
import type { DetailLevel } from "../../core/people/organization";
import type { OpenItem } from "../../core/outlookPorts";
import type { Mention } from "../../core/evidence/evidence";
import type { LookUpView } from "../state/paneState";
import { capitalized } from "./capitalized";
import type { PaneText } from "../../words/texts/paneText";

export interface EvidenceContext {
  readonly text: PaneText;
  readonly today: DayNumber;
  readonly itemKind: OpenItem["kind"];
  readonly detailLevel: DetailLevel;
  readonly organizationMailDetail?: DetailLevel | undefined;
}

export function evidenceContext(
  { askedAt, occasion }: LookUpView,
  text: PaneText,
): EvidenceContext {
  const { item, organization } = occasion;
  return {
    text,
    today: dayNumberOf(askedAt),
    itemKind: item.kind,
    detailLevel: organization.detailLevel,
    organizationMailDetail: organization.organizationMailDetail,
  };
}

/** The context with the detail that this evidence may be shown in. */
export function contextOf(evidence: Evidence, context: EvidenceContext): EvidenceContext {
  return { ...context, detailLevel: detailLevelOf(evidence, context) };
}

/** The detail that this evidence may be shown in: once merged, no number has one source only. */
export function detailLevelOf(
  { sources }: Pick<Evidence, "sources">,
  {
    detailLevel,
    organizationMailDetail,
  }: Pick<EvidenceContext, "detailLevel" | "organizationMailDetail">,
): DetailLevel {
  const isStricter = sources.includes("organization") && organizationMailDetail !== "counts";
  return isStricter ? "bars" : detailLevel;
}

/** "14 emails, 3 meetings – last 6 days ago · on this message": one line, only what the evidence says. */
export function evidenceLine(evidence: Evidence, context: EvidenceContext): string {
  const shown = contextOf(evidence, context);
  const parts = [contactPart(evidence, shown), ...mentionParts(evidence.mentions, shown)];
  const line = parts.filter((part) => part !== "").join(" · ");
  return capitalized(line, context.text.language);
}

function contactPart(evidence: Evidence, context: EvidenceContext): string {
  const kinds = contactWords(evidence, context);
  if (kinds.length === 0) return "";
  const last = lastWords(evidence.lastDay, context);
  return [context.text.list(kinds), ...last].join(" – ");
}

function contactWords(evidence: Evidence, { text, detailLevel }: EvidenceContext) {
  const { counts, kinds } = text.evidence;
  return contactKinds
    .map((kind) => ({ kind, times: timesIn(evidence.counts[kind]) }))
    .filter(({ times }) => times > 0)
    .map(({ kind, times }) => (detailLevel === "bars" ? kinds[kind] : counts[kind](times)));
}

function lastWords(lastDay: DayNumber | undefined, context: EvidenceContext): readonly string[] {
  const { text, today, detailLevel } = context;
  if (lastDay === undefined || detailLevel === "bars") return [];
  return [text.evidence.lastDaysAgo(Math.max(0, today - lastDay))];
}

function mentionParts(
  mentions: readonly Mention[],
  { text, itemKind, detailLevel }: EvidenceContext,
): readonly string[] {
  const { onThisItem, sameMessages, someSameMessages } = text.evidence;
  return mentions.map((mention) => {
    if (mention.kind === "onThisMessage") return onThisItem[itemKind];
    return detailLevel === "bars" ? someSameMessages : sameMessages(mention.times);
  });
}
