import type { AppContextOptions } from "./data/appContext";
import type { Embedding } from "./channel/embedding";
import { actionType, answerText, eventText, methodOf, parseRequest } from "./channel/envelope";
import type { HostRequest } from "./channel/envelope";
import type { Fault, Faults } from "./faults";
import { answerInvocation } from "./channel/invocations";
import type { Answer } from "./channel/invocations";
import { failure } from "./methods/methodAnswer";
import type { OutlookWindow } from "./outlookWindow";
import { selectionEvent } from "./selectionEvent";

export interface HostOptions {
  readonly embedding: Embedding;
  readonly outlook: OutlookWindow;
  readonly context: AppContextOptions;
  readonly faults: Faults;
  /** Sends text to the frame. */
  readonly send: (text: string) => void;
  /** Told of every request before it is answered. */
  readonly onRequest: (request: LoggedRequest) => void;
  /** Told when the add-in has begun to listen to an event. */
  readonly onListening?: (event: string) => void;
}

export interface LoggedRequest {
  readonly action: string;
  readonly kind: keyof typeof actionType;
  /** Number of the method, where the request calls one. */
  readonly method: number | undefined;
  readonly data: unknown;
}

/** Plays Outlook on the web to one frame of the add-in. */
export interface OutlookHost {
  readonly receive: (text: string) => void;
  /** Reaches the add-in only if it listens, as in Outlook. */
  readonly raise: (event: HostEvent, data: unknown) => void;
  readonly raiseItemChanged: () => void;
}

export type HostEvent =
  "olkItemSelectedChanged" | "olkRecipientsChanged" | "officeThemeChanged" | "appCommandInvoked";

export function createOutlookHost(options: HostOptions): OutlookHost {
  const { embedding, outlook, faults, send, onRequest } = options;
  const listenedTo = new Set<string>();
  let former = outlook.openItem();

  async function handle(request: HostRequest): Promise<void> {
    onRequest(toLogged(request));
    const fault = faults.get(methodOf(request) ?? request._actionName);
    if (fault === "unanswered") return;
    await delayOf(fault);
    const answer = faultyAnswer(fault) ?? answerRequest(request);
    if (answer !== undefined) send(answerText(request, answer.data, answer.errorCode));
    if (request._actionType === actionType.registerEvent)
      options.onListening?.(request._actionName);
  }

  function answerRequest(request: HostRequest): Answer | undefined {
    switch (request._actionType) {
      case actionType.registerEvent:
        listenedTo.add(request._actionName);
        return { data: { Error: 0 } };
      case actionType.unregisterEvent:
        listenedTo.delete(request._actionName);
        return { data: { Error: 0 } };
      case actionType.invoke:
        return answerInvocation(request, outlook, options.context);
    }
  }

  function raise(event: HostEvent, data: unknown): void {
    if (listenedTo.has(event)) send(eventText(embedding.conversationId, event, data));
  }

  return {
    receive: (text) => {
      const request = parseRequest(text, embedding.conversationId);
      if (request !== undefined) void handle(request);
    },
    raise,
    raiseItemChanged: () => {
      const data = selectionEvent(outlook, former);
      former = outlook.openItem();
      if (data !== undefined) raise("olkItemSelectedChanged", data);
    },
  };
}

function toLogged(request: HostRequest): LoggedRequest {
  const kinds = ["invoke", "registerEvent", "unregisterEvent"] as const;
  return {
    action: request._actionName,
    kind: kinds[request._actionType],
    method: methodOf(request),
    data: request._data,
  };
}

async function delayOf(fault: Exclude<Fault, "unanswered"> | undefined): Promise<void> {
  if (fault === undefined || !("delayMs" in fault)) return;
  await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
}

function faultyAnswer(fault: Exclude<Fault, "unanswered"> | undefined): Answer | undefined {
  if (fault === undefined || !("errorCode" in fault)) return undefined;
  return { data: failure(fault.errorCode) };
}
