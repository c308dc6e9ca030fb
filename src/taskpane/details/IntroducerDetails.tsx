import { millisecondsPerDay } from "../../core/evidence/contactDay";
import type { DayNumber } from "../../core/evidence/contactDay";
import type { Introducer } from "../../core/lookUp/lookUp";
import type { Prospect } from "../../core/people/people";
import { askedNames } from "../text/askedNames";
import { capitalized } from "../text/capitalized";
import type { EvidenceContext } from "../text/evidenceLine";
import { ContactStrip } from "./ContactStrip";
import { Detail } from "./Detail";
import { ReachDetails } from "./ReachDetails";
import { useWords } from "../hooks/useWords";

export interface IntroducerDetailsProps {
  readonly introducer: Introducer;
  readonly prospect: Prospect;
  readonly context: EvidenceContext;
  readonly teamsOrigin: string;
}

/** How to reach an introducer, and all that is known of them and the prospect. */
export function IntroducerDetails(props: IntroducerDetailsProps) {
  const { introducer, context, teamsOrigin } = props;
  return (
    <dl className="details">
      <ReachDetails
        colleague={introducer.colleague}
        profile={introducer.profile}
        teamsOrigin={teamsOrigin}
      />
      {context.detailLevel === "counts" && <CountDetails {...props} />}
      <TimeDetails {...props} />
    </dl>
  );
}

function CountDetails({ introducer, prospect, context }: IntroducerDetailsProps) {
  const { emails, meetings, phoneCalls } = introducer.evidence;
  const text = useWords("details");
  const numbers = new Intl.NumberFormat(context.text.language);
  const { displayName } = prospect;
  return (
    <>
      {emails.toProspect + emails.fromProspect > 0 && (
        <Detail label={text.emails}>
          <div>{text.emailsTo(emails.toProspect, displayName)}</div>
          <div>{text.emailsFrom(emails.fromProspect, displayName)}</div>
        </Detail>
      )}
      {meetings > 0 && <Detail label={text.meetings}>{numbers.format(meetings)}</Detail>}
      {phoneCalls > 0 && <Detail label={text.phoneCalls}>{numbers.format(phoneCalls)}</Detail>}
    </>
  );
}

function TimeDetails({ introducer, prospect, context }: IntroducerDetailsProps) {
  const { days, firstDay, lastDay, sources } = introducer.evidence;
  const { text: paneText, itemKind } = context;
  const text = useWords("details");
  const inMonth = (day: DayNumber) => text.month(new Date(day * millisecondsPerDay));
  return (
    <>
      {firstDay !== undefined && <Detail label={text.firstContact}>{inMonth(firstDay)}</Detail>}
      {lastDay !== undefined && <Detail label={text.lastContact}>{inMonth(lastDay)}</Detail>}
      <Detail label={text.seenIn}>
        {capitalized(askedNames(sources, itemKind, paneText), paneText.language)}
      </Detail>
      <Detail label={text.lastTwelveMonths}>
        <ContactStrip days={days} prospect={prospect} context={context} />
      </Detail>
    </>
  );
}
