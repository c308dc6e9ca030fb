import type { ConnectionStrength } from "../../../src/core/strength/connectionStrength";
import type { EarlierStrength } from "../../../src/core/strength/earlierStrength";
import { dayNumberOf } from "../../../src/core/evidence/contactDay";
import type { ContactDay } from "../../../src/core/evidence/contactDay";
import { summarizeEvidence } from "../../../src/core/evidence/evidence";
import type { Introducer } from "../../../src/core/lookUp/lookUp";
import type { ColleagueProfile } from "../../../src/core/people/people";
import type { Mention } from "../../../src/core/evidence/evidence";
import { address } from "./people";

/** When the gallery's pane is looked at. */
export const now = new Date("2026-06-01T09:00:00Z");
const today = dayNumberOf(now);

interface Known {
  readonly name: string;
  /** What stands before the @, where the name has no letter of it. */
  readonly local?: string;
  readonly strength: ConnectionStrength;
  readonly days?: readonly ContactDay[];
  readonly mentions?: readonly Mention[];
  readonly earlier?: EarlierStrength;
  /** Of the last contact. */
  readonly topic?: string;
  readonly profile?: ColleagueProfile;
}

export function introducer({
  name,
  strength,
  profile,
  earlier,
  topic,
  ...known
}: Known): Introducer {
  const local = known.local ?? name.toLowerCase().replace(/[^a-z]+/g, ".");
  return {
    id: local,
    colleague: {
      displayName: name,
      addresses: [address(`${local.replace(/^\.|\.$/g, "") || "sato"}@contoso.com`)],
    },
    strength,
    ...(earlier && { earlier }),
    evidence: {
      ...summarizeEvidence({
        days: known.days ?? [],
        mentions: known.mentions ?? [],
        sources: known.days === undefined ? ["message"] : ["crm", "mailbox"],
      }),
      ...(topic !== undefined && { lastTopic: topic }),
    },
    ...(profile && { profile }),
  };
}

/** Emails both ways, the newest this many days ago, then one a fortnight. */
export function emails(newest: number, fortnights: number): readonly ContactDay[] {
  return Array.from({ length: fortnights }, (_, index) => ({
    day: today - newest - 14 * index,
    kind: "email",
    direction: index % 2 === 0 ? "toProspect" : "fromProspect",
    addressing: "direct",
    times: 1 + (index % 3),
  }));
}

/** Emails of the prospect's on which the colleague was only copied, so many times, the newest this many days ago. */
export function copies(newest: number, times: number): readonly ContactDay[] {
  return Array.from({ length: times }, (_, index) => ({
    day: today - newest - 9 * index,
    kind: "email",
    direction: "fromProspect",
    addressing: "copied",
    times: 1,
  }));
}

export function meeting(daysAgo: number): ContactDay {
  return {
    day: today - daysAgo,
    kind: "meeting",
    direction: "mutual",
    addressing: "direct",
    times: 1,
  };
}

export const tricia = introducer({
  name: "Tricia Potter",
  strength: "strong",
  days: [...emails(6, 20), meeting(20), meeting(60), meeting(170)],
  topic: "Offer for Ballard",
  profile: {
    jobTitle: "Key account manager",
    department: "Sales, northern region",
    office: "Building 4 / 2.17",
    businessPhone: "+1 503 555 0142",
    mobilePhone: "+1 503 555 0187",
    presence: "available",
  },
});

export const christie = introducer({
  name: "Christie Cline",
  strength: "medium",
  days: [...emails(45, 4), meeting(50)],
  profile: { jobTitle: "Solution architect", presence: "busy" },
});

export const jorg = introducer({
  name: "Jörg Müßig",
  strength: "medium",
  days: [...emails(40, 2), meeting(42)],
  mentions: [{ kind: "onThisMessage" }],
  profile: { jobTitle: "Head of training", presence: "away" },
});

export const misaki = introducer({
  name: "佐藤 美咲",
  strength: "weak",
  days: [...emails(120, 2), ...copies(100, 6)],
  profile: { jobTitle: "Product manager, grinders", presence: "outOfOffice" },
});

export const marcel = introducer({
  name: "Marcel Truempy",
  strength: "weak",
  days: [...emails(520, 2), ...emails(521, 2)],
  earlier: { strength: "medium", untilDay: today - 540 },
  profile: { jobTitle: "Field engineer", presence: "offline" },
});

/** A name in the other script than the pane's, with as many emails each way. */
export const leila = introducer({
  name: "ليلى حداد",
  local: "leila.haddad",
  strength: "weak",
  days: [...emails(420, 6), ...copies(90, 190)],
  earlier: { strength: "strong", untilDay: today - 700 },
  profile: { jobTitle: "Account manager, Gulf", presence: "outOfOffice" },
});

/** Seen on the message only: nothing is known but the name. */
export const onlyOnMessage = introducer({
  name: "Eva Corets",
  strength: "weak",
  mentions: [{ kind: "onThisMessage" }],
});

export const withLongWords = introducer({
  name: "Maximiliane Theodora von Hohenlohe-Schillingsfürst-Waldenburg",
  strength: "medium",
  days: [...emails(3, 30), meeting(8)],
  profile: {
    jobTitle:
      "Donaudampfschifffahrtsgesellschaftskapitänsstellvertreterin für Nahrungsmittelunternehmensberatung",
    department: "Rindfleischetikettierungsüberwachungsaufgabenübertragung",
    businessPhone: "+49 (0)30 / 12 34 56 78 90 ext. 12345678",
  },
});
