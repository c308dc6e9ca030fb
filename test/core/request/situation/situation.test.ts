import type { IntroductionRequest } from "../../../../src/core/request/introductionRequest";
import { composeRequestText } from "../../../../src/core/request/requestText";
import { situationOf, suggestedPurpose } from "../../../../src/core/request/situation/situation";
import type { Purpose, Situation } from "../../../../src/core/request/situation/situation";
import { anOrganization, aProspect, noEvidence } from "../../../support/builders";
import { aRequest } from "../../../support/requestBuilders";
import {
  bothWays,
  items,
  known,
  lead,
  mail,
  meeting,
  onThisMessage,
  triciaThroughCompany,
  triciaWith,
} from "../../../support/requestSituations";

interface Case {
  readonly name: string;
  readonly given: Partial<IntroductionRequest>;
  readonly situation: Situation;
  readonly purpose: Purpose;
  /** Sentences the draft contains. */
  readonly claims: readonly string[];
  /** What nothing shows. */
  readonly never?: RegExp;
}

const friend = triciaWith(known(bothWays(3)));
const bars = anOrganization({ detailLevel: "bars" });
const fromProspect = { direction: "fromProspect" } as const;
const copied = { addressing: "copied" } as const;

function own(...days: Parameters<typeof known>[0]) {
  return known(days, ["mailbox"]);
}

const strangers: readonly Case[] = [
  {
    name: "somebody else wrote, the prospect is copied",
    given: { item: items.fromElse, introducer: friend },
    situation: "stranger",
    purpose: "introduce",
    claims: ["I’d like to get to know Yvonne McKay", "you and Yvonne were in touch last week"],
    never: /wrote to me|been in touch with Yvonne/,
  },
  {
    name: "nobody knows the rep's own contact",
    given: { item: items.unrelated, introducer: friend, own: undefined },
    situation: "stranger",
    purpose: "introduce",
    claims: ["I’d like to get to know Yvonne McKay"],
    never: /wrote to me|below|RE:|New store/,
  },
  {
    name: "the sources saw none of the rep's own",
    given: { item: items.fromElse, introducer: friend, own: noEvidence() },
    situation: "stranger",
    purpose: "introduce",
    claims: ["I’d like to get to know"],
  },
  {
    name: "the rep was only copied, now",
    given: { item: items.copied, introducer: friend },
    situation: "stranger",
    purpose: "introduce",
    claims: ["I’d like to get to know"],
    never: /wrote to me/,
  },
  {
    name: "the rep was only copied, before",
    given: { item: items.fromElse, introducer: friend, own: own(mail(5, copied)) },
    situation: "stranger",
    purpose: "introduce",
    claims: ["I’d like to get to know"],
    never: /I’ve been in touch/,
  },
  {
    name: "the rep is writing to the prospect for the first time",
    given: { item: items.beingWritten, introducer: friend },
    situation: "stranger",
    purpose: "introduce",
    claims: ["I’d like to get to know"],
    never: /I got in touch|below|RE:/,
  },
  {
    name: "the CRM knows title and company",
    given: { item: items.fromElse, introducer: friend, records: [lead] },
    situation: "stranger",
    purpose: "introduce",
    claims: ["I’d like to get to know Yvonne McKay (Purchasing Manager at Fourth Coffee)."],
    never: /yvonne\.mckay@/,
  },
  {
    name: "only the address tells who that is",
    given: { item: items.fromElse, introducer: friend },
    situation: "stranger",
    purpose: "introduce",
    claims: ["Yvonne McKay (yvonne.mckay@fourthcoffee.com)"],
  },
  {
    name: "the message is protected",
    given: { item: { ...items.protected, to: [] }, introducer: friend },
    situation: "stranger",
    purpose: "introduce",
    claims: ["I’d like to get to know"],
    never: /Secret|below/,
  },
  {
    name: "a title that is a link is left out",
    given: {
      item: items.fromElse,
      introducer: friend,
      records: [{ ...lead, jobTitle: "https://evil.example" }],
    },
    situation: "stranger",
    purpose: "introduce",
    claims: ["Yvonne McKay at Fourth Coffee"],
    never: /evil/,
  },
];

