import type { ClientFacts } from "../quirks/clientFacts";

/** How a page of the add-in is told that Outlook on the web shows it. */
export interface Embedding {
  readonly url: string;
  /** Name of the frame; to be set before the frame enters the document. */
  readonly frameName: string;
  readonly conversationId: string;
  readonly controlId: string;
}

export interface EmbeddingOptions {
  readonly addInUrl: string;
  /** Origin the page claims to have; office.js talks to https origins only. */
  readonly hostOrigin: string;
  readonly locale: string;
  readonly nestedAppAuth: "on" | "off";
  readonly client?: ClientFacts | undefined;
  readonly createId: () => string;
}

export function describeEmbedding(options: EmbeddingOptions): Embedding {
  const [conversationId, controlId] = [options.createId(), options.createId()];
  const hostInfo = [
    "Outlook",
    "Web",
    "16.01",
    options.locale,
    options.createId(),
    "",
    // Without it the library loads its telemetry from a server of Microsoft's.
    "disableLogging",
    "0",
  ].join("$");

  return {
    url: withParameter(options.addInUrl, "_host_Info", hostInfo),
    frameName: JSON.stringify({
      baseFrameName: `_xdm_${conversationId}`,
      hostInfo,
      xdmInfo: [conversationId, controlId, options.hostOrigin].join("|"),
      serializerVersion: "1",
      flights: "[]",
      disabledChangeGates: "[]",
      nestedAppAuth: options.nestedAppAuth,
      client: options.client,
    }),
    conversationId,
    controlId,
  };
}

function withParameter(url: string, name: string, value: string): string {
  const extended = new URL(url);
  extended.searchParams.set(name, value);
  return extended.href;
}
