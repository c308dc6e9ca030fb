/**
 * The line that begins a message in an mbox: the envelope's sender, then a date. Without the date a
 * line of text that happens to begin with "From " would cut its message in two: not every archive
 * quotes such lines.
 */
const envelope = /^From (?:"[^"]*"\S*|\S+ at \S+|\S*)\s+/;
const weekdayDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s.*\d:\d\d.*$/;
const isoDate = /^\d{4}-\d\d-\d\d(?!\d)/;

export function isFromLine(line: string): boolean {
  const start = envelope.exec(line);
  if (start === null) return false;
  const date = line.slice(start[0].length);
  return weekdayDate.test(date) || isoDate.test(date);
}
