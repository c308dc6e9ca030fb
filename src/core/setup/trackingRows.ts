import type { Read, TrackingCounts } from "./setupFacts";
import type { SetupRow } from "./setupRow";
import type { SetupWords } from "./setupWords";

/** Status codes of email activities that were sent or received; the others are drafts and failures. */
const isExchanged = (status: number) => status !== 1 && status !== 5 && status !== 8;

/** What this CRM can know, from four counts. */
export function trackingRows(counts: TrackingCounts, words: SetupWords): readonly SetupRow[] {
  return [
    mailRow(counts, words),
    undatedRow(counts, words),
    appointmentRow(counts, words),
    callRow(counts, words),
  ];
}

function mailRow({ mail }: TrackingCounts, { names, gives, found, fixes, tracking }: SetupWords) {
  const row = { area: tracking, name: names.mail, gives: gives.mail };
  if (mail.status === "failed") return unread(row, mail);
  const { days, rows } = mail.value;
  const exchanged = rows.filter(({ status }) => isExchanged(status));
  const [received, sent] = [sum(exchanged, false), sum(exchanged, true)];
  const seen = found.mail(received, sent, total(rows) - received - sent, days);
  if (received + sent === 0) return toDo(row, seen, fixes.noMail);
  return sent === 0 ? toDo(row, seen, fixes.receivedOnly) : good(row, seen);
}

function undatedRow(
  { undatedMail }: TrackingCounts,
  { names, gives, found, fixes, tracking }: SetupWords,
) {
  const row = { area: tracking, name: names.undated, gives: gives.undated };
  if (undatedMail.status === "failed") return unread(row, undatedMail);
  const times = total(undatedMail.value.rows);
  const seen = found.undated(times, undatedMail.value.days);
  return times === 0 ? good(row, seen) : toDo(row, seen, fixes.undated);
}

function appointmentRow({ pastAppointments }: TrackingCounts, words: SetupWords): SetupRow {
  const { names, gives, found, fixes, tracking, appointmentStates } = words;
  const row = { area: tracking, name: names.appointments, gives: gives.appointments };
  if (pastAppointments.status === "failed") return unread(row, pastAppointments);
  const { rows, days } = pastAppointments.value;
  const parts = rows.map(({ state, times }) => `${times} ${appointmentStates[state] ?? state}`);
  const seen = found.appointments(parts.join(", ") || found.none, days);
  const hasTakenPlace = total(rows.filter(({ state }) => state !== 2)) > 0;
  return hasTakenPlace ? good(row, seen) : toDo(row, seen, fixes.appointments);
}

function callRow(
  { calls }: TrackingCounts,
  { names, gives, found, fixes, tracking }: SetupWords,
): SetupRow {
  const row = { area: tracking, name: names.calls, gives: gives.calls };
  if (calls.status === "failed") return unread(row, calls);
  const { rows, days } = calls.value;
  const seen = found.calls(sum(rows, true), sum(rows, false), days);
  if (total(rows) > 0) return good(row, seen);
  return { ...row, state: "off", found: seen, fix: fixes.calls };
}

type Begun = Pick<SetupRow, "area" | "name" | "gives">;

function good(row: Begun, found: string): SetupRow {
  return { ...row, state: "good", found };
}

function toDo(row: Begun, found: string, fix: string): SetupRow {
  return { ...row, state: "attention", found, fix };
}

function unread(row: Begun, { code }: Extract<Read<unknown>, { status: "failed" }>): SetupRow {
  return { ...row, state: "unknown", found: code };
}

interface Times {
  readonly times: number;
}

function sum(rows: readonly (Times & { readonly isOutgoing: boolean })[], isOutgoing: boolean) {
  return total(rows.filter((one) => one.isOutgoing === isOutgoing));
}

function total(rows: readonly Times[]): number {
  return rows.reduce((all, { times }) => all + times, 0);
}
