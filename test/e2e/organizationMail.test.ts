/** @jest-environment node */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Page } from "playwright-core";
import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";
import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";

import { isDuckDbInstalled } from "../collector/support/installed";
import { changeConfig } from "./support/changeConfig";
import { openOutlook } from "./support/openOutlook";
import type { OpenOutlook } from "./support/openOutlook";
import { pinPane } from "./support/pinPane";
import { openSources } from "./support/openSources";
import { untilQuiet } from "./support/untilQuiet";

const describeWhenThere = isDuckDbInstalled ? describe : describe.skip;

const rep = "Blaine Carmack <blaine.carmack@contoso.com>";
const yvonne = "Yvonne McKay <yvonne.mckay@fourthcoffee.com>";
const nobodys = "Nina Nobody <nina.nobody@fourthcoffee.com>";
const friend = "Old Friend <old.friend@gmail.com>";
const unknown = `Una Unknown <${unresolvedAddress()}>`;
const optedOut = "Alan Steiner <alan.steiner@contoso.com>";

const names = ["Tricia Potter", "Rene Valdes", "Sidney Higa", "Debra Berger", "Joni Sherman"];

/** The archive's CRM tracks the mail of one colleague in five, and has a record of nine outsiders in ten. */
const tracked = nameThat((name) => isTracked(name));
const untracked = nameThat((name) => !isTracked(name));
/** Of a department that is excluded; not tracked either, because that is the CRM's to show. */
const excluded = nameThat((name) => !isTracked(name) && name !== untracked);

function nameThat(is: (name: string) => boolean): string {
  const more = Array.from({ length: 20 }, (_, number) => `Colleague ${number}`);
  return [...names, ...more].find(is) ?? "";
}

function isTracked(name: string): boolean {
  return digitsOf(`tracks ${addressOf(name)}`) % 5 === 0;
}

function addressOf(name: string): string {
  return `${name.toLowerCase().replace(" ", ".")}@contoso.com`;
}

function unresolvedAddress(): string {
  const addresses = Array.from({ length: 200 }, (_, number) => `una@unknown${number}.example`);
  return addresses.find((one) => digitsOf(`resolved ${one}`) % 10 === 0) ?? "";
}

function digitsOf(text: string): number {
  return Number.parseInt(stableId(text).slice(0, 8), 16);
}

let mails = 0;

function mail(from: string, to: string, day: number): string {
  mails++;
  const date = new Date(Date.UTC(2026, 4, day, 9)).toUTCString();
  const [subject, id] = [`About ${from.split(" ")[0] ?? ""}`, `<${mails}@mail.example>`];
  return `From x@y ${date}\nFrom: ${from}\nTo: ${to}\nSubject: ${subject}\nDate: ${date}\nMessage-ID: ${id}\n\nHello\n\n`;
}

const archive = [
  // The oldest, so that the rep owns the contact: a colleague who does is shown without any mail.
  mail(yvonne, rep, 1),
  ...[untracked, tracked]
    .map((name) => `${name} <${addressOf(name)}>`)
    .flatMap((one) => [mail(one, yvonne, 3), mail(yvonne, one, 5)]),
  ...[optedOut, `${excluded} <${addressOf(excluded)}>`].flatMap((one) => [
    mail(one, yvonne, 6),
    mail(yvonne, one, 7),
  ]),
  ...[unknown, friend].flatMap((one) => [
    mail(`${untracked} <${addressOf(untracked)}>`, one, 8),
    mail(one, `${untracked} <${addressOf(untracked)}>`, 9),
  ]),
  // The newest message opens by itself: what was answered about its sender would not be asked again in a test.
  ...[yvonne, friend, unknown, nobodys].map((one, place) => mail(one, rep, 20 + place)),
];

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "organization-mail-"));
  writeFileSync(path.join(folder, "archive.mbox"), archive.join(""));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Has config.json switch the organisation's mail on or off. */
function switchMail(page: Page, organization: boolean): Promise<void> {
  return changeConfig(page, ({ sources }) => {
    sources["organization"] = organization;
  });
}

/** Opens a message of somebody, and waits until the pane has nothing more to ask about them. */
async function lookUp(outlook: OpenOutlook, name: string): Promise<void> {
  await outlook.select(new RegExp(name));
  await outlook.pane.getByRole("heading", { name, exact: true }).waitFor();
  const lines = (await openSources(outlook)).getByRole("listitem");
  await lines.first().waitFor();
  await lines.filter({ hasText: "checking" }).first().waitFor({ state: "detached" });
  await untilQuiet(outlook);
}

/** What the pane says of the organisation's mail. */
async function lineAbout(outlook: OpenOutlook): Promise<string> {
  const lines = (await openSources(outlook)).getByRole("listitem");
  return lines.filter({ hasText: /organization’s mail/i }).innerText();
}

