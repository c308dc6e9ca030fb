/** Opens a page where pop-ups are blocked, and hears of it. */
export type OpenDialog = (
  url: string,
  listener: { readonly onMessage: (text: string) => void; readonly onClosed: () => void },
  onOpen: (dialog: { readonly close: () => void }) => void,
) => void;

/** The part of a window that MSAL uses of the one it opens. */
interface SignInWindow {
  closed: boolean;
  readonly document: { title: string };
  readonly location: { readonly assign: (url: string) => void };
  readonly focus: () => void;
  readonly close: () => void;
}

/**
 * For MSAL's `popupWindowParent`: opens a dialog of Outlook's where a window would open a pop-up. What
 * the dialog brings back arrives as the message that MSAL's relay page would have sent.
 */
export function dialogParent(openDialog: OpenDialog, page: URL): Window {
  const parent = { screenX: 0, screenY: 0, innerWidth: 1, innerHeight: 1 };
  return { ...parent, open: () => createSignInWindow(openDialog, page) } as unknown as Window;
}

function createSignInWindow(openDialog: OpenDialog, page: URL): SignInWindow {
  let closeDialog = () => undefined as unknown;
  const opened: SignInWindow = {
    closed: false,
    document: { title: "" },
    location: {
      assign: (relayUrl) => {
        const dialogUrl = new URL("sign-in-dialog.html", page);
        dialogUrl.hash = new URL(relayUrl).hash;
        const onMessage = (payload: string) => {
          tell(opened, relayUrl, payload);
          closeDialog();
        };
        const onClosed = () => {
          opened.closed = true;
        };
        openDialog(dialogUrl.href, { onMessage, onClosed }, ({ close }) => {
          closeDialog = close;
        });
      },
    },
    focus: () => undefined,
    close: () => {
      closeDialog();
    },
  };
  return opened;
}

/** MSAL takes the answer from the window it opened only; no event can be made with such a source. */
function tell(source: SignInWindow, relayUrl: string, payload: string): void {
  const request = new URLSearchParams(new URL(relayUrl).hash.slice(1)).get("req") ?? "{}";
  const { id } = JSON.parse(request) as { readonly id?: string };
  const data = { type: "msal:popup-relay-response:v1", id, payload };
  const event = new MessageEvent("message", { origin: location.origin, data });
  Object.defineProperty(event, "source", { value: source });
  window.dispatchEvent(event);
}
