import { useEffect, useReducer, useState } from "react";

import type { Services } from "../../services/services";
import { giveUpParts } from "../askPartsAnew";
import { createAttempts } from "../state/attempts";
import { hasFailedOffline } from "../state/hasFailedOffline";
import { createKnownPairs } from "../state/knownPairs";
import { createLookUps } from "../state/lookUps";
import { createPaneActions } from "../state/paneActions";
import type { PaneActions } from "../state/paneActions";
import { paneReducer, paneStateAtStart } from "../state/paneReducer";
import type { PaneAction } from "../state/paneReducer";
import { createSentCheck } from "../state/sentCheck";
import type { PaneState, ViewName } from "../state/paneState";
import { useOpenItem } from "../hooks/useOpenItem";
import { useResumption } from "../hooks/useResumption";
import { useRequestHistories } from "../hooks/useRequestHistories";
import { useComposer } from "./useComposer";
import type { LoadedComposer } from "./useComposer";
import { useViewChoice } from "../hooks/useViewChoice";

export interface Pane {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly shown: ViewName;
  /** Outlook does not tell when another item is selected. */
  readonly isUnannounced: boolean;
  readonly composer: LoadedComposer;
  readonly dispatch: (action: PaneAction) => void;
  /** Looks up the item that is open now. */
  readonly followItem: () => void;
}

const now = () => new Date();

/** The pane's state, in step with the item that is open in Outlook, and what a rep can do with it. */
export function usePane(services: Services, named?: string): Pane {
  const [state, dispatch] = useReducer(paneReducer, named, paneStateAtStart);
  const [lookUps] = useState(() => createLookUps({ services, giveUpParts, dispatch, now }));

  const isUnannounced = useOpenItem(state, services, lookUps);

  useEffect(() => {
    if (!hasFailedOffline(state)) return undefined;
    const recover = () => void lookUps.repeat();
    window.addEventListener("online", recover);
    return () => {
      window.removeEventListener("online", recover);
    };
  }, [state, lookUps]);

  useResumption(state, lookUps);
  useRequestHistories(state, services, dispatch);
  const [checkSent] = useState(() => createSentCheck(services));
  useEffect(() => void checkSent(state), [checkSent, state]);
  const composer = useComposer(state, services);
  const { shown, show } = useViewChoice(services.choices);
  const [openings] = useState(createAttempts);
  const loadComposer = composer.load;
  const [knownPairs] = useState(createKnownPairs);
  useEffect(() => {
    knownPairs.remember(state);
  }, [knownPairs, state]);
  const tools = { services, lookUps, dispatch, knownPairs };
  const actions = { ...tools, showView: show, openings, loadComposer };
  return {
    state,
    dispatch,
    shown,
    isUnannounced,
    composer,
    followItem: () => void lookUps.begin(),
    actions: createPaneActions(state, actions),
  };
}
