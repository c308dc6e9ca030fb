import { contactKinds, isMutualByKind, millisecondsPerDay } from "../../core/evidence/contactDay";
import type { ContactKind, DayNumber } from "../../core/evidence/contactDay";
import { timesIn } from "../../core/evidence/directedCount";
import type { Introducer } from "../../core/lookUp/lookUp";
import type { Prospect } from "../../core/people/people";
import { askedNames } from "../text/askedNames";
import { capitalized } from "../text/capitalized";
import { contextOf } from "../text/evidenceLine";
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
export function IntroducerDetails({ context: given, ...rest }: IntroducerDetailsProps) {
  const { introducer, teamsOrigin } = rest;
  const context = contextOf(introducer.evidence, given);
  const props = { ...rest, context };
  return (
    <dl className="details">
      <ReachDetails
        colleague={introducer.colleague}
        profile={introducer.profile}
        teamsOrigin={teamsOrigin}
      />
      {context.detailLevel === "counts" && (
        <>
          <CountDetails {...props} />
          <CopiedDetails {...props} />
        </>
      )}
      <SeenIn {...props} />
      {context.detailLevel === "counts" && <TimeDetails {...props} />}
    </dl>
  );
}

function CountDetails(props: IntroducerDetailsProps) {
  const { counts } = props.introducer.evidence;
  const { headings } = props.context.text.evidence;
  return contactKinds
    .filter((kind) => timesIn(counts[kind]) > 0)
    .map((kind) => (
      <Detail key={kind} label={headings[kind]}>
        <CountWords {...props} kind={kind} />
      </Detail>
    ));
}

/** What is less than direct contact, apart from it. */
function CopiedDetails({ introducer, context }: IntroducerDetailsProps) {
  const { email, meeting } = introducer.evidence.copied;
  const { counts } = context.text.evidence;
  const text = useWords("details");
  return (
    <>
      {email > 0 && <Detail label={text.copiedOn}>{counts.email(email)}</Detail>}
      {meeting > 0 && <Detail label={text.optionalAt}>{counts.meeting(meeting)}</Detail>}
    </>
  );
}

/** The counts in words; where one person turned to the other, a line for each direction. */
function CountWords({
  introducer,
  prospect: { displayName },
  context,
  kind,
}: IntroducerDetailsProps & { readonly kind: ContactKind }) {
  const count = introducer.evidence.counts[kind];
  const text = useWords("details");
  if (isMutualByKind[kind]) {
    return new Intl.NumberFormat(context.text.language).format(timesIn(count));
  }
  return (
    <>
      <div>{text.countTo(count.toProspect, displayName)}</div>
      <div>{text.countFrom(count.fromProspect, displayName)}</div>
    </>
  );
}

function SeenIn({ introducer, context: { text, itemKind } }: IntroducerDetailsProps) {
  const { seenIn } = useWords("details");
  const names = askedNames(introducer.evidence.sources, itemKind, text);
  return <Detail label={seenIn}>{capitalized(names, text.language)}</Detail>;
}

function TimeDetails({ introducer, prospect, context }: IntroducerDetailsProps) {
  const { days, counts, firstDay, lastDay, lastTopic } = introducer.evidence;
  const text = useWords("details");
  const dateOf = (day: DayNumber) => new Date(day * millisecondsPerDay);
  const isDirect = contactKinds.some((kind) => timesIn(counts[kind]) > 0);
  return (
    <>
      {firstDay !== undefined && (
        <Detail label={text.firstContact}>{text.month(dateOf(firstDay))}</Detail>
      )}
      {lastDay !== undefined && (
        <Detail label={text.lastContact}>{inFull(dateOf(lastDay), context)}</Detail>
      )}
      {lastTopic !== undefined && (
        <Detail label={text.lastTopic}>
          <bdi>{lastTopic}</bdi>
        </Detail>
      )}
      {isDirect && (
        <Detail label={text.lastTwelveMonths}>
          <ContactStrip days={days} prospect={prospect} context={context} />
        </Detail>
      )}
    </>
  );
}

/** The row says how long ago it was; here is the day. */
function inFull(date: Date, { text }: EvidenceContext): string {
  const form = new Intl.DateTimeFormat(text.language, { dateStyle: "medium", timeZone: "UTC" });
  return form.format(date);
}
