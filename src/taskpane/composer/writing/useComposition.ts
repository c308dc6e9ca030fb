import { useEffect, useReducer, useState } from "react";

import { errorCodeOf } from "../../../core/errors";
import { composeIntroductionDraft } from "../../../core/request/introductionDraft";
import type { IntroductionRequest } from "../../../core/request/introductionRequest";
import type { IntroductionDraft } from "../../../core/outlookPorts";
import { composeRequestText } from "../../../core/request/requestText";
import type { Services } from "../../../services/services";
import type { ComposerMemory } from "../../state/composerMemory";
import type { RequestContext } from "../../../core/request/requestContext";
import { compositionReducer } from "./composition";
import type { Composition, CompositionChange, Progress } from "./composition";
import { messageWithReason } from "./messageWithReason";
import { requestOf } from "../../../core/request/requestOf";
import { startComposition } from "./startComposition";
import { useWords } from "../../hooks/useWords";

export interface CompositionMeans {
  readonly services: Services;
  readonly context: RequestContext;
  readonly memory: ComposerMemory;
}

/** A request being written, and what can be done with it. */
export interface Writing {
  readonly composition: Composition;
  readonly request: IntroductionRequest;
  readonly change: (change: CompositionChange) => void;
  readonly changeReason: (reason: string) => void;
  readonly switchQuotation: () => Promise<void>;
  /** Back to the text as suggested, or undefined where it still is. */
  readonly startOver: (() => void) | undefined;
  /** As written now. */
  readonly draft: IntroductionDraft;
  /** Whether Outlook has opened it. */
  readonly openDraft: () => Promise<boolean>;
}

export function useComposition({ services, context, memory }: CompositionMeans): Writing {
  const words = useWords("request");
  const [request] = useState(() => requestOf(context, words));
  const [composition, change] = useReducer(compositionReducer, undefined, () =>
    startComposition(request, memory.recall(context)),
  );
  useEffect(() => {
    memory.keep(context, composition);
  }, [memory, context, composition]);

  const draft = draftOf(composition, request);
  const suggested = composeRequestText(request, composition.reason);
  return {
    composition,
    request,
    change,
    changeReason: (reason) => {
      const message = messageWithReason(composition, reason, request);
      change({ type: "reasonChanged", reason, message });
    },
    switchQuotation: () => switchQuotation(composition, { services, context, change }),
    startOver: isAsSuggested(composition, suggested)
      ? undefined
      : () => {
          change({ type: "textSuggested", ...suggested });
        },
    draft,
    openDraft: async () =>
      composition.progress.status !== "opening" && (await openDraft(draft, services, change)),
  };
}

function draftOf(composition: Composition, request: IntroductionRequest): IntroductionDraft {
  const { subject, message, note, isNoteAdded, quotation } = composition;
  return composeIntroductionDraft(request, {
    subject,
    message,
    ...(isNoteAdded && { note }),
    ...(quotation.status === "on" && { messageText: quotation.text }),
  });
}

function isAsSuggested(
  { subject, message }: Composition,
  suggested: Pick<Composition, "subject" | "message">,
): boolean {
  return subject === suggested.subject && message === suggested.message;
}

interface QuotationMeans extends Pick<CompositionMeans, "services" | "context"> {
  readonly change: (change: CompositionChange) => void;
}

async function switchQuotation(
  { quotation }: Composition,
  { services, context, change }: QuotationMeans,
): Promise<void> {
  if (quotation.status === "reading") return;
  if (quotation.status === "on") {
    change({ type: "quotationChanged", quotation: { status: "off" } });
    return;
  }
  change({ type: "quotationChanged", quotation: { status: "reading" } });
  try {
    const text = await services.mailbox.readMessageText(context.occasion.item.key);
    change({ type: "quotationChanged", quotation: { status: "on", text } });
  } catch {
    // Whatever the cause, the composer says that it cannot be quoted now.
    change({ type: "quotationChanged", quotation: { status: "failed" } });
  }
}

async function openDraft(
  draft: IntroductionDraft,
  { drafts }: Services,
  change: (change: CompositionChange) => void,
): Promise<boolean> {
  const report = (progress: Progress) => {
    change({ type: "progressed", progress });
  };
  report({ status: "opening" });
  try {
    await drafts.openDraft(draft);
    report({ status: "opened" });
    return true;
  } catch (error) {
    report({ status: "openFailed", code: errorCodeOf(error) });
    return false;
  }
}
