import type { Counted, Read, TrackingCounts } from "./setupFacts";
import { countOf } from "./setupRow";
import type { SetupRow } from "./setupRow";

const area = "Tracking";

/** Status codes of email activities that were sent or received; the others are drafts and failures. */
const isExchanged = (status: number) => status !== 1 && status !== 5 && status !== 8;

/** What this CRM can know, from four counts. */
export function trackingRows(counts: TrackingCounts): readonly SetupRow[] {
  return [mailRow(counts), undatedRow(counts), appointmentRow(counts), callRow(counts)];
}

function mailRow({ mail }: TrackingCounts): SetupRow {
  const row = {
    area,
    name: "Mail by direction and status",
    gives: "strength is read from mail in both directions",
  } as const;
  if (mail.status === "failed") return unread(row, mail);
  const exchanged = mail.value.rows.filter(({ status }) => isExchanged(status));
  const sum = (isOutgoing: boolean) =>
    total(exchanged.filter((one) => one.isOutgoing === isOutgoing));
  const [received, sent] = [sum(false), sum(true)];
  const drafts = total(mail.value.rows) - received - sent;
  const found = `${received} received, ${sent} sent, ${drafts} drafts or failed${inDays(mail.value)}`;
  if (received + sent === 0) {
    const fix =
      "Switch server-side synchronization on, and tracking in the personal options: Options > Email > Track.";
    return { ...row, state: "attention", found, fix };
  }
  if (sent === 0) {
    const fix =
      "Received mail only: connections stay weak. Have sent mail tracked too: Options > Email > Track, and folder-level tracking of Sent Items.";
    return { ...row, state: "attention", found, fix };
  }
  return { ...row, state: "good", found };
}

function undatedRow({ undatedMail }: TrackingCounts): SetupRow {
  const row = {
    area,
    name: "Completed mail without a date",
    gives: "mail has a day to count on",
  } as const;
  if (undatedMail.status === "failed") return unread(row, undatedMail);
  const times = total(undatedMail.value.rows);
  const found = `${countOf(times, "email")} without senton${inDays(undatedMail.value)}`;
  if (times === 0) return { ...row, state: "good", found };
  const fix =
    "Imported or logged mail: have the import fill senton. Such mail counts by the day on which it was created, where it counts at all.";
  return { ...row, state: "attention", found, fix };
}

const appointmentStates: Readonly<Record<number, string>> = {
  0: "open",
  1: "completed",
  2: "cancelled",
  3: "scheduled",
};

function appointmentRow({ pastAppointments }: TrackingCounts): SetupRow {
  const row = {
    area,
    name: "Past appointments by state",
    gives: "meetings count for most",
  } as const;
  if (pastAppointments.status === "failed") return unread(row, pastAppointments);
  const { rows } = pastAppointments.value;
  const parts = rows.map(({ state, times }) => `${times} ${appointmentStates[state] ?? state}`);
  const found = `${parts.join(", ") || "none"}${inDays(pastAppointments.value)}`;
  if (total(rows.filter(({ state }) => state !== 2)) > 0) return { ...row, state: "good", found };
  const fix =
    "Set appointments of the mailboxes to Server-Side Synchronization, or have meetings tracked.";
  return { ...row, state: "attention", found, fix };
}

function callRow({ calls }: TrackingCounts): SetupRow {
  const row = { area, name: "Calls by direction", gives: "calls that somebody logged" } as const;
  if (calls.status === "failed") return unread(row, calls);
  const sum = (isOutgoing: boolean) =>
    total(calls.value.rows.filter((one) => one.isOutgoing === isOutgoing));
  const found = `${sum(true)} outgoing, ${sum(false)} incoming${inDays(calls.value)}`;
  if (total(calls.value.rows) > 0) return { ...row, state: "good", found };
  return { ...row, state: "off", found, fix: "Optional: log calls as phone call activities." };
}

function unread(
  row: Pick<SetupRow, "area" | "name" | "gives">,
  { code }: Extract<Read<unknown>, { status: "failed" }>,
): SetupRow {
  return { ...row, state: "unknown", found: code };
}

function total(rows: readonly { readonly times: number }[]): number {
  return rows.reduce((sum, { times }) => sum + times, 0);
}

function inDays({ days }: Counted<unknown>): string {
  return ` in ${countOf(days, "day")}`;
}
