/** A window that Outlook opens for the add-in. */
export interface OfficeDialog {
  readonly close: () => void;
}

export interface DialogListener {
  readonly onMessage: (text: string) => void;
  /** Called when the rep closes the window, or it never opened. */
  readonly onClosed: () => void;
}

/** In percent of the screen: room for a sign-in page. */
const size = { width: 35, height: 60 };

/** Opens a page of the add-in in a window of Outlook's, which no pop-up blocker stops. */
export function openOfficeDialog(
  url: string,
  { onMessage, onClosed }: DialogListener,
  onOpen: (dialog: OfficeDialog) => void,
): void {
  Office.context.ui.displayDialogAsync(url, size, ({ status, value: dialog }) => {
    if (status !== Office.AsyncResultStatus.Succeeded) {
      onClosed();
      return;
    }
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
      if ("message" in event) onMessage(event.message);
    });
    dialog.addEventHandler(Office.EventType.DialogEventReceived, onClosed);
    onOpen(dialog);
  });
}
