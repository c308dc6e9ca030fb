import { summarizeEvidence } from "../../src/core/evidence/evidence";
import type { ContactDay } from "../../src/core/evidence/contactDay";
import type { Evidence, Mention } from "../../src/core/evidence/evidence";
import type { SourceName } from "../../src/core/evidence/sourceName";
import type { OpenItem } from "../../src/core/outlookPorts";
import { aContactDay, aParticipant, aRecord, anIntroducer, anOpenItem } from "./builders";
import { daysAgo, today } from "./days";

const blaine = aParticipant("blaine.carmack@contoso.com", "Blaine Carmack");
const triciaOnIt = aParticipant("tricia.potter@contoso.com", "Tricia Potter");
const sidney = aParticipant("sidney@proseware.com", "Sidney Higa");
const yvonne = aParticipant();

/** What a rep may have open. `now` is Monday, 1 June 2026. */
export const items = {
  /** The prospect wrote to the rep, last Friday. */
  fromProspect: anOpenItem(),
  /** This morning. */
  fromProspectToday: anOpenItem({ receivedAt: daysAgo(0.05) }),
  fromProspectToTeam: anOpenItem({ cc: [triciaOnIt] }),
  /** The prospect wrote to somebody else, the rep reads along. */
  copied: anOpenItem({ to: [triciaOnIt], cc: [blaine] }),
  /** Somebody else wrote, and the prospect is copied. */
  fromElse: anOpenItem({ from: sidney, cc: [yvonne] }),
  fromElseToTeam: anOpenItem({ from: sidney, cc: [yvonne, triciaOnIt] }),
  /** The message that is open is about somebody else altogether. */
  unrelated: anOpenItem({ from: sidney }),
  meetingAhead: aMeeting({ receivedAt: daysAgo(-2) }),
  meetingPast: aMeeting({ receivedAt: daysAgo(4) }),
  meetingOfAll: aMeeting({ receivedAt: daysAgo(-2), cc: [triciaOnIt] }),
  beingWritten: anOpenItem({ isBeingWritten: true, isProtected: true, to: [yvonne, triciaOnIt] }),
  protected: anOpenItem({ isProtected: true, subject: "Secret price" }),
} as const satisfies Readonly<Record<string, OpenItem>>;

function aMeeting(part: Partial<OpenItem>): OpenItem {
  return anOpenItem({
    kind: "appointment",
    subject: "Walk through the laboratories",
    from: yvonne,
    to: [blaine],
    ...part,
  });
}

/** Mails of one day, so many days ago. */
export function mail(days: number, part: Partial<ContactDay> = {}): ContactDay {
  return aContactDay({ day: today - days, ...part });
}

export function meeting(days: number): ContactDay {
  return mail(days, { kind: "meeting", direction: "mutual" });
}

/** Both wrote, the last time so many days ago. */
export function bothWays(days: number): readonly ContactDay[] {
  return [mail(days), mail(days + 3, { direction: "fromProspect" })];
}

export function known(
  days: readonly ContactDay[],
  sources: readonly SourceName[] = ["crm"],
  mentions: readonly Mention[] = [],
): Evidence {
  return summarizeEvidence({ days, mentions, sources });
}

export const onThisMessage: readonly Mention[] = [{ kind: "onThisMessage" }];

/** Tricia Potter, who knows what the evidence says. */
export function triciaWith(evidence: Evidence) {
  return anIntroducer({ evidence });
}

/** She knows somebody else at the prospect's company. */
export function triciaThroughCompany(person?: string) {
  return anIntroducer({
    evidence: known([mail(9)]),
    atCompany: { companyName: "Fourth Coffee", ...(person !== undefined && { person }) },
  });
}

export const lead = aRecord({
  jobTitle: "Purchasing Manager",
  companyName: "Fourth Coffee",
  topic: "New store opened this year",
});
