import type { CrmWriter } from "@who-knows-whom/dataverse-stand-in/storage/createCrmWriter";
import type { LocalUser } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { daysAgo } from "../../../support/days";
import { blaine, now, user } from "../localCrm";
import type { WriteActivity } from "../localCrm";
import { insightWriter } from "./insightRows";
import { relationWriter } from "./relationRows";

// Prospects of a CRM, each told in a line: "Ann strong, Ben owner, Cem connected, Dee insights 5".

const named = ["Ann", "Ben", "Cem", "Dee", "Eva", "Fay"] as const;

export const users: readonly LocalUser[] = named.map((name, place) => ({
  id: id(1, 100 + place),
  directoryId: id(2, 100 + place),
  fullName: `${name} Example`,
  address: `${name.toLowerCase()}@contoso.com`,
}));

export function addressOf(place: number): string {
  return `prospect${place}@company${place}.example`;
}

function id(sort: number, n: number): string {
  return `${String(sort).padStart(8, "0")}-0000-4000-8000-${String(n).padStart(12, "0")}`;
}

/** Ages of the days on which both sides wrote. */
const bothWays: Readonly<Record<string, readonly number[]>> = {
  strong: [5, 6, 7, 8, 9, 10, 11, 12],
  medium: [20, 21, 22],
};

interface Filling {
  readonly write: WriteActivity;
  readonly crm: CrmWriter;
}

/** Writes one prospect after another, each a contact of a company of their own with one other contact. */
export function prospectWriter({ write, crm }: Filling) {
  const relations = relationWriter(crm, blaine);
  const insights = insightWriter(crm);
  users.forEach(crm.addUser);
  return (facts: string, place: number): void => {
    const account = id(5, 100 + place);
    const contact = id(4, 100 + place);
    const other = id(4, 500 + place);
    const parts = facts === "" ? [] : facts.split(", ").map((part) => part.split(" "));
    const ownerOfAccount = parts.find(([, what]) => what === "owner")?.[0];
    relations.account(account, {
      name: `Company ${place}`,
      ownerid: ownerOfAccount === undefined ? blaine.id : colleague(ownerOfAccount).id,
    });
    const common = { accountId: account, ownerId: blaine.id };
    crm.addContact({ ...common, id: contact, fullName: "P", addresses: [addressOf(place)] });
    crm.addContact({ ...common, id: other, fullName: `Susan ${place}`, addresses: [] });
    for (const [name = "", what = "", detail = ""] of parts) {
      const who = colleague(name);
      writeMail(write, { who, contact, other }, [what, detail]);
      writeDuty[what]?.({ relations, insights, contact, account }, who, detail);
    }
  };
}

interface Writing {
  readonly relations: ReturnType<typeof relationWriter>;
  readonly insights: ReturnType<typeof insightWriter>;
  readonly contact: string;
  readonly account: string;
}

/** By word, what it writes beside mail. */
const writeDuty: Readonly<
  Record<string, (writing: Writing, who: LocalUser, detail: string) => void>
> = {
  insights: ({ insights, contact }, who, detail) => {
    const last = daysAgo(Number(detail), now).toISOString();
    insights.forContact(contact, who, { score: 100 - Number(detail), last });
  },
  contacted: ({ insights, contact }, who, detail) => {
    const last = daysAgo(Number(detail), now).toISOString();
    insights.mostContactedBy("systemuser", who.id, last, {
      msdyn_contact_regardingobjectid: contact,
    });
  },
  connected: ({ relations, contact }, who, detail) => {
    relations.connection(["contact", contact], who, detail);
  },
  opportunity: ({ relations, contact }, who) => {
    relations.opportunity({ parentcontactid: contact, ownerid: who.id });
  },
  team: ({ relations, account }, who) => {
    relations.team([who], { regardingobjectid: account });
  },
};

function writeMail(
  write: WriteActivity,
  { who, contact, other }: { who: LocalUser; contact: string; other: string },
  [what = "", detail = ""]: readonly string[],
): void {
  const [about, band] = what === "company" ? [other, detail] : [contact, what];
  for (const age of bothWays[band] ?? []) {
    mail(write, { who, about, age, direction: "to" });
    mail(write, { who, about, age, direction: "from" });
  }
  if (band === "weak") mail(write, { who, about, age: 200, direction: "to" });
}

function colleague(name: string): LocalUser {
  const found = users[named.findIndex((one) => one === name)];
  if (found === undefined) throw new Error(`There is no colleague ${name}`);
  return found;
}

function mail(
  write: WriteActivity,
  tie: {
    readonly who: LocalUser;
    readonly about: string;
    readonly age: number;
    readonly direction: "to" | "from";
  },
): void {
  const { who, about, age, direction } = tie;
  const [ours, theirs] =
    direction === "to" ? (["sender", "to"] as const) : (["to", "sender"] as const);
  const record = { table: "contact", id: about } as const;
  const at = daysAgo(age, now).toISOString();
  write("email", at, { parties: [user(who, ours), { role: theirs, record }] });
}
