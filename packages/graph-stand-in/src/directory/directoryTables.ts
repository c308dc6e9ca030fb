import type { Database } from "node-sqlite3-wasm";
import type { LocalUser } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

/** What Microsoft Entra holds. */
export interface DirectoryWriter {
  readonly addUser: (user: LocalUser) => void;
  readonly addGroup: (group: LocalGroup) => void;
}

/** A group of the directory. */
export interface LocalGroup {
  readonly id: string;
  /** Directory ids of everybody in it, through groups inside it too. */
  readonly memberIds: readonly string[];
}

const schema = `
  CREATE TABLE directory_user (
    id TEXT PRIMARY KEY COLLATE NOCASE,
    display_name TEXT NOT NULL,
    mail TEXT NOT NULL COLLATE NOCASE,
    principal_name TEXT NOT NULL COLLATE NOCASE,
    other_mails TEXT NOT NULL,
    job_title TEXT, department TEXT, office TEXT, business_phone TEXT, mobile_phone TEXT,
    is_enabled INTEGER NOT NULL,
    has_photo INTEGER NOT NULL,
    presence TEXT NOT NULL
  );
  CREATE INDEX directory_user_mail ON directory_user (mail);
  CREATE TABLE directory_address (
    address TEXT NOT NULL COLLATE NOCASE,
    user_id TEXT NOT NULL COLLATE NOCASE REFERENCES directory_user (id)
  );
  CREATE INDEX directory_address_address ON directory_address (address);
  CREATE INDEX directory_address_user ON directory_address (user_id);
  CREATE TABLE directory_member (group_id TEXT NOT NULL COLLATE NOCASE, user_id TEXT NOT NULL);
  CREATE INDEX directory_member_group ON directory_member (group_id);
`;

/** Creates the directory's tables in the tenant's database. */
export function createDirectoryTables(database: Database): DirectoryWriter {
  database.exec(schema);
  return {
    addUser: (user) => {
      addUser(database, user);
    },
    addGroup: ({ id, memberIds }) => {
      for (const memberId of memberIds)
        database.run("INSERT INTO directory_member VALUES (?, ?)", [id, memberId]);
    },
  };
}

function addUser(database: Database, user: LocalUser): void {
  const mail = user.mailboxAddress ?? user.address;
  const { directoryId, fullName, isDisabled, hasPhoto, presence = "Available" } = user;
  const details = [user.jobTitle, user.department, user.office];
  const phones = [user.businessPhone, user.mobilePhone];
  database.run("INSERT INTO directory_user VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", [
    directoryId,
    fullName,
    mail,
    user.principalName ?? mail,
    JSON.stringify(user.otherMails ?? []),
    ...[...details, ...phones].map((text) => text ?? null),
    Number(isDisabled !== true),
    Number(hasPhoto === true),
    presence,
  ]);
  for (const address of new Set([mail, ...(user.aliases ?? [])]))
    database.run("INSERT INTO directory_address VALUES (?, ?)", [address, directoryId]);
}
