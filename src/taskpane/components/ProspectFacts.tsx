import type { LookUpView } from "../state/paneState";
import { OwnContact } from "./OwnContact";
import { RecordLines } from "./RecordLines";

export interface ProspectFactsProps {
  readonly view: LookUpView;
}

/** What the CRM says of the prospect, and what the rep already has with them. */
export function ProspectFacts({ view }: ProspectFactsProps) {
  const areRecordsAsked = view.result?.reports.some(({ asked }) => asked === "records");
  return (
    <div className={areRecordsAsked ? "small prospect-facts-asked" : "small"}>
      <RecordLines result={view.result} />
      <OwnContact view={view} />
    </div>
  );
}
