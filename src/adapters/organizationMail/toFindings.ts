import { mostWeeksSinceActive } from "../../core/acquaintance/acquaintanceDocument";
import type {
  AcquaintanceDocument,
  AcquaintedColleague,
} from "../../core/acquaintance/acquaintanceDocument";
import { dayNumberOf } from "../../core/evidence/contactDay";
import { tiersAsOf } from "../../core/evidence/contactPeriods";
import type { ColleagueContact, Coverage, SourceFindings } from "../../core/lookUp/ports";
import type { ColleagueActivity } from "../../core/strength/colleagueActivity";
import { safeText } from "../../core/words/safeText";
import type { TableHeader } from "./tableHeader";

/** `asked`: the activity of colleagues is told on; an evaluation of them that an administrator has to want. */
export type ActivityUse = "asked" | "neverAsked";

interface Documents {
  readonly person: AcquaintanceDocument | undefined;
  readonly company: AcquaintanceDocument | undefined;
}

/** What the documents about a prospect and their company say. */
export function toFindings(
  header: TableHeader,
  { person, company }: Documents,
  activity: ActivityUse,
): SourceFindings {
  const asOfDay = dayNumberOf(header.asOf);
  const toContact = (colleague: AcquaintedColleague) => contactOf(colleague, activity);
  return {
    contacts: person?.colleagues.map(toContact) ?? [],
    coverage: coverageOf(header, { person, company }, asOfDay),
    tiers: tiersAsOf(asOfDay),
    ...(company?.about === "company" && {
      company: company.colleagues.map((colleague) => ({
        ...toContact(colleague),
        peopleKnown: colleague.peopleKnown,
      })),
    }),
  };
}

/**
 * Where only people of the CRM are kept, each of their companies has a document, if an empty one. Those of
 * whose people nothing is kept have one that says so.
 */
function coverageOf(
  { horizonDays, mailboxes, people }: TableHeader,
  { person, company }: Documents,
  asOfDay: number,
): Coverage {
  const { read, leftOut } = mailboxes;
  const isNeverKept = company?.about === "neverKept";
  const isUnknown = people === "crm" && person === undefined && company === undefined;
  const isPartial = (person?.furtherColleagues ?? 0) > 0;
  return {
    sinceDay: asOfDay - horizonDays + 1,
    isPartial,
    // A document holds so many colleagues, and no more.
    ...(isPartial && { isWithinLimit: true }),
    asOfDay,
    mailboxes: { read, all: read + leftOut },
    ...((isUnknown || isNeverKept) && { isOutOfScope: true }),
    ...(isNeverKept && { isNeverKept }),
  };
}

function contactOf(
  { displayName, address, directoryId, days, weeksSinceActive }: AcquaintedColleague,
  activity: ActivityUse,
): ColleagueContact {
  return {
    colleague: {
      displayName: safeText(displayName),
      addresses: [address],
      directoryId,
      // The mailboxes read are those of the directory's users.
      inDirectory: "known",
    },
    days,
    ...(weeksSinceActive !== undefined &&
      activity === "asked" && { activity: activityOf(weeksSinceActive) }),
  };
}

/** The middle of the week that is told; the last one has no end, and most are silent for far longer. */
function activityOf(weeksSinceActive: number): ColleagueActivity {
  const weeks =
    weeksSinceActive < mostWeeksSinceActive ? weeksSinceActive + 0.5 : 2 * mostWeeksSinceActive;
  return { daysSinceActive: weeks * 7 };
}
