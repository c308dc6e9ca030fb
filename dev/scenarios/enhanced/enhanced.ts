import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";

import { writeCorrespondence } from "../correspondence";
import { createDiary } from "../diary";
import type { Scenario } from "../scenario";
import { createScenarioCalendar } from "../scenarioCalendar";
import { colleague } from "../someone";
import { writeDuties, writeInsights } from "./dynamicsRows";
import type { InsightsSettings } from "./dynamicsRows";
import {
  account,
  amy,
  blaine,
  colleagues,
  lidia,
  miriam,
  susan,
  susanContact,
  tricia,
  yvonne,
  yvonneContact,
} from "./people";

const tables = ["msdyn_wkwcolleaguesforcontact", "msdyn_wkwcolleaguesforcompany"];

/** What Dynamics' own "who knows whom" can be found as: each is a tenant of its own. */
const states: Readonly<Record<string, InsightsSettings & Partial<Scenario>>> = {
  enhanced: { isEnabled: true, status: 3, rows: "complete" },
  "enhanced-partial": { isEnabled: true, status: 3, rows: "partial" },
  "enhanced-activating": { isEnabled: false, status: 2, rows: "none" },
  "enhanced-off": { isEnabled: false, status: 6, rows: "complete" },
  "enhanced-refused": {
    ...{ isEnabled: true, status: 3, rows: "complete" },
    withheldPrivileges: tables.map((table) => `prvRead${table}`),
  },
  "enhanced-absent": {
    ...{ isEnabled: true, status: 3, rows: "complete" },
    absentTables: [...tables, "msdyn_wkwconfig", "msdyn_mostcontactedby"],
  },
};

/**
 * A contact whom one colleague has written to in the CRM, two by Dynamics' own rows alone, and others by duty; and
 * a stranger at the same company, where somebody knows somebody else.
 */
export const enhancedScenarios: readonly Scenario[] = Object.entries(states).map(
  ([name, { isEnabled, status, rows, ...facts }]) => ({
    name,
    tenantId: stableId(`tenant ${name}`),
    internalDomains: ["contoso.com"],
    optOutAddresses: [lidia.address],
    rep: blaine,
    ...facts,
    write(writer, today) {
      const calendar = createScenarioCalendar(today);
      [blaine, ...colleagues].forEach(writer.addUser);
      writer.addAccount(account);
      [yvonneContact, susanContact].forEach(writer.addContact);
      writeInsights(writer, calendar, { isEnabled, status, rows });
      writeDuties(writer);
      const diary = createDiary(writer, blaine);
      const pairs = [
        { ours: colleague(tricia), theirs: yvonne, about: "Milling machines" },
        { ours: colleague(miriam), theirs: susan, about: "Deliveries" },
      ];
      for (const pair of pairs) {
        const when = { sent: [4, 11, 18, 25, 33, 40, 47, 61], received: [5, 12, 20, 27, 34, 48] };
        writeCorrespondence(diary, calendar, { ...pair, ...when });
      }
      const mail = { to: [colleague(blaine)], isUntracked: true } as const;
      diary.email({
        ...mail,
        at: calendar.minutesAgo(12),
        from: yvonne,
        subject: "New store opened this year",
        text: "Hello,\n\nwe opened a new store and think about machines for it.\n\nYvonne McKay",
      });
      diary.email({
        ...mail,
        at: calendar.minutesAgo(40),
        from: amy,
        subject: "Opening hours of your showroom",
        text: "Hello,\n\nmay I come by on Friday?\n\nAmy Alberts",
      });
    },
  }),
);
