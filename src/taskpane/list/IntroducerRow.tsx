import { Suspense, useId, useState } from "react";
import type { ReactNode } from "react";

import type { Introducer } from "../../core/lookUp/lookUp";
import { useText } from "../hooks/useText";
import { ActionButton } from "../parts/ActionButton";
import { Icon } from "../parts/Icon";
import { Avatar } from "../parts/Avatar";
import { DetailsButton } from "./DetailsButton";
import { RowEvidence } from "./RowEvidence";
import { RowPosition } from "./RowPosition";
import { StrengthBars } from "../parts/StrengthBars";
import { requestButtonId } from "../state/requestButtonId";

export interface IntroducerRowProps {
  readonly introducer: Introducer;
  /** The evidence in words. */
  readonly evidence: string;
  /** That the connection was closer once, in words; empty where it was not. */
  readonly earlier: string;
  /** `asking` while a job title may still arrive. */
  readonly profile: "asking" | "settled";
  /** The button of the first stands out; that of the others comes with the pointer, the focus or the details. */
  readonly rank: "first" | "further";
  readonly onGetIntroduced: () => void;
  /** The row's details, read when they are opened. */
  readonly details: ReactNode;
  /** The outcome of the request, where it needs a line of its own. */
  readonly children?: ReactNode;
}

/** One introducer in the list view. A click anywhere on it opens the details. */
export function IntroducerRow(props: IntroducerRowProps) {
  const { introducer, evidence, earlier, profile, rank, details, children } = props;
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const { displayName } = introducer.colleague;
  const { introducers } = useText();
  return (
    <li className={`introducer introducer-${isOpen ? "open" : "closed"} introducer-${rank}`}>
      <div className="introducer-head">
        <Avatar displayName={displayName} profile={introducer.profile} />
        <div className="introducer-body">
          <div className="introducer-top">
            {/* As a cell of the grid it would begin where its own script begins. */}
            <div className="strong">
              <bdi>{displayName}</bdi>
            </div>
            <StrengthBars strength={introducer.strength} earlier={introducer.earlier?.strength} />
          </div>
          <RowPosition introducer={introducer} profile={profile} />
          <RowEvidence evidence={evidence} earlier={earlier} />
          {introducer.doubt !== undefined && (
            <div className="small notice">
              <Icon name="attention" />
              {introducers.doubt[introducer.doubt]}
            </div>
          )}
          {children}
        </div>
        <div className="introducer-action">
          <ActionButton
            id={requestButtonId(introducer)}
            appearance={rank === "first" ? "primary" : "secondary"}
            aria-label={introducers.getIntroducedBy(displayName)}
            onClick={props.onGetIntroduced}
          >
            {introducers.getIntroduced}
          </ActionButton>
          <DetailsButton
            displayName={displayName}
            controls={detailsId}
            isOpen={isOpen}
            onClick={() => {
              setOpen(!isOpen);
            }}
          />
        </div>
      </div>
      <div id={detailsId} className="introducer-details" hidden={!isOpen}>
        {isOpen && <Suspense>{details}</Suspense>}
      </div>
    </li>
  );
}
