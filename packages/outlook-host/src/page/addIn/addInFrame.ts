import type { RequirementSets } from "../../host/data/appContext";
import type { ClaimedOrigin } from "../../host/channel/claimedOrigin";
import { describeEmbedding } from "../../host/channel/embedding";
import type { Embedding } from "../../host/channel/embedding";
import type { Faults } from "../../host/faults";
import type { ClientFacts } from "../../host/quirks/clientFacts";
import { frameChannel } from "../../host/channel/frameChannel";
import type { FrameChannel } from "../../host/channel/frameChannel";
import { answerBridgeRequest, parseBridgeRequest } from "../../host/auth/nestedAppAuth";
import type { BridgeOptions, BridgeRequest } from "../../host/auth/nestedAppAuth";
import { createOutlookHost } from "../../host/outlookHost";
import type { LoggedRequest, OutlookHost } from "../../host/outlookHost";
import type { OutlookWindow } from "../../host/outlookWindow";
import { element } from "../parts/dom";

/** The surroundings of one page of the add-in. */
export interface Surroundings {
  readonly outlook: OutlookWindow;
  readonly bridge: BridgeOptions;
  readonly locale: string;
  readonly requirementSets: RequirementSets;
  readonly version: string;
  readonly nestedAppAuth: "on" | "off";
  /** As it is now: a pane that starts later may see other colours. */
  readonly client: () => ClientFacts | undefined;
  readonly faults: Faults;
  /** Absent where the page has the https origin it needs. */
  readonly claim: ClaimedOrigin | undefined;
  readonly onRequest: (request: LoggedRequest) => void;
  /** Told when the add-in has begun to listen to an event. */
  readonly onListening?: (event: string) => void;
  readonly onBridgeRequest: (request: BridgeRequest) => void;
}

export interface AddInFrame {
  readonly host: OutlookHost;
  /** Unloads the page for good. */
  readonly close: () => void;
}

/** Where a page of the add-in is shown. */
export interface FramePlace {
  readonly url: string;
  readonly title: string;
  readonly container: HTMLElement;
}

/** As for a frame of another origin, although page and add-in may share one here. */
const noClipboard = "clipboard-read 'none'; clipboard-write 'none'";

/** Opens a page of the add-in as Outlook on the web does: each time in a fresh frame. */
export function openAddInFrame(
  { url, title, container }: FramePlace,
  surroundings: Surroundings,
): AddInFrame {
  const embedding = embed(url, surroundings);
  const frame = element("iframe", {
    title,
    // Before the frame enters the document: a later name does not reach its window.
    name: embedding.frameName,
    src: embedding.url,
    ...(surroundings.outlook.traits.clipboard === "blocked" && { allow: noClipboard }),
  });
  const messages = frameChannel(frame, new URL(url).origin);
  const office = surroundings.claim?.channelTo(frame) ?? messages;
  const host = openHost({ embedding, container, send: office.send }, surroundings);
  const stops = [
    office.listen(host.receive),
    listenToBridge(office, embedding.frameName, surroundings),
  ];
  container.append(frame);
  return {
    host,
    close: () => {
      for (const stop of stops) stop();
      frame.remove();
    },
  };
}

function embed(addInUrl: string, surroundings: Surroundings): Embedding {
  const { claim, locale, nestedAppAuth, client } = surroundings;
  return describeEmbedding({
    addInUrl,
    hostOrigin: claim?.origin ?? location.origin,
    locale,
    nestedAppAuth,
    client: client(),
    createId: () => crypto.randomUUID(),
  });
}

interface FrameParts {
  readonly embedding: Embedding;
  readonly container: HTMLElement;
  readonly send: (text: string) => void;
}

function openHost(
  { embedding, container, send }: FrameParts,
  surroundings: Surroundings,
): OutlookHost {
  const { outlook, locale, requirementSets, version, faults, onRequest, onListening } =
    surroundings;
  const context = {
    controlId: embedding.controlId,
    locale,
    documentUrl: location.href,
    requirementSets,
    version,
    settings: outlook.settings,
    size: { width: container.clientWidth, height: container.clientHeight },
  };
  return createOutlookHost({
    embedding,
    outlook,
    context,
    faults,
    send,
    onRequest,
    ...(onListening && { onListening }),
  });
}

function listenToBridge(
  { listen, send }: FrameChannel,
  frameName: string,
  { bridge, onBridgeRequest }: Surroundings,
): () => void {
  return listen((text) => {
    const request = parseBridgeRequest(text);
    if (request?.frameName !== frameName) return;
    onBridgeRequest(request);
    void answerBridgeRequest(request, bridge).then((answer) => {
      if (answer !== undefined) send(answer);
    });
  });
}