const acquainted: readonly Case[] = [
  {
    name: "the prospect wrote to the rep today",
    given: { item: items.fromProspectToday, introducer: friend },
    situation: "wroteToMe",
    purpose: "putInAWord",
    claims: ["Yvonne McKay wrote to me today.", "Would you be willing to put in a word for me?"],
    never: /get to know|introduc/,
  },
  {
    name: "last week",
    given: { item: items.fromProspect, introducer: friend, records: [lead] },
    situation: "wroteToMe",
    purpose: "putInAWord",
    claims: ["Yvonne McKay (Purchasing Manager at Fourth Coffee) wrote to me last week."],
  },
  {
    name: "and they have met before",
    given: { item: items.fromProspect, introducer: friend, own: own(meeting(40)) },
    situation: "wroteToMe",
    purpose: "putInAWord",
    claims: ["wrote to me last week"],
  },
  {
    name: "the prospect wrote once, and another message is open",
    given: { item: items.unrelated, introducer: friend, own: own(mail(20, fromProspect)) },
    situation: "wroteToMe",
    purpose: "putInAWord",
    claims: ["wrote to me last month"],
    never: /get to know/,
  },
  {
    name: "the rep wrote and has no answer",
    given: { item: items.fromElse, introducer: friend, own: own(mail(6)) },
    situation: "iWrote",
    purpose: "introduce",
    claims: ["I got in touch with Yvonne McKay", "last week", "introducing us"],
    never: /wrote to me/,
  },
  {
    name: "both have written",
    given: { item: items.fromElse, introducer: friend, own: own(...bothWays(40)) },
    situation: "inTouch",
    purpose: "putInAWord",
    claims: ["I’ve been in touch with Yvonne McKay", "most recently in April"],
    never: /get to know/,
  },
  {
    name: "both have written, a year and more ago",
    given: { item: items.fromElse, introducer: friend, own: own(...bothWays(500)) },
    situation: "inTouch",
    purpose: "putInAWord",
    claims: ["most recently in January 2025"],
  },
  {
    name: "a call is being in touch",
    given: {
      item: items.fromElse,
      introducer: friend,
      own: own(mail(1, { kind: "phoneCall", direction: "mutual" })),
    },
    situation: "inTouch",
    purpose: "putInAWord",
    claims: ["most recently yesterday"],
    never: /meeting/,
  },
  {
    name: "they have met",
    given: { item: items.fromElse, introducer: friend, own: own(meeting(20)) },
    situation: "met",
    purpose: "putInAWord",
    claims: ["I had a meeting with Yvonne McKay", "last month"],
    never: /get to know/,
  },
  {
    name: "the meeting that is open is over",
    given: { item: items.meetingPast, introducer: friend },
    situation: "met",
    purpose: "putInAWord",
    claims: ["I had a meeting with Yvonne McKay last week."],
    never: /RE:|below/,
  },
  {
    name: "the meeting that is open is to come",
    given: { item: items.meetingAhead, introducer: friend },
    situation: "meetingAhead",
    purpose: "advise",
    claims: ["I have a meeting with Yvonne McKay coming up.", "What should I know before I talk"],
    never: /get to know|introduc/,
  },
  {
    name: "a meeting of somebody else's calendar is nobody's word for the rep",
    given: {
      item: { ...items.meetingAhead, mailboxOwner: aProspect().address },
      introducer: friend,
    },
    situation: "stranger",
    purpose: "introduce",
    claims: ["I’d like to get to know"],
  },
  {
    name: "no date is shown in this organisation",
    given: { item: items.fromProspect, introducer: friend, organization: bars },
    situation: "wroteToMe",
    purpose: "putInAWord",
    claims: ["Yvonne McKay wrote to me.", "you and Yvonne have been in touch."],
    never: /today|yesterday|week|month|in May|20\d\d/,
  },
];

