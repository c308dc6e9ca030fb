import type {
  LocalQueue,
  LocalRole,
  LocalShare,
  LocalTeam,
  LocalUnit,
} from "@who-knows-whom/stand-in-base/tenant/organizationWriter";
import type {
  CalendarEvent,
  LocalAccount,
  LocalActivity,
  LocalContact,
  LocalLead,
  LocalUser,
  MailboxMessage,
  TenantWriter,
} from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

/** Keeps what a scenario or an archive writes. */
export function createRecordingWriter() {
  const users: LocalUser[] = [];
  const accounts: LocalAccount[] = [];
  const contacts: LocalContact[] = [];
  const leads: LocalLead[] = [];
  const activities: LocalActivity[] = [];
  const messages: MailboxMessage[] = [];
  const events: CalendarEvent[] = [];
  const units: LocalUnit[] = [];
  const roles: LocalRole[] = [];
  const teams: LocalTeam[] = [];
  const queues: LocalQueue[] = [];
  const shares: LocalShare[] = [];
  const rows: { readonly table: string; readonly row: object }[] = [];
  const writer: TenantWriter = {
    addUser: keepIn(users),
    addAccount: keepIn(accounts),
    addContact: keepIn(contacts),
    addLead: keepIn(leads),
    addActivity: keepIn(activities),
    addMessage: keepIn(messages),
    addEvent: keepIn(events),
    addUnit: keepIn(units),
    addRole: keepIn(roles),
    addTeam: keepIn(teams),
    addQueue: keepIn(queues),
    addShare: keepIn(shares),
    addRow: (table, row) => {
      rows.push({ table, row });
    },
  };
  const organization = { units, roles, teams, queues, shares, rows };
  const records = { users, accounts, contacts, leads, activities };
  return { writer, ...organization, ...records, messages, events };
}

function keepIn<Item>(items: Item[]): (item: Item) => void {
  return (item) => {
    items.push(item);
  };
}
