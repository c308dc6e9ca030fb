import type { LookUpView } from "../state/paneState";
import { OwnContact } from "./OwnContact";
import { RecordLines } from "../records/RecordLines";

export interface ProspectFactsProps {
  readonly view: LookUpView;
}

/** The prospect's records in the CRM, and the rep's own contact with them. */
export function ProspectFacts({ view }: ProspectFactsProps) {
  return (
    <div className={keepsRoom(view) ? "small prospect-facts-room" : "small"}>
      <RecordLines result={view.result} address={view.choice.prospect.address} />
      <OwnContact view={view} />
    </div>
  );
}

/**
 * True where the height of the facts is reserved, so that rows below keep their place when records arrive.
 */
function keepsRoom({ result, rows }: LookUpView): boolean {
  const report = result?.reports.find(({ asked }) => asked === "records");
  return report !== undefined && (report.status !== "failed" || rows.length > 0);
}
