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
  const writer: TenantWriter = {
    addUser: keepIn(users),
    addAccount: keepIn(accounts),
    addContact: keepIn(contacts),
    addLead: keepIn(leads),
    addActivity: keepIn(activities),
    addMessage: keepIn(messages),
    addEvent: keepIn(events),
  };
  return { writer, users, accounts, contacts, leads, activities, messages, events };
}

function keepIn<Item>(items: Item[]): (item: Item) => void {
  return (item) => {
    items.push(item);
  };
}
