import { writeCorrespondence } from "../correspondence";
import type { Correspondence } from "../correspondence";
import type { Diary } from "../diary";
import type { ScenarioCalendar } from "../scenarioCalendar";
import { colleague } from "../someone";
import type { Someone } from "../someone";
import * as contoso from "./colleagues";
import * as prospects from "./prospects";

type Acquaintance = Correspondence & { readonly ours: Someone; readonly theirs: Someone };

const christie = colleague(contoso.christie);
const diane = colleague(contoso.diane);
const layla = colleague(contoso.layla);
const tricia = colleague(contoso.tricia);

/** Contoso's contacts with the other people who write to the rep. */
const acquaintances: readonly Acquaintance[] = [
  {
    ours: tricia,
    theirs: prospects.sean,
    about: "Bar layout for Ballard",
    sent: [48, 76],
    received: [47],
  },
  { ours: christie, theirs: prospects.sean, about: "Drain position", received: [51] },
  {
    ours: diane,
    theirs: prospects.rene,
    about: "Machines on four floors",
    sent: [21, 50],
    received: [20],
    meetings: [35, 130],
  },
  { ours: tricia, theirs: prospects.rene, about: "Bean tasting", sent: [200], received: [198] },
  {
    ours: christie,
    theirs: prospects.susannaAsContact,
    about: "Laboratory kitchen",
    sent: [66, 90],
    received: [64],
    calls: [58],
  },
  {
    ours: christie,
    theirs: prospects.susannaAsLead,
    about: "Two new laboratories",
    sent: [9],
    received: [8],
    meetings: [4],
  },
  {
    ours: colleague(contoso.joerg),
    theirs: prospects.juergen,
    about: "Schulung in zwölf Filialen",
    sent: [16, 55],
    received: [15, 54],
    meetings: [28],
  },
  {
    ours: colleague(contoso.misaki),
    theirs: prospects.kenichi,
    about: "新型グラインダーのご紹介",
    sent: [10, 34, 70],
    received: [9, 33],
    meetings: [22],
  },
  {
    ours: layla,
    theirs: prospects.sara,
    about: "عرض تأجير لمدة ثلاث سنوات",
    sent: [18, 42],
    received: [17],
  },
  {
    ours: colleague(contoso.grady),
    theirs: prospects.garret,
    about: "Confidentiality agreement",
    sent: [26],
    received: [25],
  },
  {
    ours: colleague(contoso.alex),
    theirs: prospects.pilar,
    about: "Stand at the spring fair",
    sent: [36, 80],
    received: [35, 79],
    calls: [31],
  },
  {
    ours: diane,
    theirs: prospects.erik,
    about: "Dinner in Vancouver",
    sent: [61],
    received: [60],
    meetings: [44],
  },
  {
    ours: tricia,
    theirs: prospects.helene,
    about: "Machines for the mountain station",
    sent: [29, 85],
    received: [28],
  },
  { ours: layla, theirs: prospects.helene, about: "Seasonal leasing", sent: [27] },
];

export function writeOtherHistories(diary: Diary, calendar: ScenarioCalendar): void {
  for (const acquaintance of acquaintances) writeCorrespondence(diary, calendar, acquaintance);
}
