import { Suspense, useEffect, useRef } from "react";

import { introducerAtCompany } from "../../core/lookUp/introducerAtCompany";
import { AskButton } from "../company/AskButton";
import { Icon } from "../parts/Icon";
import { StrengthBars } from "../parts/StrengthBars";
import { LazyColleagueDetails, LazyIntroducerDetails } from "../details/lazyDetails";
import { useText } from "../hooks/useText";
import { useWords } from "../hooks/useWords";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";
import { evidenceContext } from "../text/evidenceLine";
import { isIntroducer } from "./graphPeople";
import type { GraphPerson } from "./graphPeople";
import { RequestAction } from "./RequestAction";

export interface GraphCardProps {
  readonly someone: GraphPerson;
  readonly view: LookUpView;
  readonly actions: PaneActions;
  readonly onClose: () => void;
}

/**
 * The card below the drawing for the selected person, with the content of their row in the list.
 */
export function GraphCard({ someone, view, actions, onClose }: GraphCardProps) {
  const { person, evidence } = someone;
  const card = useRef<HTMLElement>(null);

  useEffect(() => {
    card.current?.focus();
  }, []);

  return (
    <section ref={card} className="graph-card" tabIndex={-1} aria-labelledby="graph-card">
      <CardHead someone={someone} onClose={onClose} />
      <p className="small">
        <bdi>{person.profile?.jobTitle ?? person.colleague.addresses[0]}</bdi>
      </p>
      <p className="small">{evidence}</p>
      <CardAction person={person} view={view} actions={actions} />
      <Suspense>
        <CardDetails someone={someone} view={view} />
      </Suspense>
    </section>
  );
}

function CardAction({
  person,
  view,
  actions,
}: Pick<GraphCardProps, "view" | "actions"> & Pick<GraphPerson, "person">) {
  const company = view.result?.company;
  if (isIntroducer(person))
    return <RequestAction introducer={person} view={view} actions={actions} />;
  if (company === undefined) return undefined;
  return (
    <AskButton
      introducer={introducerAtCompany(person, company)}
      describedBy="graph-card"
      onAsk={actions.onGetIntroduced}
    />
  );
}

function CardHead({ someone: { person }, onClose }: Pick<GraphCardProps, "someone" | "onClose">) {
  const { close } = useWords("drawing");
  return (
    <div className="graph-card-top">
      <h3 id="graph-card">
        <bdi>{person.colleague.displayName}</bdi>
      </h3>
      <StrengthBars
        strength={isIntroducer(person) ? person.strength : person.bestStrength}
        earlier={isIntroducer(person) ? person.earlier?.strength : undefined}
      />
      <button
        type="button"
        className="view-button"
        aria-label={close}
        title={close}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

function CardDetails({ someone: { person }, view }: Pick<GraphCardProps, "someone" | "view">) {
  const context = evidenceContext(view, useText());
  const { teamsOrigin } = view.occasion.organization;
  if (!isIntroducer(person)) {
    return <LazyColleagueDetails {...person} profile={person.profile} teamsOrigin={teamsOrigin} />;
  }
  return (
    <LazyIntroducerDetails
      introducer={person}
      prospect={view.choice.prospect}
      context={context}
      teamsOrigin={teamsOrigin}
    />
  );
}
