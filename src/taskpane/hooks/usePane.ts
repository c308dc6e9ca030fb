import { useEffect, useReducer, useState } from "react";

import type { Services } from "../../services/services";
import { hasFailedOffline } from "../state/hasFailedOffline";
import { createLookUps } from "../state/lookUps";
import { createPaneActions } from "../state/paneActions";
import type { PaneActions } from "../state/paneActions";
import { initialPaneState, paneReducer } from "../state/paneReducer";
import type { PaneChange } from "../state/paneReducer";
import type { PaneState } from "../state/paneState";
import { useRequestHistories } from "./useRequestHistories";
import type { ViewName } from "../state/viewName";
import { useComposer } from "./useComposer";
import type { ComposerState } from "./useComposer";
import { useViewChoice } from "./useViewChoice";

export interface Pane {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly shown: ViewName;
  readonly composer: ComposerState;
  /** To be told when the ledger of what the rep asked has changed. */
  readonly onLedgerChanged: () => void;
}

const now = () => new Date();

/** The pane's state, in step with the item that is open in Outlook, and what a rep can do with it. */
export function usePane(services: Services): Pane {
  const [state, dispatch] = useReducer(paneReducer, initialPaneState);
  const [lookUps] = useState(() => createLookUps({ services, dispatch, now }));

  useEffect(() => {
    void lookUps.begin();
    const stopListening = services.mailbox.onItemChanged(() => void lookUps.begin());
    return () => {
      stopListening();
      lookUps.stop();
    };
  }, [services, lookUps]);

  useEffect(() => {
    if (!hasFailedOffline(state)) return undefined;
    const recover = () => void lookUps.repeat();
    window.addEventListener("online", recover);
    return () => {
      window.removeEventListener("online", recover);
    };
  }, [state, lookUps]);

  const histories = useRequestHistories(state, services);
  const composer = useComposer(state);
  const report = (change: PaneChange) => {
    dispatch({ lookUpId: state.lookUpId, ...change });
  };
  const { compose } = composer;
  const { shown, show } = useViewChoice(services.choices);
  return {
    state: histories.state,
    shown,
    composer,
    onLedgerChanged: histories.readAgain,
    actions: createPaneActions(histories.state, {
      services,
      lookUps,
      report,
      compose,
      show,
      onSettled: histories.readAgain,
    }),
  };
}
