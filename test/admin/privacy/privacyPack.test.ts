/** @jest-environment node */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { privacy } from "../../../admin/commands/privacy";
import { packLanguages, paperNames } from "../../../admin/privacy/packText";
import type { PackLanguage } from "../../../admin/privacy/packText";
import { privacyFacts } from "../../../admin/privacy/privacyFacts";
import type { PrivacyFacts } from "../../../admin/privacy/privacyFacts";
import { privacyPack } from "../../../admin/privacy/privacyPack";
import { parseConfig } from "../../../src/adapters/config/parseConfig";
import { aConfigFile, aTenantEntry } from "../../adapters/config/aConfigFile";

const nothingOn: PrivacyFacts = {
  ...{ crm: false, mailbox: false, calendar: false, names: false, directory: false },
  ...{ presence: false, optOutGroup: false, optOutList: false, activity: false, crmTask: false },
  organization: false,
  ...{ insights: false, opportunityNames: false, lastTopic: false },
  ...{ detailLevel: "bars", organizationDetail: "bars" },
  quote: "none",
};

function linesOf(facts: PrivacyFacts, language: PackLanguage): ReadonlySet<string> {
  const files = privacyPack(facts, language);
  return new Set(
    files.flatMap(({ name, content }) => content.split("\n").map((line) => `${name}: ${line}`)),
  );
}

/** The switches, each with the word that only it may bring into the pack. */
const switches: readonly (readonly [
  Partial<PrivacyFacts>,
  Readonly<Record<PackLanguage, RegExp>>,
])[] = [
  [
    { insights: true },
    { en: /itself has worked out/, de: /selbst darüber ermittelt/, fr: /établi lui-même/ },
  ],
  [
    { opportunityNames: true },
    { en: /names of opportunities/, de: /Verkaufschancen mit der/, fr: /noms des opportunités/ },
  ],
  [
    { lastTopic: true },
    {
      en: /subject of these messages/,
      de: /Betreff dieser Nachrichten/,
      fr: /objet de ces messages/,
    },
  ],
  [
    { crm: true },
    { en: /leads and contacts/, de: /Leads und Kontakte/, fr: /prospects et contacts/ },
  ],
  [
    { mailbox: true },
    {
      en: /own mailbox: sender/,
      de: /eigene Postfach .*Absender/,
      fr: /boîte aux lettres de la personne qui demande : expéd/,
    },
  ],
  [{ calendar: true }, { en: /calendar/, de: /Kalender/, fr: /calendrier/ }],
  [{ names: true }, { en: /photos/, de: /Fotos/, fr: /photos/ }],
  [{ directory: true }, { en: /departments/, de: /Abteilungen/, fr: /services/ }],
  [
    { presence: true },
    { en: /available at this moment/, de: /gerade erreichbar/, fr: /disponibilité actuelle/ },
  ],
  [{ organization: true }, { en: /counted it overnight/, de: /Sammler/, fr: /collecteur/ }],
  [{ activity: true }, { en: /with anybody/, de: /irgendjemandem/, fr: /avec qui que ce soit/ }],
  [{ crmTask: true }, { en: /becomes a task/, de: /eine Aufgabe/, fr: /une tâche/ }],
  [{ optOutGroup: true }, { en: /opt-out group/, de: /Ausnahmegruppe/, fr: /groupe d’opposition/ }],
  [{ optOutList: true }, { en: /kept as hashes/, de: /als Hashes oder/, fr: /par empreintes ou/ }],
  [
    { detailLevel: "counts" },
    {
      en: /how many emails, meetings and calls there were/,
      de: /wie viele E-Mails, Besprechungen und Anrufe es gab/,
      fr: /le nombre d’e-mails/,
    },
  ],
  [
    { quote: "header" },
    { en: /quotes sender, date and subject/, de: /zitiert Absender/, fr: /cite l’expéditeur/ },
  ],
  [
    { quote: "message" },
    {
      en: /its text where the rep wants it/,
      de: /wenn die anfragende Person es will/,
      fr: /si la personne qui demande le veut/,
    },
  ],
];

