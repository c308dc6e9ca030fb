import { Suspense, useId, useState } from "react";
import type { ReactNode } from "react";

import type { Introducer } from "../../core/lookUp/lookUp";
import { useText } from "../hooks/useText";
import { ActionButton } from "../parts/ActionButton";
import { Icon } from "../parts/Icon";
import { Avatar } from "../parts/Avatar";
import { DetailsButton } from "./DetailsButton";
import { StrengthBars } from "../parts/StrengthBars";
import { requestButtonId } from "../state/requestButtonId";

export interface IntroducerRowProps {
  readonly introducer: Introducer;
  /** The evidence in words. */
  readonly evidence: string;
  /** `asking` while a job title may still arrive. */
  readonly profile: "asking" | "settled";
  /** The button of the one to ask first stands out. */
  readonly rank: "first" | "further";
  readonly onGetIntroduced: () => void;
  /** The row's details, read when they are opened. */
  readonly details: ReactNode;
  /** The outcome of the request, where it needs a line of its own. */
  readonly children?: ReactNode;
}

/** One introducer in the list view. */
export function IntroducerRow(props: IntroducerRowProps) {
  const { introducer, evidence, profile, rank, onGetIntroduced, details, children } = props;
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const { displayName } = introducer.colleague;
  const { introducers } = useText();
  return (
    <li className="introducer">
      <Avatar displayName={displayName} profile={introducer.profile} />
      <div className="introducer-body">
        <div className="introducer-top">
          {/* As a cell of the grid it would begin where its own script begins. */}
          <div className="strong">
            <bdi>{displayName}</bdi>
          </div>
          <StrengthBars strength={introducer.strength} />
        </div>
        <Position introducer={introducer} profile={profile} />
        <div className="small">{evidence}</div>
        {introducer.doubt !== undefined && (
          <div className="small notice">
            <Icon name="attention" />
            {introducers.doubt[introducer.doubt]}
          </div>
        )}
        <div className="introducer-action">
          <ActionButton
            id={requestButtonId(introducer)}
            appearance={rank === "first" ? "primary" : "secondary"}
            aria-label={introducers.getIntroducedBy(displayName)}
            onClick={onGetIntroduced}
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
        {children}
      </div>
      <div id={detailsId} className="introducer-details" hidden={!isOpen}>
        {isOpen && <Suspense>{details}</Suspense>}
      </div>
    </li>
  );
}

/** The title, or the address where there is none: the line is always there, so that nothing moves. */
function Position({ introducer, profile }: Pick<IntroducerRowProps, "introducer" | "profile">) {
  const title = introducer.profile?.jobTitle;
  if (title === undefined && profile === "asking") {
    return <div className="bone bone-text" aria-hidden="true" />;
  }
  return (
    <div className="small">
      <bdi>{title ?? introducer.colleague.addresses[0]}</bdi>
    </div>
  );
}
