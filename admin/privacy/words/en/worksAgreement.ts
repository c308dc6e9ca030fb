import { when } from "../../packText";
import type { Paper } from "../../packText";
import type { PrivacyFacts } from "../../privacyFacts";
import { collector } from "./collector";
import { formula, optingOut, shown, sources, written } from "./common";

export function worksAgreement(facts: PrivacyFacts): Paper {
  return {
    file: "works-agreement",
    title: "Works agreement on Who Knows Whom, sample",
    lines: [
      "between [employer] and [works council]",
      "## 1. Subject",
      "The Outlook add-in Who Knows Whom, version [version], with the settings of the annex (config.json of [date]).",
      "## 2. What is read",
      ...sources(facts),
      "Texts and subjects of messages are not read for the list.",
      "## 3. How the list is ordered",
      ...formula(facts),
      ...when(
        facts.activity,
        "Both sides know that activity with anybody is an evaluation of conduct, and that absence shows in it. It is switched on because [reason], until [date].",
      ),
      "## 4. Who sees what",
      shown(facts),
      "The rep sees it, for one person outside at a time, who is on the open message or meeting, and as far as the rep may read the sources. A colleague who is asked sees the request. Nobody else sees anything; there is no view for superiors, no export and no log of look-ups.",
      ...when(facts.organization, collector.audit),
      ...written(facts),
      "## 5. No evaluation",
      "Neither the list nor anything shown in it may be used to judge conduct or performance, to compare employees, or in measures under labour law. What was learnt in breach of this may not be used.",
      "## 6. Opting out",
      "Everybody may opt out, without a reason and without disadvantage.",
      ...optingOut(facts),
      "## 7. Changes",
      "A new version that reads more, shows more or stores more, and every change of a setting in the annex that does, is announced to the works council [four] weeks before. It takes effect only with its consent. The changelog of each release says what administrators must know.",
      "## 8. Verification",
      "The works council may at any time have the settings shown and compare them with this paper, and see on a test tenant what the add-in sends: `npm start -- --traffic FILE` records every request and answer.",
      "## 9. End",
      'When the agreement ends, `"enabled": false` in config.json stops every pane at its next look-up. The app registration, its consents and the site are then deleted.',
      "In mailboxes stay the rep's own requests as hashes, drafts and sent requests.",
      ...when(facts.organization, collector.end),
      ...when(facts.crmTask, "Tasks in Dynamics 365 are deleted by [rule]."),
      "[Place, date, signatures]",
    ],
  };
}