describe.each(packLanguages)("the privacy pack, in %s", (language) => {
  it("holds every paper, with gaps to fill and no field left open", () => {
    const files = privacyPack(nothingOn, language);
    expect(files).toHaveLength(paperNames.length);
    for (const { content } of files) {
      expect(content).toMatch(/^# .+\n\n> .+\n/);
      expect(content).toMatch(/\[.+\]/);
      expect(content).not.toMatch(/undefined|\$\{/);
    }
  });

  it.each(switches)("says what is switched on, and nothing of what is off: %j", (part, words) => {
    const off = linesOf(nothingOn, language);
    const on = linesOf({ ...nothingOn, ...part }, language);
    expect([...off].filter((line) => words[language].test(line))).toEqual([]);
    const added = [...on].filter((line) => !off.has(line));
    expect(added.some((line) => words[language].test(line))).toBe(true);
  });

  it("states the thresholds that the product uses, without activity and with it", () => {
    const agreementOf = (activity: boolean) =>
      privacyPack({ ...nothingOn, activity }, language).at(-1)?.content ?? "";
    const [medium, mediumWith] = language === "en" ? ["1.7", "0.25"] : ["1,7", "0,25"];
    expect(agreementOf(false)).toContain(medium);
    expect(agreementOf(false)).not.toContain(mediumWith);
    expect(agreementOf(true)).toContain(mediumWith);
    expect(agreementOf(true)).toContain(medium);
  });

  it("says of the collector that it has rights of its own, keeps, can be tried, and has to be removed", () => {
    const domain = { en: /mail domain/, de: /Maildomäne/, fr: /domaine de messagerie/ }[language];
    const told = [domain, /Mail\.ReadBasic/, /\b40\b/, /Exchange/, /collector -- purge/];
    const none =
      /aucune autorisation d’application|keine Anwendungsberechtigung|no application permission/;
    const packOf = (part: Partial<PrivacyFacts>) =>
      privacyPack({ ...nothingOn, crm: true, ...part }, language)
        .map(({ content }) => content)
        .join("\n");
    const on = packOf({ organization: true });
    const off = packOf({});
    for (const word of told) {
      expect(on).toMatch(word);
      expect(off).not.toMatch(word);
    }
    expect(off).toMatch(none);
    expect(on).not.toMatch(none);
  });

  it("says that rows of the organisation's mail have no number, where others have", () => {
    const level = { en: /no exact date/, de: /kein genaues Datum/, fr: /ni date exacte/ }[language];
    const packOf = (organizationDetail: PrivacyFacts["organizationDetail"]) =>
      privacyPack(
        { ...nothingOn, organization: true, detailLevel: "counts", organizationDetail },
        language,
      )
        .map(({ content }) => content)
        .join("\n");
    expect(packOf("bars")).toMatch(level);
    expect(packOf("counts")).not.toMatch(level);
  });

  it("names those to whom we write, the links, and what is remembered of a draft", () => {
    const pack = privacyPack(nothingOn, language)
      .map(({ content }) => content)
      .join("\n");
    const told = [
      /or we to you|oder wir Ihnen|nous vous écrivons/,
      /or writes to them|oder schreibt ihm|ou lui écrit/,
      /five people first and the others|zuerst fünf und auf Wunsch die übrigen|cinq d’abord et les autres/,
      /Outlook on the web|Outlook im Web|Outlook sur le web/,
      /name to Dynamics 365|ihren Namen zu Dynamics 365|le nom de la personne à Dynamics 365/,
      /a draft or a chat was opened|Entwurf oder Chat geöffnet|brouillon ou une discussion/,
    ];
    for (const words of told) expect(pack).toMatch(words);
  });

  it("forbids evaluation, tells how to verify, to change and to end it", () => {
    const agreement = privacyPack(nothingOn, language).at(-1)?.content ?? "";
    expect(agreement.match(/^## \d\. /gm)).toHaveLength(9);
    expect(agreement).toContain("npm start -- --traffic");
    expect(agreement).toContain('"enabled": false');
  });
});

describe("privacyFacts", () => {
  it("are those of config.json", () => {
    const entry = aTenantEntry({
      sources: { calendar: false },
      graphScopes: ["User.ReadBasic.All"],
      optOut: { hashes: ["a".repeat(64)] },
      ranking: { activity: true },
      asks: { crmTask: true },
    });
    const page = new URL("https://addin.contoso.com/taskpane.html");
    const [tenant] = parseConfig(aConfigFile({}, entry), page).tenants;
    expect(tenant && privacyFacts(tenant)).toEqual({
      ...nothingOn,
      ...{ crm: true, insights: true, mailbox: true, names: true, optOutList: true },
      ...{ activity: true, crmTask: true },
      detailLevel: "counts",
      quote: "header",
    });
  });
});

describe("admin privacy", () => {
  it("writes the papers of a config.json into a folder, in the language asked for", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "privacy-"));
    const config = path.join(folder, "config.json");
    writeFileSync(config, JSON.stringify(aConfigFile()));
    const log = jest.spyOn(console, "log").mockImplementation(() => undefined);
    const out = path.join(folder, "papers");
    expect(await privacy(["--config", config, "--lang", "de", "--out", out])).toBe(0);
    expect(readdirSync(out).sort()[5]).toBe("6-betriebsvereinbarung.md");
    const record = readFileSync(path.join(out, "1-verarbeitungsverzeichnis.md"), "utf8");
    expect(record).toMatch(/Dynamics 365.*\n- das eigene Postfach/);
    log.mockRestore();
    rmSync(folder, { recursive: true });
  });

  it.each([
    [[], "--config FILE or --origin URL"],
    [["--lang", "it", "--config", "x"], "--lang is one of en, de, fr"],
  ])("refuses %j", async (words, reason) => {
    await expect(privacy(words)).rejects.toThrow(reason);
  });
});
