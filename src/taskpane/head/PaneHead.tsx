import type { ReactNode } from "react";

import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";
import { Notices } from "./Notices";
import { OfferedPeople } from "./OfferedPeople";
import { ProspectFacts } from "./ProspectFacts";

export interface PaneHeadProps {
  readonly view: LookUpView;
  readonly onPick: PaneActions["onPick"];
  /** Shown beside the prospect's name. */
  readonly children?: ReactNode;
}

/** The prospect of the look-up, with their records and the rep's own contact. */
export function PaneHead({ view, onPick, children }: PaneHeadProps) {
  const { prospect, notices, offered } = view.choice;
  return (
    <header className="pane-head">
      <div className="pane-head-top">
        <h1 className="pane-head-name">
          <bdi>{prospect.displayName}</bdi>
        </h1>
        {children}
      </div>
      {prospect.displayName !== prospect.address && (
        <p className="small">
          <bdi>{prospect.address}</bdi>
        </p>
      )}
      <Notices notices={notices} otherAccount={view.result?.otherAccount} />
      <ProspectFacts view={view} />
      <OfferedPeople people={offered} itemKind={view.occasion.item.kind} onPick={onPick} />
    </header>
  );
}
