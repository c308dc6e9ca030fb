import { useEffect, useId, useRef } from "react";

import { useText } from "../hooks/useText";
import { useWords } from "../hooks/useWords";
import { ActionButton } from "../parts/ActionButton";
import { Icon } from "../parts/Icon";
import type { PaneActions } from "../state/paneActions";
import { finderLine } from "./finderLine";
import { SuggestionList, optionId } from "./SuggestionList";
import { useFinder } from "./useFinder";
import { finderKeys } from "./finderKeys";

export interface FinderProps {
  /** What the field holds at first. */
  readonly given: string;
  readonly actions: Pick<PaneActions, "openSearch" | "onLookUp" | "onFinderClosed">;
}

/** The longest link of Dynamics fits. */
const maxLength = 2_000;

/** A field for anybody at all: an address, a name, or the link to a record. */
export function Finder({ given, actions }: FinderProps) {
  const text = useText();
  const words = useWords("find");
  const finder = useFinder(given, actions);
  const { state } = finder;
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const listId = `${id}-list`;
  const isListed = state.people.length > 0;
  const close = useReturn(actions.onFinderClosed);
  const onKeyDown = finderKeys(finder, close);

  useEffect(() => {
    field.current?.focus();
  }, []);

  return (
    <form
      className="finder"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        finder.submit();
      }}
      onKeyDown={onKeyDown}
    >
      <label htmlFor={id} className="strong">
        {words.label}
      </label>
      <div className="finder-row">
        <input
          ref={field}
          id={id}
          className="finder-field"
          type="text"
          dir="auto"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          maxLength={maxLength}
          value={state.text}
          aria-autocomplete="list"
          aria-expanded={isListed}
          aria-controls={listId}
          aria-activedescendant={
            state.active === undefined ? undefined : optionId(listId, state.active)
          }
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => {
            finder.write(currentTarget.value);
          }}
        />
        <ActionButton appearance="primary" type="submit">
          {words.submit}
        </ActionButton>
        <button
          type="button"
          className="view-button"
          aria-label={words.close}
          title={words.close}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </div>
      <p id={`${id}-hint`} className="small">
        {words.hint}
      </p>
      <SuggestionList id={listId} state={state} onChoose={finder.choose} />
      <p role="status" className="small">
        {finderLine(state, words, text)}
      </p>
    </form>
  );
}

/** Closing gives the focus back to whatever had it before. */
function useReturn(onClose: () => void): () => void {
  const before = useRef(document.activeElement);
  return () => {
    onClose();
    const { current } = before;
    const isThere = current instanceof HTMLElement && current.isConnected;
    (isThere ? current : document.querySelector("main"))?.focus();
  };
}
