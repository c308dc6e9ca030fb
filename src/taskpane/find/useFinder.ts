import { useEffect, useReducer, useRef } from "react";

import type { Person } from "../../core/people/people";
import type { PaneActions } from "../state/paneActions";
import { enterText } from "./enterText";
import { emptyFinder, finderReducer } from "./finderState";
import type { FinderState } from "./finderState";
import { useSuggestions } from "./useSuggestions";

export interface Finder {
  readonly state: FinderState;
  readonly write: (text: string) => void;
  readonly move: (by: 1 | -1) => void;
  readonly closeList: () => void;
  readonly choose: (person: Person) => void;
  /** Takes the suggestion that is active, or the only one; else what is written. */
  readonly submit: () => void;
}

/** @param given - what the field holds at first; it is entered without a click */
export function useFinder(
  given: string,
  { openSearch, onLookUp }: Pick<PaneActions, "openSearch" | "onLookUp">,
): Finder {
  const [state, dispatch] = useReducer(finderReducer, given, emptyFinder);
  useSuggestions(state.text, openSearch, dispatch);
  const entering = useRef<AbortController>(undefined);

  const stopEntering = () => entering.current?.abort();
  const choose = ({ address, displayName }: Person) => {
    stopEntering();
    onLookUp({ address, displayName });
  };
  async function enter(text: string): Promise<void> {
    stopEntering();
    const controller = new AbortController();
    entering.current = controller;
    const { signal } = controller;
    dispatch({ type: "entered" });
    const entered = await enterText(text, () => openSearch(signal));
    if (signal.aborted) return;
    if (entered.status === "found") choose(entered.person);
    else dispatch({ type: "refused", problem: entered.problem });
  }

  useEffect(() => {
    if (given !== "") void enter(given);
    return stopEntering;
    // Once: what a link gave is entered when the finder opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return {
    state,
    choose,
    write: (text) => {
      stopEntering();
      dispatch({ type: "written", text });
    },
    move: (by) => {
      dispatch({ type: "moved", by });
    },
    closeList: () => {
      dispatch({ type: "listClosed" });
    },
    submit: () => {
      const { people, active, text } = state;
      const chosen = active === undefined && people.length === 1 ? people[0] : people[active ?? -1];
      if (chosen === undefined) void enter(text);
      else choose(chosen);
    },
  };
}
