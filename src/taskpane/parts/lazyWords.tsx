import { Fragment, createContext, lazy } from "react";
import type { ComponentType, ReactNode } from "react";

import type { PartWords } from "../../words/texts/partWords";
import { PartWordsContext } from "../hooks/useWords";

type WordsBoundary = ComponentType<{ readonly children: ReactNode }>;

/** The words of the parts, for which lazily loaded parts wait. */
export interface LazyWords {
  /** Suspends its children until the words are loaded. */
  readonly boundary: () => WordsBoundary;
  /** Loads them anew where they did not load. */
  readonly tryAgain: () => void;
}

export const LazyWordsContext = createContext<LazyWords>({
  boundary: () => Fragment,
  tryAgain: () => undefined,
});

/** Loads with the first part. A pane needs one, for its whole life. */
export function lazyWords(load: () => Promise<PartWords>): LazyWords {
  let hasFailed = false;
  // React keeps the failure of a lazy component for ever.
  const boundaryOnce = () =>
    lazy(async () => {
      hasFailed = false;
      const words = await load().catch((error: unknown) => {
        hasFailed = true;
        throw error;
      });
      return {
        default: ({ children }: { readonly children: ReactNode }) => (
          <PartWordsContext.Provider value={words}>{children}</PartWordsContext.Provider>
        ),
      };
    });
  let boundary = boundaryOnce();
  return {
    boundary: () => boundary,
    tryAgain: () => {
      if (hasFailed) boundary = boundaryOnce();
    },
  };
}
