export interface EvidenceTextProps {
  readonly line: string;
}

/** When the last contact was, as `evidenceLine` writes it: after its dash, up to the next part. */
const lastContact = /(?<= – )[^·]*[^· ]/;

/** Evidence in words, with "last 6 days ago" kept on one line where there is room for it. */
export function EvidenceText({ line }: EvidenceTextProps) {
  const [when] = lastContact.exec(line) ?? [];
  if (when === undefined) return line;
  const [before = "", ...after] = line.split(when);
  return (
    <>
      {before}
      <span className="unbroken">{when}</span>
      {after.join(when)}
    </>
  );
}
