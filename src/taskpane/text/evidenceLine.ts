import { contactKinds, dayNumberOf } from "../../core/evidence/contactDay";
import type { ContactKind, DayNumber } from "../../core/evidence/contactDay";
import { timesIn } from "../../core/evidence/directedCount";
import type { DirectedCount } from "../../core/evidence/directedCount";
import type { Evidence } from "../../core/evidence/evidence";
import { givenNameOf } from "../../core/people/givenName";
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
  /** By the name that is spoken; absent where the evidence is about several people. */
  readonly prospect?: string | undefined;
}

export function evidenceContext(
  { askedAt, occasion, choice }: LookUpView,
  text: PaneText,
): EvidenceContext {
  const { item, organization } = occasion;
  return {
    text,
    today: dayNumberOf(askedAt),
    itemKind: item.kind,
    detailLevel: organization.detailLevel,
    organizationMailDetail: organization.organizationMailDetail,
    prospect: givenNameOf(choice.prospect.displayName),
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

/** "14 emails, 3 meetings – last 6 days ago · copied on 190 more": one line, only what the evidence says. */
export function evidenceLine(evidence: Evidence, context: EvidenceContext): string {
  const shown = contextOf(evidence, context);
  const parts = [...contactParts(evidence, shown), ...mentionParts(evidence.mentions, shown)];
  return capitalized(parts.join(" · "), context.text.language);
}

/** Direct contact first, what was only copied behind it. The last day is that of whatever stands first. */
function contactParts(evidence: Evidence, context: EvidenceContext): readonly string[] {
  const last = lastWords(evidence.lastDay, context);
  const direct = directWords(evidence, context);
  if (direct.length === 0) {
    const copied = copiedWords(evidence, context);
    return copied.length === 0 ? [] : [[context.text.list(copied), ...last].join(" – ")];
  }
  const behind = copiedBehind(evidence, context);
  return [[context.text.list(direct), ...last].join(" – "), ...behind];
}

function directWords({ counts }: Evidence, context: EvidenceContext): readonly string[] {
  return contactKinds
    .filter((kind) => timesIn(counts[kind]) > 0)
    .map((kind) => {
      const times = timesWords(kind, timesIn(counts[kind]), context);
      return kind === "email" ? directedWords(times, counts[kind], context) : times;
    });
}

/** Which way the mails went, where that is told by one word: to one side only, or as many each way. */
function directedWords(
  emails: string,
  { toProspect, fromProspect, mutual }: DirectedCount,
  context: EvidenceContext,
): string {
  const { prospect, text } = context;
  const { evidence } = text;
  if (prospect === undefined || mutual > 0) return emails;
  if (fromProspect === 0) return evidence.toProspect(emails, prospect);
  if (toProspect === 0) return evidence.fromProspect(emails, prospect);
  const isEven = toProspect === fromProspect && context.detailLevel === "counts";
  return isEven ? evidence.eachWay(timesWords("email", toProspect, context)) : emails;
}

function copiedWords(
  { copied }: Pick<Evidence, "copied">,
  context: EvidenceContext,
): readonly string[] {
  const { evidence } = context.text;
  return [
    ...(copied.email > 0 ? [evidence.copied(timesWords("email", copied.email, context))] : []),
    ...optionalWords(copied.meeting, context),
  ];
}

function copiedBehind({ counts, copied }: Evidence, context: EvidenceContext): readonly string[] {
  const { text, detailLevel } = context;
  const isBehindEmails = timesIn(counts.email) > 0 && detailLevel === "counts";
  if (!isBehindEmails) return copiedWords({ copied }, context);
  return [
    ...(copied.email > 0 ? [text.evidence.copiedMore(copied.email)] : []),
    ...optionalWords(copied.meeting, context),
  ];
}

function optionalWords(times: number, context: EvidenceContext): readonly string[] {
  if (times === 0) return [];
  return [context.text.evidence.optional(timesWords("meeting", times, context))];
}

function timesWords(
  kind: ContactKind,
  times: number,
  { text, detailLevel }: EvidenceContext,
): string {
  const { counts, kinds } = text.evidence;
  return detailLevel === "bars" ? kinds[kind] : counts[kind](times);
}

function lastWords(lastDay: DayNumber | undefined, context: EvidenceContext): readonly string[] {
  const { text, today, detailLevel } = context;
  if (lastDay === undefined || detailLevel === "bars") return [];
  return [text.evidence.lastDaysAgo(Math.max(0, today - lastDay))];
}

function mentionParts(mentions: readonly Mention[], context: EvidenceContext): readonly string[] {
  return mentions.map((mention) => mentionWords(mention, context));
}

function mentionWords(mention: Mention, context: EvidenceContext): string {
  const { list, evidence: words } = context.text;
  switch (mention.kind) {
    case "onThisMessage":
      return words.onThisItem[context.itemKind];
    case "sameMessages":
      return sharedWords(mention.times, context);
    case "insights":
      return [words.insights, ...lastWords(mention.lastDay, context)].join(" – ");
    case "ownerOf":
      return words.ownerOf[mention.record];
    case "connectedAs":
      return words.connectedAs(mention.roles.length === 0 ? "" : list(mention.roles));
    case "opportunity":
      return words.opportunity(mention.name ?? "");
    case "teamOf":
      return words.teamOf;
    default:
      return noWords(mention);
  }
}

/** A kind of mention without words does not compile. */
function noWords(mention: never): string {
  return mention;
}

function sharedWords(times: number, { text, detailLevel }: EvidenceContext): string {
  const { someSameMessages, sameMessages } = text.evidence;
  return detailLevel === "bars" ? someSameMessages : sameMessages(times);
}
