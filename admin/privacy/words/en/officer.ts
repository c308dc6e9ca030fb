import { when } from "../../packText";
import type { Paper } from "../../packText";
import type { PrivacyFacts } from "../../privacyFacts";
import { collector } from "./collector";
import { optingOut, shown, sources, written } from "./common";

export function record(facts: PrivacyFacts): Paper {
  return {
    file: "record-of-processing",
    title: "Record of processing (Art. 30 GDPR): Who Knows Whom",
    lines: [
      "**Controller, contact, data protection officer:** [name, address, contact]",
      "**Purpose:** to find out, beside a message or meeting, which colleague can introduce the rep to somebody outside who is on it, and to prepare that request.",
      "**Data subjects:** colleagues; persons outside who write to us, meet us or are written to; the reps who use it.",
      "**Data, as far as the rep may read it:**",
      ...sources(facts),
      "**Recipients:** the rep; the colleague who is asked; Microsoft as processor of Microsoft 365 and Dynamics 365; the host of the add-in's files, whose log may hold addresses and times of the machines that open it, and nothing else. A link to Teams or to Outlook on the web, which only the rep's click follows, carries the colleague's address and the text, which names the person, to Microsoft; one for a new lead carries the person's name to Dynamics 365.",
      "**Third countries:** none by the add-in itself; Microsoft's terms for [tenant and region]. Office.js comes from Microsoft's network.",
      "**Storage:** what is read stays in the pane's memory, ten minutes at most.",
      ...when(facts.organization, collector.storage),
      ...written(facts),
      facts.organization
        ? collector.security
        : "**Security:** the rep's own rights, no server of its own, no application permission; only connections to the add-in's site and Microsoft, by content security policy.",
    ],
  };
}

export function impactAssessment(facts: PrivacyFacts): Paper {
  return {
    file: "impact-assessment",
    title: "Data protection impact assessment, draft (Art. 35 GDPR)",
    lines: [
      "## Is one needed?",
      "Employees' contacts are scored and compared with one another, for one person at a time. Of the criteria of the European guidelines (WP 248) at least two apply: scoring, and vulnerable data subjects (employees). We therefore carry it out.",
      ...when(
        facts.activity,
        "How active each colleague is with anybody is evaluated too. That is a third reason, and the gravest.",
      ),
      ...when(facts.organization, collector.criterion),
      "## What happens",
      ...sources(facts),
      shown(facts),
      "## Necessity",
      "The purpose is an introduction by somebody who knows the person. Without contact days nobody can be named; texts and subjects are not needed for that, and not read for it. [Confirm or add.]",
      "## Risks and measures",
      "- **Judging performance by the list.** Forbidden by agreement; there is no view across people or for managers, no export, no log of look-ups. A rep sees one person's colleagues at a time. [Residual risk: low]",
      ...when(
        facts.activity,
        "- **Absence shows.** Illness, leave or part-time work lowers a colleague's place, because activity counts. Measure: switch `ranking.activity` off. [Residual risk: high]",
      ),
      ...when(
        facts.detailLevel === "counts",
        '- **Numbers invite comparison.** Measure: `detailLevel: "bars"` shows none. [Residual risk: medium]',
      ),
      "- **Contacts show that ought to stay confidential** (works council, medical service, lawyers). Measure: opting out, and privileges in Dynamics 365.",
      ...when(
        facts.optOutList,
        "- **The settings can be read by everybody who knows the address of the site.** Entries by hash name nobody, though a guess can be tested; a group avoids it.",
      ),
      ...when(facts.organization, collector.risk),
      "- **A wrong person is asked.** Addresses outside the organisation are marked; the rep reads every draft and sends it.",
      "- **An outsider makes a colleague look close.** Strong takes both sides on three days each; automatic replies do not count.",
      ...optingOut(facts),
      "## Consulted",
      "[Works council, data protection officer, date, decision]",
    ],
  };
}

export function balance(facts: PrivacyFacts): Paper {
  return {
    file: "balance-of-interests",
    title: "Balance of interests (Art. 6(1)(f) GDPR)",
    lines: [
      "**Our interest:** to reach a person who wrote to us, or to whom we write, through somebody they know, in place of cold contact.",
      facts.organization
        ? collector.need
        : "**Need:** the data lie in our systems already, and the rep may read them; the add-in counts them for one person at a time. Asking all colleagues by mail would spread more.",
      "**Colleagues:** they expect that business contacts are used in business. They do not expect to be judged by them. Therefore: no text, no view for managers, no log, opting out without a reason.",
      ...when(
        facts.activity,
        "**Against it weighs** that activity with anybody is evaluated. It is not needed to name somebody who knows the person; the order is better with it. [Say why that is worth it, or switch it off.]",
      ),
      "**Persons outside:** they wrote to us, or one of us is writing to them. They learn from the colleague who is asked, or not at all; nobody passes on more than the request says. They can object at any time: [contact].",
      shown(facts),
      "**Outcome:** [our interest outweighs / does not outweigh], because [reason].",
    ],
  };
}