describeWhenThere("the organisation's mail in the pane", () => {
  const faults: Fault[] = [];
  const withheldPrivileges = new Set<string>();
  let outlook: OpenOutlook;

  beforeAll(async () => {
    const files = [path.join(folder, "archive.mbox")];
    outlook = await openOutlook({
      tenant: {
        choice: {
          ...{ kind: "archive", files, me: "blaine.carmack@contoso.com", isMailCollected: true },
          optOutAddresses: ["alan.steiner@contoso.com"],
          departments: { [addressOf(excluded)]: "Legal" },
          excludedDepartments: ["Legal"],
        },
        faults: { dataverse: faults, withheldPrivileges },
      },
    });
    await pinPane(outlook);
  }, 240_000);

  afterAll(() => outlook.close());

  /** The page anew, and somebody else looked up: what a first look-up asks once is asked. */
  async function switchTo(isOn: boolean): Promise<void> {
    await switchMail(outlook.page, isOn);
    await outlook.reopen("");
    await pinPane(outlook);
    await lookUp(outlook, "Nina Nobody");
  }

  /** Of all systems, each with what it asks for. */
  async function requestsFor(name: string): Promise<readonly string[]> {
    const before = outlook.traffic().length;
    await lookUp(outlook, name);
    return outlook
      .traffic()
      .slice(before)
      .map(({ system, method, url, requestBody }) => {
        const parts = requestBody.matchAll(/(?:GET|"url":") ?[^ ]*?\/?(\w+)[?(]/g);
        const asked = [...parts].map(([, table]) => table).join();
        return `${system} ${method} ${new URL(url).pathname} ${asked}`;
      });
  }

  async function shownFor(name: string): Promise<string> {
    await lookUp(outlook, name);
    return (await outlook.introducers().allInnerTexts()).join("\n");
  }

  it("shows a colleague whose mail is in no CRM, and nowhere one who opted out or is excluded", async () => {
    await switchTo(true);
    for (const name of ["Nina Nobody", "Una Unknown", "Yvonne McKay"]) {
      await lookUp(outlook, name);
      const pane = await outlook.pane.locator("body").innerText();
      expect(pane).not.toMatch(new RegExp(`Steiner|${excluded}`));
    }
    const withIt = await shownFor("Yvonne McKay");
    expect(withIt).toContain(untracked);
    expect(withIt).toContain(tracked);

    await switchTo(false);
    const without = await shownFor("Yvonne McKay");
    expect(without).not.toContain(untracked);
    expect(without).toContain(tracked);
  });

  it("takes one request more than without it, of all that go out", async () => {
    await switchTo(false);
    const without = await requestsFor("Yvonne McKay");
    await switchTo(true);
    const withIt = await requestsFor("Yvonne McKay");
    const documents = (requests: readonly string[]) =>
      requests.filter((request) => request.includes("wkw_acquaintances"));
    expect(documents(without)).toEqual([]);
    expect(documents(withIt)).toHaveLength(1);
    expect(withIt.toSorted()).toEqual([...without, ...documents(withIt)].sort());
  });

  it("lets no row of the CRM wait", async () => {
    await switchTo(true);
    faults.push({ matches: "wkw_acquaintance", delayMs: 3000 });
    const start = performance.now();
    await outlook.select(/Yvonne McKay/);
    await outlook.introducers().filter({ hasText: tracked }).waitFor();
    const shownAfter = performance.now() - start;
    const isThere = await outlook.introducers().filter({ hasText: untracked }).count();
    faults.length = 0;
    await outlook.introducers().filter({ hasText: untracked }).waitFor();
    expect({ isThere, isEarly: shownAfter < 3000 }).toEqual({ isThere: 0, isEarly: true });
  });

  it("reads differently for each reason why it shows nobody", async () => {
    await switchTo(true);
    const lines: Record<string, string> = { nobody: await lineAbout(outlook) };
    for (const name of ["Una Unknown", "Old Friend"]) {
      await lookUp(outlook, name);
      lines[name] = await lineAbout(outlook);
    }
    withheldPrivileges.add("prvReadwkw_acquaintance");
    await outlook.reopen("");
    await lookUp(outlook, "Nina Nobody");
    lines["notPermitted"] = await lineAbout(outlook);
    withheldPrivileges.clear();

    const plain = await openOutlook({ prepare: (page) => switchMail(page, true) });
    await lookUp(plain, "Yvonne McKay");
    lines["notInstalled"] = await lineAbout(plain);
    await plain.close();

    expect(lines).toEqual({
      nobody: expect.stringMatching(/as of (today|yesterday).*mailboxes/) as unknown,
      "Una Unknown": expect.stringContaining(
        "has neither this person nor their company",
      ) as unknown,
      "Old Friend": expect.stringContaining("free-mail") as unknown,
      notPermitted: expect.stringMatching(/not permitted/i) as unknown,
      notInstalled: expect.stringMatching(/not installed/i) as unknown,
    });
  });
});
