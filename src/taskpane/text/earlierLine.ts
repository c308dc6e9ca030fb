import { millisecondsPerDay } from "../../core/evidence/contactDay";
import type { Introducer } from "../../core/lookUp/lookUp";
import { contextOf } from "./evidenceLine";
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
