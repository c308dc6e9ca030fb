import { useCallback, useEffect, useState } from "react";

import type { Composer } from "../composer/Composer";
import { createComposerMemory } from "../state/composerMemory";
import type { ComposerMemory } from "../state/composerMemory";
import type { PaneState } from "../state/paneState";
import type { RequestContext } from "../../core/request/requestContext";
import type { InterfaceLanguage } from "../../core/words/language";
import { loadPartWords } from "../../words/loadPartWords";
import type { PartWords } from "../../words/texts/partWords";
import { useText } from "./useText";

export interface ComposerState {
  /** Absent while no request is being written. */
  readonly open: OpenComposer | undefined;
  readonly memory: ComposerMemory;
  /** @throws Error when the composer cannot be loaded */
  readonly compose: (context: RequestContext) => Promise<void>;
  readonly close: () => void;
}

export interface OpenComposer extends LoadedComposer {
  readonly context: RequestContext;
}

interface LoadedComposer {
  readonly View: typeof Composer;
  readonly words: PartWords;
}

/** The composer, which is loaded when there is somebody to ask. */
export function useComposer(state: PaneState): ComposerState {
  const [memory] = useState(createComposerMemory);
  const [open, setOpen] = useState<OpenComposer>();
  const { language } = useText();
  const isSomebodyFound = state.status === "lookUp" && state.rows.length > 0;

  useEffect(() => {
    // Ahead of the click. What fails is met again then.
    if (isSomebodyFound) loadComposer(language).catch(() => undefined);
  }, [isSomebodyFound, language]);

  const close = useCallback(() => {
    setOpen(undefined);
  }, []);
  return {
    open,
    memory,
    close,
    async compose(context) {
      setOpen({ context, ...(await loadComposer(language)) });
    },
  };
}

async function loadComposer(language: InterfaceLanguage): Promise<LoadedComposer> {
  const [{ Composer: View }, words] = await Promise.all([
    import(/* webpackChunkName: "composer" */ "../composer/Composer"),
    loadPartWords(language),
  ]);
  return { View, words };
}
