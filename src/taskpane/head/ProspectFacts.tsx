import type { ReactNode } from "react";

import type { LookUpView } from "../state/paneState";
import { OwnContact } from "./OwnContact";
import { RecordLines } from "../records/RecordLines";

export interface ProspectFactsProps {
  readonly view: LookUpView;
  /** Remarks about the address. */
  readonly children?: ReactNode;
}

/** Who the prospect is, their address and records in the CRM, and the rep's own contact with them. */
export function ProspectFacts({ view, children }: ProspectFactsProps) {
  const { displayName, address } = view.choice.prospect;
  return (
    <div className={keepsRoom(view) ? "small prospect-facts-room" : "small"}>
      <Position {...view} />
      {displayName !== address && (
        <p>
          <bdi>{address}</bdi>
        </p>
      )}
      {children}
      <RecordLines result={view.result} address={address} />
      <OwnContact view={view} />
    </div>
  );
}

/** "Purchasing manager, Fourth Coffee", by the first of their records. */
function Position({ result }: Pick<LookUpView, "result">) {
  const { jobTitle, companyName } = result?.records[0] ?? {};
  const position = [jobTitle, companyName].filter((part) => part !== undefined).join(", ");
  if (position === "") return undefined;
  return (
    <p className="prospect-position">
      <bdi>{position}</bdi>
    </p>
  );
}

/**
 * True where the height of the facts is reserved, so that rows below keep their place when records arrive.
 */
function keepsRoom({ result, rows }: LookUpView): boolean {
  const report = result?.reports.find(({ asked }) => asked === "records");
  return report !== undefined && (report.status !== "failed" || rows.length > 0);
}
