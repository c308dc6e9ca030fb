import { useEffect, useRef } from "react";
import type { Dispatch } from "react";

import { parseFinderText } from "../../core/prospect/parseFinderText";
import { searchedSystems } from "../../core/prospect/personSearch";
import type { PersonSearch } from "../../core/prospect/personSearch";
import type { FinderAction } from "./finderState";

/** Between two keys of somebody who is still typing; a pause is longer. */
const typingMs = 250;

/** Searches for the name in the field, once the rep pauses. The next key cancels what is under way. */
export function useSuggestions(
  text: string,
  openSearch: (signal: AbortSignal) => Promise<PersonSearch>,
  dispatch: Dispatch<FinderAction>,
): void {
  // Another function each time the pane is drawn, and the same one in what it does.
  const open = useRef(openSearch);
  useEffect(() => {
    open.current = openSearch;
  });

  useEffect(() => {
    const entry = parseFinderText(text, []);
    if (entry.kind !== "name") return undefined;
    const { signal, abort } = abortable();
    const search = async () => {
      dispatch({ type: "searching" });
      const suggestions = await suggest(entry.name, () => open.current(signal));
      if (!signal.aborted) dispatch({ type: "answered", suggestions });
    };
    const pause = setTimeout(() => void search(), typingMs);
    return () => {
      clearTimeout(pause);
      abort();
    };
  }, [text, dispatch]);
}

function abortable() {
  const controller = new AbortController();
  const abort = () => {
    controller.abort();
  };
  return { signal: controller.signal, abort };
}

async function suggest(name: string, openSearch: () => Promise<PersonSearch>) {
  try {
    return await (await openSearch()).suggest(name);
  } catch {
    // Nothing could be searched, and that is said of every system.
    return { people: [], failed: searchedSystems.map((system) => ({ system })) };
  }
}
