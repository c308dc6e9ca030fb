import { Fragment, createContext, createElement, lazy, useContext, useState } from "react";
import type { ComponentType, ReactNode } from "react";

import type { InterfaceLanguage } from "../../core/words/language";
import { loadPartWords } from "../../words/loadPartWords";
import { PartWordsContext } from "../hooks/useWords";
import { ErrorBoundary } from "./ErrorBoundary";
import { PartFailed } from "./PartFailed";

export type WordsBoundary = ComponentType<{ readonly children: ReactNode }>;

/** Lets lazily loaded parts wait for their words, in the language of the pane. */
export const WordsBoundaryContext = createContext<WordsBoundary>(Fragment);

/** Suspends its children until the words of the parts are loaded. A pane needs one, for its whole life. */
export function lazyWords(language: InterfaceLanguage): WordsBoundary {
  return lazy(async () => {
    const words = await loadPartWords(language);
    return {
      default: ({ children }) => (
        <PartWordsContext.Provider value={words}>{children}</PartWordsContext.Provider>
      ),
    };
  });
}

/**
 * A part of the pane that loads when it is first shown, and waits for its words. A part that cannot be
 * loaded fails alone, with a button that loads it anew.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  // React keeps the failure of a lazy component for ever, so each further attempt has one of its own.
  let Loaded = lazyOnce(load);
  return function Part(props: Props) {
    const [attempt, setAttempt] = useState(0);
    const loadAnew = () => {
      Loaded = lazyOnce(load);
      setAttempt(attempt + 1);
    };
    return (
      <ErrorBoundary key={attempt} fallback={<PartFailed onTryAgain={loadAnew} />}>
        <Loaded given={props} />
      </ErrorBoundary>
    );
  };
}

function lazyOnce<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const Part = await load();
    return {
      default: ({ given }: { readonly given: Props }) => (
        <WithWords>
          <Part {...given} />
        </WithWords>
      ),
    };
  });
}

function WithWords({ children }: { readonly children: ReactNode }) {
  return createElement(useContext(WordsBoundaryContext), null, children);
}
