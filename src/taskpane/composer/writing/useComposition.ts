import { useEffect, useMemo, useReducer, useState } from "react";

import type { IntroductionDraft } from "../../../core/outlookPorts";
import { suggestedComposition } from "../../../core/request/composition";
import type { Composition } from "../../../core/request/composition";
import {
  composeIntroductionDraft,
  composeNoteDraft,
} from "../../../core/request/introductionDraft";
import type { IntroductionRequest } from "../../../core/request/introductionRequest";
import {
  inOtherWords,
  withPurpose,
  withReason,
  withReasonInNote,
} from "../../../core/request/changeComposition";
import type { Purpose } from "../../../core/request/situation/situation";
import { mannerChoice, mannerOf } from "../../../core/words/manner";
import type { Manner } from "../../../core/words/manner";
import { composeRequestText } from "../../../core/request/requestText";
import type { Services } from "../../../services/services";
import type { ComposerMemory } from "../../state/composerMemory";
import { composerReducer, startComposer } from "./composerState";
import type { ComposerChange, ComposerState, Progress } from "./composerState";
import { openForm } from "./openForm";

export interface CompositionOptions {
  readonly services: Services;
  readonly request: IntroductionRequest;
  readonly memory: ComposerMemory;
}

/** A request that is being written, and what the rep can do with it. */
export interface WrittenRequest extends ComposerState {
  readonly request: IntroductionRequest;
  readonly write: (part: Partial<Composition>) => void;
  readonly changeReason: (reason: string) => void;
  readonly changePurpose: (purpose: Purpose) => void;
  /** Speaks otherwise, in this request and in the rep's next ones. */
  readonly changeManner: (manner: Manner) => void;
  readonly addReasonToNote: () => void;
  readonly switchQuotation: () => Promise<void>;
  /** Returns to the suggested text; undefined where nothing was changed. */
  readonly startOver: (() => void) | undefined;
  /** True where a form of this Outlook's has failed before, or may have. */
  readonly isFormDoubted: boolean;
  /** The draft of the request as it is written now. */
  readonly draft: IntroductionDraft;
  /** Whether Outlook has a form for it here. */
  readonly canOpenDraft: boolean;
  /** Resolves to true where Outlook has opened the draft. */
  readonly openDraft: () => Promise<boolean>;
  /** Opens the note as a draft of its own. */
  readonly openNote: () => Promise<void>;
  readonly report: (progress: Progress) => void;
}

export function useComposition(options: CompositionOptions): WrittenRequest {
  const { services, memory } = options;
  const [manner, setManner] = useState(() =>
    mannerOf(options.request.organization.manner, services.choices.read(mannerChoice)),
  );
  const request = useMemo(() => ({ ...options.request, manner }), [options.request, manner]);
  const [state, change] = useReducer(composerReducer, undefined, () =>
    startComposer(recall(request, memory)),
  );
  const { composition, progress } = state;
  useEffect(() => {
    memory.keep(request, composition);
  }, [memory, request, composition]);

  const write = (part: Partial<Composition>) => {
    change({ type: "written", part });
  };
  const report = (reached: Progress) => {
    change({ type: "progressed", progress: reached });
  };
  const open = async (form: IntroductionDraft) => {
    if (progress.status === "opening") return false;
    const reached = await openForm(form, services, (next) => {
      if (isFormInDoubt(next)) memory.doubtForm();
      report(next);
    });
    return reached.status === "opened";
  };
  const draft = composeIntroductionDraft(request, composition);
  const suggested = composeRequestText(request, composition);
  const isAsSuggested =
    composition.subject === suggested.subject && composition.message === suggested.message;
  return {
    ...state,
    request,
    write,
    report,
    draft,
    changeReason: (reason) => {
      write(withReason(composition, reason, request));
    },
    changePurpose: (purpose) => {
      write(withPurpose(composition, purpose, request));
    },
    changeManner: (chosen) => {
      setManner(chosen);
      write(inOtherWords(composition, request, { ...request, manner: chosen }));
      // Where it cannot be kept, the choice lasts as long as the composer.
      services.choices.keep(mannerChoice, chosen).catch(() => undefined);
    },
    addReasonToNote: () => {
      write(withReasonInNote(composition, request));
    },
    switchQuotation: () => switchQuotation(state, request, { services, change }),
    startOver: isAsSuggested
      ? undefined
      : () => {
          write(suggested);
        },
    canOpenDraft: services.canOpenDrafts(),
    isFormDoubted: memory.isFormDoubted(),
    openDraft: () => open(draft),
    openNote: async () => {
      await open(composeNoteDraft(request, composition));
    },
  };
}

/** The composition as the rep left it, else as suggested; with the reason last given for this prospect. */
function recall(request: IntroductionRequest, memory: ComposerMemory): Composition {
  const composition = memory.recall(request) ?? suggestedComposition(request);
  return withReason(composition, memory.reasonFor(request.prospect), request);
}

interface QuotationOptions {
  readonly services: Services;
  readonly change: (change: ComposerChange) => void;
}

async function switchQuotation(
  { quotation }: ComposerState,
  { item }: IntroductionRequest,
  { services, change }: QuotationOptions,
): Promise<void> {
  if (quotation === "reading") return;
  if (quotation === "on") {
    change({ type: "quotationChanged", quotation: "off" });
    return;
  }
  change({ type: "quotationChanged", quotation: "reading" });
  try {
    change({ type: "textQuoted", text: await services.mailbox.readMessageText(item.key) });
  } catch {
    // The composer shows the same words for every cause of the failure.
    change({ type: "quotationChanged", quotation: "failed" });
  }
}

function isFormInDoubt(progress: Progress): boolean {
  if (progress.status === "opened") return progress.word === "doubtful";
  return progress.status === "openSlow" || progress.status === "openFailed";
}
