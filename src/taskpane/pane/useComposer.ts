import { useEffect, useState } from "react";

import type { ComposerPart } from "../composer/composerPart";
import { createComposerMemory } from "../state/composerMemory";
import type { ComposerMemory } from "../state/composerMemory";
import type { PaneState } from "../state/paneState";
import type { Services } from "../../services/services";
import { loadPartWords } from "../../words/loadPartWords";
import type { PartWords } from "../../words/texts/partWords";
import { useText } from "../hooks/useText";

export interface LoadedComposer {
  /** Absent until it has loaded, together with its words. */
  readonly shown: ShownComposer | undefined;
  readonly memory: ComposerMemory;
  /** @throws Error when it cannot be loaded */
  readonly load: () => Promise<ComposerPart>;
}

export interface ShownComposer {
  readonly View: ComposerPart["Composer"];
  readonly words: PartWords;
}

/** The composer, which is loaded when an introducer is found. */
export function useComposer(state: PaneState, { loadRequestWords }: Services): LoadedComposer {
  const [memory] = useState(createComposerMemory);
  const [shown, setShown] = useState<ShownComposer>();
  const { language } = useText();
  const isSomebodyFound = state.status === "lookUp" && state.rows.length > 0;

  useEffect(() => {
    // Loaded ahead of the click; a failure is thrown again there.
    if (!isSomebodyFound) return;
    Promise.all([importComposer(), loadPartWords(language), loadRequestWords()]).catch(
      () => undefined,
    );
  }, [isSomebodyFound, language, loadRequestWords]);

  return {
    shown,
    memory,
    async load() {
      const [part, words] = await Promise.all([importComposer(), loadPartWords(language)]);
      setShown({ View: part.Composer, words });
      return part;
    },
  };
}

async function importComposer(): Promise<ComposerPart> {
  const chunk = await import(/* webpackChunkName: "composer" */ "../composer/composerPart");
  return chunk.composerPart;
}
