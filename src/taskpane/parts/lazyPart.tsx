import { Fragment, createContext, createElement, lazy, useContext } from "react";
import type { ComponentType, ReactNode } from "react";

import type { InterfaceLanguage } from "../../core/words/language";
import { loadPartWords } from "../../words/loadPartWords";
import { PartWordsContext } from "../hooks/useWords";

export type WordsBoundary = ComponentType<{ readonly children: ReactNode }>;

/** What lets a part wait for its words, in the language of the pane. */
export const WordsBoundaryContext = createContext<WordsBoundary>(Fragment);

/** Suspends what is inside until the words of the parts are loaded. One for the life of a pane. */
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

/** A part of the pane that loads when it is first shown, and waits for its words. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const Part = await load();
    return {
      default: (props: Props) => (
        <WithWords>
          <Part {...props} />
        </WithWords>
      ),
    };
  });
}

function WithWords({ children }: { readonly children: ReactNode }) {
  return createElement(useContext(WordsBoundaryContext), null, children);
}
