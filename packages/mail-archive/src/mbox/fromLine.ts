/**
 * The line that begins a message in an mbox: "From ", mostly the envelope's sender, mostly a date.
 * Programs leave out either, and texts have lines that begin like it: what follows decides.
 */
const senders = [/^From/, /^From "[^"]*"\S*/, /^From \S+ at \S+/, /^From \S+/];
const date =
  /^\s*$|^\s+(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+(?:\S{3,12}\s+)?\d.*\d:\d\d.*\d{4}.*|\d{4}-\d\d-\d\d.*|\d{1,2}[ -][a-z]{3}[ -]\d{2,4}.*)$/i;

/** Any name a header field may have; "http://" begins no field. */
const field = /^[!-9;-~]+[ \t]*:(?!\/\/)/;

/** The fields that mail begins with; a paragraph may have a colon after its first word, too. */
const mailField =
  /^(?:x-[!-9;-~]+|(?:arc|dkim|resent|list|content|delivery|envelope|original|thread|authentication|old|nntp|mail|domainkey|user|mime|message|in-reply|reply|errors|return|delivered|auto|apparently)-[!-9;-~]+|received(?:-[a-z]+)?|from|to|cc|bcc|date|subject|sender|references|status|precedence|importance|priority|organi[sz]ation|newsgroups|path|xref|lines|approved|keywords|comments|sensitivity|via|posted-date|article-[a-z]+)[ \t]*:/i;

/** Fields that a timetable has as well: "From Paris", "To: Oslo", "Date: 2 November". */
const journeyField = /^(?:to|date|via)[ \t]*:/i;

export function isFromLine(line: string): boolean {
  return line.startsWith("From ");
}

export function isFieldLine(line: string): boolean {
  return field.test(line);
}

export function isMailFieldLine(line: string): boolean {
  return mailField.test(line);
}

/** Whether a "From " line begins a message, which these first two fields of a header follow. */
export function beginsMessage(fromLine: string, [first, second]: readonly string[]): boolean {
  if (!isFromLine(fromLine) || first === undefined || second === undefined) return false;
  if (isEnvelope(fromLine)) return isFieldLine(first) && isFieldLine(second);
  const isJourney = journeyField.test(first) && journeyField.test(second);
  return isMailFieldLine(first) && isMailFieldLine(second) && !isJourney;
}

function isEnvelope(line: string): boolean {
  return senders.some((sender) => {
    const [start] = sender.exec(line) ?? [];
    return start !== undefined && date.test(line.slice(start.length));
  });
}

/** The date of a "From " line, as it is written. */
export function dateOfFromLine(fromLine: string): string {
  const weekday = /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s.*\d:\d\d.*$/i.exec(fromLine);
  return weekday?.[0] ?? /\d{4}-\d\d-\d\d.*$/.exec(fromLine)?.[0] ?? "";
}
