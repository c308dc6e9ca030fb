import type { FrameChannel } from "./frameChannel";

/** An origin that this page plays without having it. */
export interface ClaimedOrigin {
  readonly origin: string;
  readonly channelTo: (frame: HTMLIFrameElement) => FrameChannel;
}

/**
 * office.js talks only to an https page that it trusts, or that has its own host name. A plain http
 * page on one origin with the add-in claims to be https: it takes what the add-in sends to that
 * origin before the browser drops it, and hands its own messages over as events of that origin.
 */
export function claimOrigin(origin: string): ClaimedOrigin {
  const listeners = new Set<(text: string) => void>();
  const postMessage = window.postMessage.bind(window) as (...parameters: unknown[]) => void;

  window.postMessage = (message: unknown, ...rest: unknown[]) => {
    // A message arrives after the call that sent it. The sign-in bridge posts to the framing window
    // of any origin.
    if (rest[0] === origin || rest[0] === "*") setTimeout(deliver, 0, String(message));
    else postMessage(message, ...rest);
  };

  function deliver(text: string): void {
    for (const onText of listeners) onText(text);
  }

  return {
    origin,
    channelTo: (frame) => ({
      send: (text) => {
        dispatchMessage(frame, text, origin);
      },
      listen: (onText) => {
        listeners.add(onText);
        return () => listeners.delete(onText);
      },
    }),
  };
}

function dispatchMessage(frame: HTMLIFrameElement, data: string, origin: string): void {
  // The library in the frame takes events of its own window's kind only.
  const frameWindow = frame.contentWindow as (Window & typeof globalThis) | null;
  frameWindow?.dispatchEvent(
    new frameWindow.MessageEvent("message", { data, origin, source: window }),
  );
}
