import { useState } from "react";

import { lookUpOutcome } from "../state/lookUpOutcome";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView, NoProspectView, PaneState } from "../state/paneState";
import { IntroducerList } from "./IntroducerList";
import { LookedAt } from "./LookedAt";
import { OfferedPeople } from "./OfferedPeople";
import { PaneHead } from "./PaneHead";
import { Skeleton } from "./Skeleton";
import { StatusArea } from "./StatusArea";

export interface PaneViewProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** A state of the pane as markup, without effects: every state can be looked at by itself. */
export function PaneView({ state, actions }: PaneViewProps) {
  const [main, setMain] = useState<HTMLElement | null>(null);
  const focusKeeping = keepingFocus(actions, () => main?.focus());
  return (
    <main ref={setMain} tabIndex={-1}>
      {state.status === "reading" && <Reading />}
      {state.status === "lookUp" && <Introducers view={state} actions={focusKeeping} />}
      <StatusArea state={state} actions={focusKeeping} />
      {state.status === "noProspect" && <Others view={state} actions={focusKeeping} />}
      {state.status === "lookUp" && <LookedAt view={state} actions={focusKeeping} />}
    </main>
  );
}

function Reading() {
  return (
    <>
      <h1 className="visually-hidden">Who Knows Whom</h1>
      <Skeleton />
    </>
  );
}

function Introducers({ view, actions }: { view: LookUpView; actions: PaneActions }) {
  const isAsking = view.result === undefined || lookUpOutcome(view.result).kind === "asking";
  return (
    <>
      <PaneHead view={view} onPick={actions.onPick} />
      {(isAsking || view.rows.length > 0) && <IntroducerList view={view} actions={actions} />}
    </>
  );
}

function Others({ view, actions }: { view: NoProspectView; actions: PaneActions }) {
  const { question, choice } = view;
  return (
    <OfferedPeople people={choice.offered} itemKind={question.item.kind} onPick={actions.onPick} />
  );
}

/** The button of these actions disappears with what it stands in; the focus must not vanish with it. */
function keepingFocus(actions: PaneActions, focus: () => void): PaneActions {
  return {
    ...actions,
    onTryAgain: () => {
      focus();
      actions.onTryAgain();
    },
    onSignIn: () => {
      focus();
      actions.onSignIn();
    },
    onPick: (person) => {
      focus();
      actions.onPick(person);
    },
    onUpdateOrder: () => {
      focus();
      actions.onUpdateOrder();
    },
  };
}
