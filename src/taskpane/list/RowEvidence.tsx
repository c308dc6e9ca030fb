import type { IntroducerRowProps } from "./IntroducerRow";

/** Two lines where the row is closed, with the rest in a tooltip; all of it where the row is open. */
export function RowEvidence({
  evidence,
  earlier,
}: Pick<IntroducerRowProps, "evidence" | "earlier">) {
  const shown = [evidence, earlier].filter((part) => part !== "");
  return (
    <div className="introducer-evidence" title={shown.join(" · ")}>
      {evidence}
      {earlier !== "" && (
        <span className="introducer-earlier">
          {evidence !== "" && " · "}
          {earlier}
        </span>
      )}
    </div>
  );
}
