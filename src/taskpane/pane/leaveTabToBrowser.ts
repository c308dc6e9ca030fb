/**
 * Leaves Tab to the browser where the focus is on no stop of Tab, such as a heading that was focused
 * for its words. office.js, which listens on the window, moves the focus by a list of stops of its
 * own: whatever is missing there it takes for the pane's end, and the rep would be stuck.
 */
export function leaveTabToBrowser(pane: HTMLElement): void {
  pane.addEventListener("keydown", (event) => {
    const isStop = !(event.target instanceof Element && event.target.matches('[tabindex="-1"]'));
    if (event.key === "Tab" && !isStop) event.stopPropagation();
  });
}