const doubtful: readonly Case[] = [
  {
    name: "rep and colleague are both in the meeting",
    given: { item: items.meetingOfAll, introducer: friend },
    situation: "together",
    purpose: "advise",
    claims: ["coming up.", "You’re in it too.", "What should I know"],
    never: /introduc/,
  },
  {
    name: "both were in a meeting, by the rep's calendar",
    given: {
      item: items.fromElse,
      introducer: triciaWith(known([meeting(10)], ["calendar"])),
      own: known([meeting(10)], ["calendar"]),
    },
    situation: "together",
    purpose: "advise",
    claims: ["I had a meeting with Yvonne McKay", "You were in that meeting too."],
  },
  {
    name: "two meetings of different days are not one",
    given: {
      item: items.fromElse,
      introducer: triciaWith(known([meeting(10)], ["calendar"])),
      own: known([meeting(11)], ["calendar"]),
    },
    situation: "met",
    purpose: "putInAWord",
    claims: ["you and Yvonne were in touch last month"],
    never: /We were both/,
  },
  {
    name: "two meetings of one day in the CRM may be two",
    given: {
      item: items.fromElse,
      introducer: triciaWith(known([meeting(10)])),
      own: known([meeting(10)]),
    },
    situation: "met",
    purpose: "putInAWord",
    claims: [],
    never: /We were both/,
  },
  {
    name: "the colleague is only copied on this message, from a stranger",
    given: {
      item: items.fromElseToTeam,
      introducer: triciaWith(known([], ["message"], onThisMessage)),
    },
    situation: "onlyHere",
    purpose: "introduce",
    claims: [
      "You and Yvonne are both on this thread.",
      "Do you know Yvonne well enough to introduce us? If not, who would?",
    ],
    never: /It looks as if/,
  },
  {
    name: "the prospect wrote to the rep, the colleague is copied",
    given: {
      item: items.fromProspectToTeam,
      introducer: triciaWith(
        known([mail(3, { ...fromProspect, ...copied })], ["message"], onThisMessage),
      ),
    },
    situation: "onlyHere",
    purpose: "putInAWord",
    claims: ["wrote to me last week", "Do you know Yvonne well enough to put in a word for me?"],
    never: /It looks as if|last contact/,
  },
  {
    name: "the CRM has tracked this very message too",
    given: {
      item: items.fromProspectToTeam,
      introducer: triciaWith(known([mail(3, fromProspect)], ["crm", "message"], onThisMessage)),
    },
    situation: "onlyHere",
    purpose: "putInAWord",
    claims: ["both on this thread"],
  },
  {
    name: "an older mail is more than this message",
    given: {
      item: items.fromProspectToTeam,
      introducer: triciaWith(
        known([mail(3, fromProspect), mail(60)], ["crm", "message"], onThisMessage),
      ),
    },
    situation: "wroteToMe",
    purpose: "putInAWord",
    claims: ["you and Yvonne were in touch last week"],
  },
  {
    name: "the colleague was copied on other messages",
    given: {
      item: items.fromElse,
      introducer: triciaWith(known([mail(40, copied)])),
    },
    situation: "stranger",
    purpose: "introduce",
    claims: ["you and Yvonne were on the same thread in April"],
    never: /in touch/,
  },
  {
    name: "only the colleague wrote",
    given: { item: items.fromElse, introducer: triciaWith(known([mail(2), mail(30)])) },
    situation: "stranger",
    purpose: "introduce",
    claims: ["It looks as if you got in touch with Yvonne last week."],
    never: /were in touch/,
  },
  {
    name: "only the prospect wrote to the colleague",
    given: { item: items.fromElse, introducer: triciaWith(known([mail(9, fromProspect)])) },
    situation: "stranger",
    purpose: "introduce",
    claims: ["It looks as if Yvonne got in touch with you last month."],
    never: /were in touch/,
  },
  {
    name: "the organisation's mail tells no dates",
    given: {
      item: items.fromElse,
      introducer: triciaWith(known(bothWays(3), ["crm", "organization"])),
    },
    situation: "stranger",
    purpose: "introduce",
    claims: ["It looks as if you and Yvonne have been in touch."],
    never: /last week/,
  },
  {
    name: "nothing is known of the colleague",
    given: { item: items.fromElse, introducer: triciaWith(noEvidence()) },
    situation: "stranger",
    purpose: "introduce",
    claims: ["Would you be comfortable introducing us?"],
    never: /It looks as if|both/,
  },
];

const guy = aProspect({ displayName: "Guy Gilbert" });

const throughCompany: readonly Case[] = [
  {
    name: "the colleague knows somebody else there",
    given: {
      item: items.fromElse,
      prospect: guy,
      introducer: triciaThroughCompany("Yvonne McKay"),
      records: [lead],
    },
    situation: "companyOnly",
    purpose: "introduce",
    claims: [
      "I’m trying to reach Guy Gilbert",
      "It looks as if you know Yvonne McKay at Fourth Coffee.",
      "Would Yvonne be the right person to ask?",
    ],
    never: /you and Guy|check with/,
  },
  {
    name: "or somebody whose name is not told",
    given: { item: items.fromElse, prospect: guy, introducer: triciaThroughCompany() },
    situation: "companyOnly",
    purpose: "introduce",
    claims: ["you know people at Fourth Coffee", "Who there would be the right person to ask?"],
  },
  {
    name: "of somebody who wrote to the rep",
    given: {
      item: items.fromProspect,
      introducer: triciaThroughCompany("Rene Valdes"),
    },
    situation: "companyOnly",
    purpose: "introduce",
    claims: ["Yvonne McKay wrote to me last week.", "you know Rene Valdes at Fourth Coffee"],
    never: /you and Yvonne|trying to reach/,
  },
  {
    name: "where the colleague's contact is with others, and no claim about the prospect",
    given: {
      item: items.meetingOfAll,
      prospect: guy,
      introducer: triciaThroughCompany("Yvonne McKay"),
    },
    situation: "companyOnly",
    purpose: "introduce",
    claims: ["I have a meeting with Guy Gilbert coming up.", "you know Yvonne McKay"],
    never: /both in this meeting/,
  },
];

const cases = [...strangers, ...acquainted, ...doubtful, ...throughCompany];

describe("the request in every situation", () => {
  it.each(cases)("$name: $situation, $purpose", ({ given, situation, purpose, ...expected }) => {
    const request = aRequest(given);
    const { message, subject } = composeRequestText(request);
    expect(situationOf(request)).toBe(situation);
    expect(suggestedPurpose(request)).toBe(purpose);
    for (const claim of expected.claims) expect(message).toContain(claim);
    expect(`${subject}\n${message}`).not.toMatch(expected.never ?? /undefined|\[object|{|}/);
  });

  it("is tried in forty of them", () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });
});
