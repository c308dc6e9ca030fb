import { millisecondsPerDay } from "../../core/evidence/contactDay";
import type { Introducer } from "../../core/lookUp/lookUp";
import { contextOf, evidenceLine } from "./evidenceLine";
import type { EvidenceContext } from "./evidenceLine";

/** "was closer until 2024"; empty where it was not. */
export function earlierLine(
  { earlier, evidence }: Pick<Introducer, "earlier" | "evidence">,
  context: EvidenceContext,
): string {
  const { text, today, detailLevel } = contextOf(evidence, context);
  if (earlier === undefined) return "";
  if (detailLevel === "bars") return text.evidence.closerOnce;
  const until = new Date(earlier.untilDay * millisecondsPerDay);
  const isThisYear =
    until.getUTCFullYear() === new Date(today * millisecondsPerDay).getUTCFullYear();
  const when = new Intl.DateTimeFormat(text.language, {
    ...(isThisYear ? { month: "long" } : { year: "numeric" }),
    timeZone: "UTC",
  });
  return text.evidence.closerUntil(when.format(until));
}

/** The evidence for an introducer in one line, with what it was once, and that nobody is in the office. */
export function introducerLine(introducer: Introducer, context: EvidenceContext): string {
  const { evidence, profile } = introducer;
  const isAway = profile?.presence === "outOfOffice";
  return [
    evidenceLine(evidence, context),
    earlierLine(introducer, context),
    isAway ? context.text.introducers.presence.outOfOffice : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
