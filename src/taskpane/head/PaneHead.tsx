import { Suspense } from "react";
import type { ReactNode } from "react";

import { isCrowd } from "../../core/prospect/isCrowd";
import { LazyLookedUpMark } from "../find/lazyFinder";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";
import { Notices } from "./Notices";
import { OfferedPeople } from "./OfferedPeople";
import { ProspectFacts } from "./ProspectFacts";

export interface PaneHeadProps {
  readonly view: LookUpView;
  readonly actions: Pick<PaneActions, "onPick" | "onBack">;
  /** Shown beside the prospect's name. */
  readonly children?: ReactNode;
}

/** The prospect of the look-up, with their records and the rep's own contact. */
export function PaneHead({ view, actions, children }: PaneHeadProps) {
  const { prospect, notices, offered, isPicked } = view.choice;
  const { item } = view.occasion;
  return (
    <header className="pane-head">
      <div className="pane-head-top">
        <h1 className="pane-head-name">
          <bdi>{prospect.displayName}</bdi>
        </h1>
        <div className="view-switch">{children}</div>
      </div>
      {(isPicked === true || item.isStandIn === true) && (
        <Suspense fallback={<div className="bone bone-text" aria-hidden="true" />}>
          <LazyLookedUpMark view={view} onBack={actions.onBack} />
        </Suspense>
      )}
      <ProspectFacts view={view}>
        <Notices notices={notices} otherAccount={view.result?.otherAccount} />
      </ProspectFacts>
      <OfferedPeople
        people={offered}
        itemKind={item.kind}
        onPick={actions.onPick}
        rest={isCrowd(item, view.choice) ? "inTable" : "here"}
      />
    </header>
  );
}
