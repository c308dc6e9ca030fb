/** What a proxy shows in place of an answer. */
export const proxyPage = {
  body: "<!doctype html><title>Proxy</title><p>Sign in to the network.</p>",
  contentType: "text/html",
} as const;

/** More than the add-in reads. */
export const tooMuch = "x".repeat(9_000_000);
