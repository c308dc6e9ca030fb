import type { ContactDay } from "../../src/core/evidence/contactDay";
import { parseEmailAddress } from "../../src/core/people/emailAddress";
import type { EmailAddress } from "../../src/core/people/emailAddress";
import type { Evidence } from "../../src/core/evidence/evidence";
import type { Introducer, LookUp } from "../../src/core/lookUp/lookUp";
import type { Organization } from "../../src/core/people/organization";
import type { Colleague, Prospect, Rep } from "../../src/core/people/people";
import type { OpenItem, Participant } from "../../src/core/outlookPorts";
import type {
  ColleagueContact,
  ContactSource,
  ProspectRecord,
  ProspectRecords,
  SourceFindings,
} from "../../src/core/lookUp/ports";
import { now, today } from "./days";

/** An address that is canonical as written. */
export function anAddress(text = "yvonne.mckay@fourthcoffee.com"): EmailAddress {
  const address = parseEmailAddress(text);
  if (address !== text) throw new Error(`Not a canonical address: ${text}`);
  return address;
}

export function aProspect(part: Partial<Prospect> = {}): Prospect {
  return { address: anAddress(), displayName: "Yvonne McKay", ...part };
}

export function aColleague(part: Partial<Colleague> = {}): Colleague {
  return {
    displayName: "Tricia Potter",
    addresses: [anAddress("tricia.potter@contoso.com")],
    inDirectory: "known",
    ...part,
  };
}

export function aRep(part: Partial<Rep> = {}): Rep {
  return {
    displayName: "Blaine Carmack",
    addresses: [anAddress("blaine.carmack@contoso.com")],
    ...part,
  };
}

export function anOrganization(part: Partial<Organization> = {}): Organization {
  return {
    internalDomains: ["contoso.com"],
    optedOut: new Set(),
    teamsOrigin: "https://teams.microsoft.com",
    outlookWebOrigin: "https://outlook.office.com",
    detailLevel: "counts",
    quote: "message",
    ...part,
  };
}

export function aContactDay(part: Partial<ContactDay> = {}): ContactDay {
  return {
    day: 20_600,
    kind: "email",
    direction: "toProspect",
    addressing: "direct",
    times: 1,
    ...part,
  };
}

export function aContact(part: Partial<ColleagueContact> = {}): ColleagueContact {
  return { colleague: aColleague(), days: [aContactDay()], ...part };
}

/** In no direction. */
export const never = { toProspect: 0, fromProspect: 0, mutual: 0 };

export const nothingCopied: Evidence["copied"] = { email: 0, meeting: 0, phoneCall: 0 };

/** 14 emails and 3 meetings, unless the part says otherwise. */
export function someCounts(part: Partial<Evidence["counts"]> = {}): Evidence["counts"] {
  return {
    email: { toProspect: 8, fromProspect: 6, mutual: 0 },
    meeting: { ...never, mutual: 3 },
    phoneCall: never,
    ...part,
  };
}

export function someEvidence(part: Partial<Evidence> = {}): Evidence {
  return {
    days: [aContactDay()],
    counts: someCounts(),
    copied: nothingCopied,
    firstDay: today - 300,
    lastDay: today - 6,
    mentions: [],
    sources: ["crm"],
    ...part,
  };
}

export function noEvidence(part: Partial<Evidence> = {}): Evidence {
  const counts = { email: never, meeting: never, phoneCall: never };
  return { days: [], counts, copied: nothingCopied, mentions: [], sources: [], ...part };
}

export function anIntroducer(part: Partial<Introducer> = {}): Introducer {
  return {
    id: "tricia",
    colleague: aColleague(),
    strength: "strong",
    evidence: someEvidence(),
    ...part,
  };
}

export function aParticipant(
  address = "yvonne.mckay@fourthcoffee.com",
  displayName = "Yvonne McKay",
): Participant {
  return { address: anAddress(address), displayName };
}

export function anOpenItem(part: Partial<OpenItem> = {}): OpenItem {
  return {
    key: "item-1",
    kind: "message",
    from: aParticipant(),
    replyTo: [],
    to: [aParticipant("blaine.carmack@contoso.com", "Blaine Carmack")],
    cc: [],
    subject: "New store opened this year - follow up",
    receivedAt: new Date("2026-05-29T09:30:00Z"),
    isProtected: false,
    ...part,
  };
}

export function aLookUp(part: Partial<LookUp> = {}): LookUp {
  return {
    item: anOpenItem(),
    prospect: aProspect(),
    rep: aRep(),
    organization: anOrganization(),
    now,
    ...part,
  };
}

export function someFindings(part: Partial<SourceFindings> = {}): SourceFindings {
  return { contacts: [aContact()], coverage: { isPartial: false }, ...part };
}

/** All records there are. */
/** A lead of the prospect. */
export function aRecord(part: Partial<ProspectRecord> = {}): ProspectRecord {
  return {
    kind: "lead",
    id: "lead-1",
    displayName: "Yvonne McKay",
    isOpen: true,
    url: "https://contoso.crm.dynamics.com/main.aspx",
    ...part,
  };
}

export function recordsOf(...records: readonly ProspectRecord[]): ProspectRecords {
  return { findRecords: () => Promise.resolve({ records, coverage: { isPartial: false } }) };
}

/** A source that answers at once: with these findings, or by rejecting with this error. */
export function aSource(
  name: ContactSource["name"] = "crm",
  answer: SourceFindings | Error = someFindings(),
): ContactSource {
  return {
    name,
    findContacts: () =>
      answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer),
  };
}
