import { useText } from "../hooks/useText";

/** Says that Outlook does not announce another item, so that the pane cannot follow by itself. */
export function SelectionNotice() {
  return <p className="small selection-notice">{useText().status.selectionUnannounced}</p>;
}
