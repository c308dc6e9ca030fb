/** Why no answer came, or why a browser would not trust the one that did. */
export interface ConnectionProblem {
  readonly kind: "dns" | "network" | "slow" | "protocol" | "certificate" | "proxy";
  readonly found: string;
  readonly fix: string;
}

/** By the names and words that Node and OpenSSL use; the first that fits counts. */
const causes: readonly (readonly [RegExp, ConnectionProblem])[] = [
  [
    /ENOTFOUND/,
    {
      kind: "dns",
      found: "this name does not exist (DNS)",
      fix: "Correct the address or add the name to the DNS; behind a proxy, set HTTPS_PROXY.",
    },
  ],
  [
    /EAI_/,
    {
      kind: "dns",
      found: "the name service did not answer (DNS)",
      fix: "Look at the network of this machine; behind a proxy, set HTTPS_PROXY.",
    },
  ],
  [
    /ECONNREFUSED/,
    {
      kind: "network",
      found: "nothing listens there (connection refused)",
      fix: "Start the web server, or let its firewall admit the port of https.",
    },
  ],
  [
    /ETIMEDOUT|EHOSTUNREACH|ENETUNREACH/,
    {
      kind: "slow",
      found: "no way leads there (time-out of the connection)",
      fix: "Look whether the server runs and whether a firewall in between admits https.",
    },
  ],
  [
    /ECONNRESET|EPIPE|socket hang up|disconnected before secure/i,
    {
      kind: "network",
      found: "the connection is cut off",
      fix: "Look into the log of the web server, and at firewalls in between.",
    },
  ],
  [
    /wrong.version.number|packet.length.too.long|http.request/i,
    {
      kind: "protocol",
      found: "speaks plain http at this port, not https",
      fix: "Give the web server a certificate: Outlook loads add-ins over https only.",
    },
  ],
  [
    /unsupported.protocol|protocol.version|no.protocols.available/i,
    {
      kind: "protocol",
      found: "speaks only a TLS older than 1.2",
      fix: "Switch TLS 1.2 and 1.3 on at the web server: Outlook accepts nothing older.",
    },
  ],
  [
    /certificate.required|bad.certificate/i,
    {
      kind: "certificate",
      found: "asks for a certificate of whoever comes (client certificate)",
      fix: "Let everybody read the site: Outlook shows no certificate of its own.",
    },
  ],
  [
    /unrecognized.name|handshake.failure/i,
    {
      kind: "protocol",
      found: "ends the TLS handshake: it may not know this host name, or ask for a certificate",
      fix: "Give the web server a certificate for this name, and TLS 1.2 or 1.3.",
    },
  ],
  [
    /HPE_|Parse Error/,
    {
      kind: "protocol",
      found: "answers in no proper HTTP",
      fix: "Look at what answers there: it may be another service's port.",
    },
  ],
];

/** The cause that an error of the network stands for. */
export function connectionProblem(error: unknown): ConnectionProblem {
  const words = wordsOf(error);
  const known = causes.find(([pattern]) => pattern.test(words))?.[1];
  return known ?? { kind: "network", found: `cannot be reached: ${words}`, fix: lookAtNetwork };
}

const lookAtNetwork = "Look at the network between this machine and the site.";

/** Where a host has several addresses, Node tells the failure of each. */
function wordsOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(wordsOf).join("; ");
  if (!(error instanceof Error)) return String(error);
  const { code = "" } = error as NodeJS.ErrnoException;
  return error.message.includes(code) ? error.message : `${code} ${error.message}`;
}
