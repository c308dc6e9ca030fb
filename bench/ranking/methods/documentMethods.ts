import { toFindings } from "../../../src/adapters/organizationMail/toFindings";
import type { AcquaintedColleague } from "../../../src/core/acquaintance/acquaintanceDocument";
import { packDocument } from "../../../src/core/acquaintance/packDocument";
import { unpackDocument } from "../../../src/core/acquaintance/unpackDocument";
import { millisecondsPerDay } from "../../../src/core/evidence/contactDay";
import type { ContactDay, DayNumber } from "../../../src/core/evidence/contactDay";
import type { ColleagueContact } from "../../../src/core/lookUp/ports";
import { parseEmailAddress } from "../../../src/core/people/emailAddress";
import { connectionScore } from "../../../src/core/strength/connectionScore";
import { connectionStrength } from "../../../src/core/strength/connectionStrength";
import { orderingScore } from "../../../src/core/strength/orderingScore";
import { addSeenDays, countSeenDays, visibilityOf } from "../../../src/core/strength/visibility";
import type { Candidate } from "../../archive/findCandidates";
import type { Query } from "../../archive/readQueries";
import { dayBefore, toContactDays } from "../../archive/toContactDays";
import type { Method } from "./method";
import { bandOffset } from "./shippedMethods";

/** What the collector kept of the mailboxes, and how the pane uses it. */
interface Publishing {
  readonly horizonDays: number;
  /** Days between the last reading of the mailboxes and the question. */
  readonly staleDays: number;
  /** Whose contact is kept: all, or who wrote both ways or on two days at least. */
  readonly minimum: "none" | "repeated";
  /** In whole weeks, as a document tells it; as the CRM tells it; or by nobody. */
  readonly activity: "weeks" | "exact" | "unknown";
  /** Whether it was counted which messages answer one. */
  readonly replies: "counted" | "unknown";
  /** What orders the list: the score alone, or the band before it, as in the pane. */
  readonly order: "score" | "bandFirst";
}

const defaults: Publishing = {
  horizonDays: 730,
  staleDays: 1,
  minimum: "repeated",
  activity: "weeks",
  replies: "unknown",
  order: "score",
};

const exact: Publishing = {
  horizonDays: 1_095,
  staleDays: 0,
  minimum: "none",
  activity: "exact",
  replies: "counted",
  order: "score",
};

export const everythingExact = "documents, everything exact";
export const allDefaults = "**documents, all defaults, activity known**";
const withoutActivity = "documents, all defaults, activity unknown";
export const asDelivered = "**documents, all defaults, activity unknown, band before score**";

export const documentMethods: readonly Method[] = [
  through(everythingExact, exact),
  through("documents, everything exact, activity unknown", { ...exact, activity: "unknown" }),
  through(allDefaults, defaults),
  through(withoutActivity, { ...defaults, activity: "unknown" }),
  through(asDelivered, { ...defaults, activity: "unknown", order: "bandFirst" }),
  through("documents, all defaults, replies counted", { ...defaults, replies: "counted" }),
  through("documents, all defaults, no minimum", { ...defaults, minimum: "none" }),
  through("documents, all defaults, 36 months", { ...defaults, horizonDays: 1_095 }),
  through("documents, all defaults, of the same day", { ...defaults, staleDays: 0 }),
  through("documents, all defaults, a week old", { ...defaults, staleDays: 7 }),
];

/** Every candidate packed, unpacked and told on as the pane's source does it, then scored. */
function through(name: string, publishing: Publishing): Method {
  return {
    name,
    score: (candidates, query) => {
      const contacts = contactsIn(candidates, query, publishing);
      const byId = new Map(contacts.map((contact) => [contact.colleague.directoryId, contact]));
      const today = dayBefore(query.at);
      const visibility = seenIn(contacts, today);
      return candidates.map((candidate) => {
        const contact = byId.get(directoryIdOf(candidate));
        // Nobody who is in no document is shown, so they come behind everybody who is.
        if (contact === undefined) return -1;
        const { days } = contact;
        const told = {
          weeks: contact.activity ?? {},
          exact: candidate.activity,
          unknown: undefined,
        }[publishing.activity];
        const score = orderingScore(days, today, told);
        if (publishing.order === "score") return score;
        const sight = { today, visibility, activity: told ? "known" : "unknown" } as const;
        return (
          bandOffset[connectionStrength(connectionScore(days, today, told), days, sight)] + score
        );
      });
    },
  };
}

/** As a look-up learns it from its candidates (rankIntroducers.ts). */
function seenIn(contacts: readonly ColleagueContact[], today: DayNumber): number {
  const histories = contacts.map(({ days }) => days);
  return visibilityOf(
    addSeenDays({ days: 180, bothSidedDays: 30 }, countSeenDays(histories, today)),
  );
}

function contactsIn(
  candidates: readonly Candidate[],
  { at }: Query,
  { horizonDays, staleDays, minimum, activity, replies }: Publishing,
): readonly ColleagueContact[] {
  const asOfDay = dayBefore(at) - staleDays;
  const colleagues = candidates
    .map((candidate) => toColleague(candidate, { staleDays, replies }))
    .map((colleague) => ({
      ...colleague,
      days: colleague.days.filter(({ day }) => day <= asOfDay),
    }))
    .filter(({ days }) => minimum === "none" || isRepeated(days));
  const packed = packDocument(
    { about: "person", colleagues, furtherColleagues: 0 },
    { asOfDay, horizonDays },
  );
  const person = unpackDocument(packed);
  if (typeof person === "string") throw new Error(person);
  const header = {
    asOf: new Date(asOfDay * millisecondsPerDay),
    horizonDays,
    mailboxes: { read: 1, leftOut: 0 },
    people: "business",
    tenantKey: new Uint8Array(),
  } as const;
  const use = activity === "weeks" ? "asked" : "neverAsked";
  return toFindings(header, { person, company: undefined }, use).contacts;
}

function toColleague(
  candidate: Candidate,
  { staleDays, replies }: Pick<Publishing, "staleDays" | "replies">,
): AcquaintedColleague {
  const { id, messages, activity } = candidate;
  const address = parseEmailAddress(`c${id}@contoso.com`);
  if (address === undefined) throw new Error("A number makes an address.");
  const silentDays = Math.max(0, activity.daysSinceActive - staleDays);
  const days = toContactDays(messages, "contact-days");
  return {
    directoryId: directoryIdOf(candidate),
    displayName: String(id),
    address,
    peopleKnown: 1,
    weeksSinceActive: Math.floor(silentDays / 7),
    days: replies === "counted" ? days : days.map(withoutReplies),
  };
}

function directoryIdOf({ id }: Candidate): string {
  return `00000000-0000-4000-8000-${String(id).padStart(12, "0")}`;
}

function isRepeated(days: readonly ContactDay[]): boolean {
  const directions = new Set(days.map(({ direction }) => direction));
  return directions.size > 1 || new Set(days.map(({ day }) => day)).size > 1;
}

function withoutReplies({ day, kind, direction, addressing, times }: ContactDay): ContactDay {
  return { day, kind, direction, addressing, times };
}
