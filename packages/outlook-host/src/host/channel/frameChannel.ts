/** Text between Outlook's page and one frame of the add-in. */
export interface FrameChannel {
  readonly send: (text: string) => void;
  /** Returns how to stop. */
  readonly listen: (onText: (text: string) => void) => () => void;
}

/** Messages as the browser carries them. */
export function frameChannel(frame: HTMLIFrameElement, addInOrigin: string): FrameChannel {
  return {
    send: (text) => frame.contentWindow?.postMessage(text, addInOrigin),
    listen: (onText) => {
      const listener = ({ source, origin, data }: MessageEvent<unknown>) => {
        const isOurs = source === frame.contentWindow && origin === addInOrigin;
        if (isOurs && typeof data === "string") onText(data);
      };
      window.addEventListener("message", listener);
      return () => {
        window.removeEventListener("message", listener);
      };
    },
  };
}
