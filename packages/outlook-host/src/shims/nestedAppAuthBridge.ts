/**
 * The bridge over which MSAL in the add-in asks Outlook for tokens. Microsoft's current office.js
 * brings its own; the npm package is older. What it carries is answered by host/nestedAppAuth.ts.
 */
export {};

type Listener = (response: string) => void;

if (window !== window.parent && Reflect.get(window, "nestedAppAuthBridge") === undefined) {
  // Outlook without nested app authentication is a case to test, so the page can ask for it.
  if (!isSwitchedOff()) Object.assign(window, { nestedAppAuthBridge: createBridge() });
}

function createBridge(): object {
  const listeners = new Set<Listener>();

  window.addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || typeof data !== "string" || !isResponse(data)) return;
    for (const listener of listeners) listener(data);
  });

  return {
    addEventListener: (_: "message", listener: Listener) => listeners.add(listener),
    removeEventListener: (_: "message", listener: Listener) => listeners.delete(listener),
    postMessage: (request: string) => {
      // The message goes to the framing window of any origin, because a request holds no secret.
      // Where page and add-in share an origin, only the name tells which frame asks.
      const named = { ...(JSON.parse(request) as object), frameName: window.name };
      window.parent.postMessage(JSON.stringify(named), "*");
    },
  };
}

function isResponse(text: string): boolean {
  return text.includes('"NestedAppAuthResponse"');
}

/** The page says so where office.js, too, reads how it is embedded. */
function isSwitchedOff(): boolean {
  return window.name.includes('"nestedAppAuth":"off"');
}
