import { createElement, lazy, useContext, useState } from "react";
import type { ComponentType, ReactNode } from "react";

import { ErrorBoundary } from "./ErrorBoundary";
import { LazyWordsContext } from "./lazyWords";
import { PartFailed } from "./PartFailed";

/**
 * A part of the pane that loads when it is first shown, and waits for its words. A part that cannot be
 * loaded fails alone, with a button that loads it anew.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  // React keeps the failure of a lazy component for ever, so each further attempt has one of its own.
  let Loaded = lazyOnce(load);
  return function Part(props: Props) {
    const [attempt, setAttempt] = useState(0);
    const words = useContext(LazyWordsContext);
    const loadAnew = () => {
      words.tryAgain();
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
  return createElement(useContext(LazyWordsContext).boundary(), null, children);
}
