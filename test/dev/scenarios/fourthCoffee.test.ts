/** @jest-environment node */
import type { LocalActivity, LocalUser } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { fourthCoffee } from "../../../dev/scenarios/fourthCoffee/fourthCoffee";
import { connectionScore } from "../../../src/core/strength/connectionScore";
import { connectionStrength } from "../../../src/core/strength/connectionStrength";
import { dayNumberOf } from "../../../src/core/evidence/contactDay";
import type { ContactDay } from "../../../src/core/evidence/contactDay";
import { createRecordingWriter } from "../../support/recordingWriter";

const now = new Date("2026-06-01T09:00:00Z");
const today = dayNumberOf(now);
const tenant = createRecordingWriter();
fourthCoffee.write(tenant.writer, now);

const yvonnesAddresses = ["yvonne.mckay@fourthcoffee.com", "yvonne@fourthcoffee.com"];

function userNamed(name: string): LocalUser {
  const user = tenant.users.find(({ fullName }) => fullName === name);
  if (user === undefined) throw new Error(`Nobody is called ${name}`);
  return user;
}

type Party = LocalActivity["parties"][number];

/** The role of a person that makes contact; to be what an activity is about makes none. */
function roleOf({ parties }: LocalActivity, isOne: (party: Party) => boolean) {
  return parties.find((party) => isOne(party) && party.role !== "regarding")?.role;
}

/** What of an activity is contact between the two, counted by hand rather than by any query. */
function contactDay(
  activity: LocalActivity,
  userId: string,
  addresses: readonly string[],
): readonly ContactDay[] {
  const ours = roleOf(activity, ({ record }) => record?.id === userId);
  const theirs = roleOf(activity, ({ address = "" }) => addresses.includes(address));
  const roles = [ours, theirs];
  const isMeeting = activity.kind === "appointment";
  const wereInTouch = !roles.includes(undefined) && (isMeeting || roles.includes("sender"));
  if (!wereInTouch || activity.at > now || activity.state === "canceled") return [];

  const byEither = ours === "sender" ? "toProspect" : "fromProspect";
  return [
    {
      day: dayNumberOf(activity.at),
      kind: contactKinds[activity.kind] ?? "email",
      direction: isMeeting ? "mutual" : byEither,
      addressing: roles.includes("cc") ? "copied" : "direct",
      times: 1,
    },
  ];
}

const contactKinds: Partial<Record<LocalActivity["kind"], ContactDay["kind"]>> = {
  appointment: "meeting",
  phonecall: "phoneCall",
};

function daysWith(name: string, addresses: readonly string[] = yvonnesAddresses) {
  const { id } = userNamed(name);
  return tenant.activities.flatMap((activity) => contactDay(activity, id, addresses));
}

function strengthOf(name: string): string {
  const days = daysWith(name);
  return connectionStrength(connectionScore(days, today), days, { today });
}

function messageOf(sender: string) {
  return tenant.messages.find(({ from, folder }) => from.name === sender && folder === "inbox");
}

describe("fourthCoffee", () => {
  it("has Tricia know Yvonne well: emails both ways, meetings, last contact six days ago", () => {
    const days = daysWith("Tricia Potter");
    expect(strengthOf("Tricia Potter")).toBe("strong");
    expect(new Set(days.map(({ direction }) => direction)).size).toBe(3);
    expect(Math.max(...days.map(({ day }) => day))).toBe(today - 6);
  });

  it.each([
    ["Christie Cline", "medium"],
    ["Jörg Müßig", "weak"],
    ["Nestor Wilke", "weak"],
    ["佐藤 美咲", "weak"],
    ["ليلى حداد", "weak"],
    ["Lee Gu", "weak"],
    ["Alex Wilber", "weak"],
    ["Grady Archie", "weak"],
  ])("has %s know her less: %s", (name, strength) => {
    expect(daysWith(name)).not.toEqual([]);
    expect(strengthOf(name)).toBe(strength);
  });

  it.each(["Adele Vance", "Debra Berger", "Irvin Sayers", "Joni Sherman", "Diane Prescott"])(
    "has %s near her, but never in touch with her",
    (name) => {
      expect(daysWith(name)).toEqual([]);
    },
  );

  it("has those who know her best but must not be suggested", () => {
    const scoreOf = (name: string) => connectionScore(daysWith(name), today);
    expect(userNamed("Miriam Graham").isDisabled).toBe(true);
    expect(scoreOf("Miriam Graham")).toBeGreaterThan(scoreOf("Tricia Potter"));
    expect(fourthCoffee.optOutAddresses).toEqual([userNamed("Isaiah Langer").address]);
    expect(scoreOf("Isaiah Langer")).toBeGreaterThan(scoreOf("Christie Cline"));
  });

  it("has a colleague who only phones, and one whose mailbox has another address", () => {
    expect(new Set(daysWith("Nestor Wilke").map(({ kind }) => kind))).toEqual(
      new Set(["phoneCall"]),
    );
    const { address, mailboxAddress } = userNamed("佐藤 美咲");
    expect(mailboxAddress).not.toBe(address);
  });

  it.each(["Thomas Andersen", "Sidney Higa"])("has nobody in touch with %s", (name) => {
    const address = messageOf(name)?.from.address ?? "";
    const known = tenant.users.filter(({ fullName }) => daysWith(fullName, [address]).length > 0);
    expect(known).toEqual([]);
  });

  it("opens with Yvonne's message", () => {
    const inbox = tenant.messages.filter(({ folder }) => folder === "inbox");
    const [newest] = inbox.sort((a, b) => b.sentAt.getTime() - a.sentAt.getTime());
    expect(newest?.subject).toBe("New store opened this year - follow up");
    expect(newest?.sentAt.getTime()).toBeLessThan(now.getTime());
  });

  it("has a text for every message, and none from the future", () => {
    expect(tenant.messages.filter(({ text = "" }) => text === "")).toEqual([]);
    expect(tenant.messages.filter(({ sentAt }) => sentAt > now)).toEqual([]);
  });

  it("has a message on behalf, one to answer elsewhere, a confidential and a very long one", () => {
    expect(messageOf("Erik Nason")).toMatchObject({ sender: { name: "Holly Dickson" } });
    expect(messageOf("Pilar Ackerman")?.replyTo).toHaveLength(1);
    expect(messageOf("Garret Vargas")).toMatchObject({ sensitivity: "confidential" });
    expect(messageOf("田中 健一")?.subject.length).toBeGreaterThan(200);
  });

  it("has a message to several people, from a machine, from the rep and from a colleague", () => {
    expect(messageOf("Sean Chai")?.to).toHaveLength(3);
    expect(messageOf("Coffee Trade Weekly")?.from.address).toMatch(/^no-reply@/);
    const note = messageOf("Blaine Carmack");
    expect(note?.to).toEqual([note?.from]);
    expect(messageOf("Diane Prescott")?.from.address).toMatch(/@contoso\.com$/);
  });

  it("leaves to the mailbox what nobody tracked", () => {
    const tracked = tenant.activities.map(({ subject }) => subject);
    expect(tracked).not.toContain("A coffee corner for our library");
    expect(tracked).toContain("Two new laboratories");
  });
});
