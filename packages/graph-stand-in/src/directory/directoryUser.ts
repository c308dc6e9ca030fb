import type { Database } from "node-sqlite3-wasm";
import { sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import type { Item } from "../http/answers";
import { readRows } from "../query/readRows";

/** A row of directory_user with its addresses, the main one first. */
interface UserRow {
  readonly id: string;
  readonly display_name: string;
  readonly mail: string;
  readonly principal_name: string;
  /** A JSON array. */
  readonly other_mails: string;
  readonly job_title: string | null;
  readonly department: string | null;
  readonly office: string | null;
  readonly business_phone: string | null;
  readonly mobile_phone: string | null;
  readonly is_enabled: number;
  readonly addresses: string;
}

/** The properties of other users that User.ReadBasic.All shows. */
export const basicUserProperties = [
  "id",
  "displayName",
  "givenName",
  "surname",
  "mail",
  "userPrincipalName",
] as const;

export const userProperties = [
  ...basicUserProperties,
  "jobTitle",
  "department",
  "officeLocation",
  "businessPhones",
  "mobilePhone",
  "accountEnabled",
  "proxyAddresses",
  "otherMails",
] as const;

/** Graph gives these only where `$select` names them. */
const selectedOnly: ReadonlySet<string> = new Set([
  "accountEnabled",
  "department",
  "proxyAddresses",
  "otherMails",
]);

/** A user as Graph shows them where nothing is selected. */
export function withDefaults(user: Item): Item {
  return Object.fromEntries(Object.entries(user).filter(([name]) => !selectedOnly.has(name)));
}

/** The users a condition on directory_user `u` finds, as Graph shows them. */
export function readUsers(database: Database, condition: Sql, rest: Sql = sql``): readonly Item[] {
  const rows = readRows(
    database,
    sql`SELECT u.*, (SELECT json_group_array(a.address) FROM directory_address a
          WHERE a.user_id = u.id) AS addresses
        FROM directory_user u WHERE ${condition} ${rest}`,
  ) as readonly UserRow[];
  return rows.map(toUser);
}

function toUser(row: UserRow): Item {
  const [givenName = "", ...surname] = row.display_name.split(" ");
  const addresses = JSON.parse(row.addresses) as readonly string[];
  return {
    id: row.id,
    displayName: row.display_name,
    givenName,
    surname: surname.join(" "),
    mail: row.mail,
    userPrincipalName: row.principal_name,
    jobTitle: row.job_title,
    department: row.department,
    officeLocation: row.office,
    businessPhones: row.business_phone === null ? [] : [row.business_phone],
    mobilePhone: row.mobile_phone,
    accountEnabled: row.is_enabled === 1,
    otherMails: JSON.parse(row.other_mails) as readonly string[],
    proxyAddresses: addresses.map((address) => proxyAddress(address, row.mail)),
  };
}

function proxyAddress(address: string, mail: string): string {
  return `${address.toLowerCase() === mail.toLowerCase() ? "SMTP" : "smtp"}:${address}`;
}
