import { millisecondsPerDay } from "../../core/evidence/contactDay";
import type { ContactDay } from "../../core/evidence/contactDay";
import { contactMonths } from "../../core/evidence/contactMonths";
import type { ContactMonth } from "../../core/evidence/contactMonths";
import { timesIn } from "../../core/evidence/directedCount";
import { givenNameOf } from "../../core/people/givenName";
import type { Prospect } from "../../core/people/people";
import type { EvidenceContext } from "../text/evidenceLine";
import type { DetailsText } from "../../words/texts/detailsText";
import { useWords } from "../hooks/useWords";

export interface ContactStripProps {
  readonly days: readonly ContactDay[];
  readonly prospect: Prospect;
  readonly context: EvidenceContext;
}

/** Length of a bar on one side, in pixels; mutual contact is on both sides. */
const longestBar = 20;

/** Twelve months as small bars: above the line to the prospect, below it from them. */
export function ContactStrip({ days, prospect, context }: ContactStripProps) {
  const text = useWords("details");
  const months = contactMonths(days, context.today);
  if (months.every((month) => timesIn(month) === 0)) return text.noContact;
  const lengthOf = barLengths(months);
  const name = givenNameOf(prospect.displayName);
  return (
    <div role="img" className="contact-strip" aria-label={inWords(months, text, context)}>
      <span className="contact-months">
        {months.map((month) => (
          <span key={month.firstDay} className="contact-month">
            <span className="contact-to" style={{ blockSize: lengthOf(sent(month)) }} />
            <span className="contact-from" style={{ blockSize: lengthOf(received(month)) }} />
          </span>
        ))}
      </span>
      <span className="contact-axis">
        {[months[0], months.at(-1)].map((month, end) => (
          <span key={end}>{month && shortMonth(month, context)}</span>
        ))}
      </span>
      <span className="contact-legend">
        <span className="contact-side contact-side-to">{text.toProspect(name)}</span>
        <span className="contact-side contact-side-from">{text.fromProspect(name)}</span>
      </span>
    </div>
  );
}

/** "Dec 25" */
function shortMonth({ firstDay }: ContactMonth, { text }: EvidenceContext): string {
  return new Intl.DateTimeFormat(text.language, {
    month: "short",
    year: "2-digit",
    timeZone: "UTC",
  }).format(new Date(firstDay * millisecondsPerDay));
}

function sent({ toProspect, mutual }: ContactMonth): number {
  return toProspect + mutual;
}

function received({ fromProspect, mutual }: ContactMonth): number {
  return fromProspect + mutual;
}

function barLengths(months: readonly ContactMonth[]) {
  const most = Math.max(...months.flatMap((month) => [sent(month), received(month)]));
  return (times: number): number => {
    if (times === 0) return 0;
    return Math.max(2, Math.round((times / most) * longestBar));
  };
}

/** The bars as text, for screen readers. */
function inWords(
  months: readonly ContactMonth[],
  { lastTwelveMonths, timesInMonth }: DetailsText,
  { text }: EvidenceContext,
): string {
  const parts = months
    .filter((each) => timesIn(each) > 0)
    .map((each) => timesInMonth(new Date(each.firstDay * millisecondsPerDay), timesIn(each)));
  return `${lastTwelveMonths}: ${text.list(parts)}`;
}
