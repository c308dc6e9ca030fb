/** How a manifest differs from the one made for its address, in words; line ends and blanks do not count. */
export function manifestDifference(found: string, made: string): string | undefined {
  const [lines, expected] = [linesOf(found), linesOf(made)];
  const index = expected.findIndex((line, at) => line.text !== lines[at]?.text);
  const line = lines[index === -1 ? expected.length : index];
  const wanted = expected[index]?.text;
  if (line === undefined) return wanted === undefined ? undefined : `lacks ${shown(wanted)}`;
  const where = `has ${shown(line.text)} in line ${line.number}`;
  return wanted === undefined
    ? where
    : `${where}, and the one made for this address ${shown(wanted)}`;
}

function linesOf(xml: string) {
  return xml
    .split(/\r\n|[\n\r]/)
    .map((text, index) => ({ text: text.trim(), number: index + 1 }))
    .filter(({ text }) => text !== "");
}

function shown(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
}
