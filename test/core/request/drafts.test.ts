/** @jest-environment node */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { composeNoteDraft } from "../../../src/core/request/introductionDraft";
import { suggestedComposition } from "../../../src/core/request/composition";
import type { IntroductionRequest } from "../../../src/core/request/introductionRequest";
import { composeRequestText } from "../../../src/core/request/requestText";
import { situationOf, suggestedPurpose } from "../../../src/core/request/situation/situation";
import { interfaceLanguages } from "../../../src/core/words/language";
import type { InterfaceLanguage } from "../../../src/core/words/language";
import { anOrganization, aProspect } from "../../support/builders";
import { aRequest } from "../../support/requestBuilders";
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
} from "../../support/requestSituations";
import { requestWords } from "../../support/words";

// The tables in `drafts` are what a person reads who knows the language; a change of words shows there as it
// will be sent. WRITE_DRAFTS=1 writes them anew, to be read again.

const tables = path.join(__dirname, "drafts");
const mayWrite = process.env["WRITE_DRAFTS"] === "1";

const reason: Readonly<Record<InterfaceLanguage, string>> = {
  en: "They are choosing machines for a second store, and we equipped three like it.",
  de: "Dort werden gerade Maschinen für eine zweite Filiale ausgesucht; drei ähnliche haben wir ausgestattet.",
  fr: "Ils choisissent les machines d’un deuxième magasin, et nous en avons équipé trois du même genre.",
  es: "Están eligiendo máquinas para una segunda tienda, y nosotros hemos equipado tres parecidas.",
  ja: "2 号店の機器を検討中とのことで、当社は同じ規模の店舗を 3 店担当しました。",
  ar: "يختارون أجهزة لمتجر ثانٍ، وقد جهّزنا ثلاثة متاجر مشابهة.",
};

const friend = triciaWith(known(bothWays(3)));
const own = (...days: Parameters<typeof known>[0]) => known(days, ["mailbox"]);
const polite = { address: "polite", tone: "formal" } as const;

/** Ten of them: every situation, both forms of address. */
const drafts: Readonly<Record<string, Partial<IntroductionRequest>>> = {
  "a stranger, copied on a message": {
    item: items.fromElse,
    introducer: friend,
    records: [lead],
  },
  "wrote to the rep today": {
    item: items.fromProspectToday,
    introducer: friend,
    records: [{ ...lead, jobTitle: "" }],
  },
  "wrote to the rep last week, polite and formal": {
    item: items.fromProspect,
    introducer: triciaWith(known([mail(40, { direction: "fromProspect" })])),
    manner: polite,
  },
  "has not answered the rep": {
    item: items.fromElse,
    introducer: triciaWith(known([mail(9)])),
    own: own(mail(6)),
    records: [lead],
  },
  "has been in touch with the rep": {
    item: items.fromElse,
    introducer: triciaWith(known([mail(100, { addressing: "copied" })])),
    own: own(...bothWays(500)),
  },
  "has met the rep, polite, no dates shown": {
    item: items.meetingPast,
    introducer: friend,
    organization: anOrganization({ detailLevel: "bars" }),
    manner: polite,
  },
  "the rep has a meeting ahead": { item: items.meetingAhead, introducer: friend, records: [lead] },
  "both have met": {
    item: items.fromElse,
    introducer: triciaWith(known([meeting(10)], ["calendar"])),
    own: known([meeting(10)], ["calendar"]),
  },
  "only this message connects them": {
    item: items.fromElseToTeam,
    introducer: triciaWith(known([], ["message"], onThisMessage)),
    records: [lead],
  },
  "the colleague knows somebody else there": {
    item: items.fromElse,
    prospect: aProspect({ displayName: "Guy Gilbert" }),
    introducer: triciaThroughCompany("Yvonne McKay"),
  },
};

function tableOf(language: InterfaceLanguage): string {
  const words = requestWords(language);
  const texts = Object.entries(drafts).map(([name, given]) => {
    const request = aRequest({ ...given, words });
    const text = composeRequestText(request, { reason: reason[language] });
    const note = composeNoteDraft(request, suggestedComposition(request));
    return [
      `## ${name}: ${situationOf(request)}, ${suggestedPurpose(request)}`,
      quoted([text.subject, text.message]),
      "The note:",
      quoted([note.subject, ...note.paragraphs]),
    ].join("\n\n");
  });
  return `# Drafts: ${language}\n\n${texts.join("\n\n")}\n`;
}

function quoted(parts: readonly string[]): string {
  const lines = parts.join("\n\n").split("\n");
  return lines.map((line) => (line === "" ? ">" : `> ${line}  `.trimEnd())).join("\n");
}

describe("the drafts of each language", () => {
  it.each(interfaceLanguages)("read as in the reviewed table: %s", (language) => {
    const file = path.join(tables, `${language}.md`);
    const table = tableOf(language);
    if (mayWrite) writeFileSync(file, table);
    expect(readFileSync(file, "utf8")).toBe(table);
  });

  it.each(interfaceLanguages)("claim nothing that is not there: %s", (language) => {
    expect(tableOf(language)).not.toMatch(/undefined|\[object|NaN| {2}\S| [,.]|\.\./);
  });
});
