import { useEffect, useState } from "react";

import type { Services } from "../../services/services";
import { isAnotherOpen, shownItemOf } from "../state/isAnotherItem";
import type { LookUps } from "../state/lookUps";
import type { PaneState } from "../state/paneState";

/**
 * Starts a look-up for the open item, and a new one when another item is open. Outlook announces that
 * in a pinned pane; because some hosts do not, the pane also compares when the rep turns to it.
 *
 * @returns true where Outlook refuses to announce it
 */
export function useOpenItem(state: PaneState, { mailbox }: Services, lookUps: LookUps): boolean {
  const [isUnannounced, setIsUnannounced] = useState(false);

  useEffect(() => {
    void lookUps.begin();
    const stopListening = mailbox.onItemChanged(
      () => void lookUps.begin(),
      () => {
        setIsUnannounced(true);
      },
    );
    return () => {
      stopListening();
      lookUps.stop();
    };
  }, [mailbox, lookUps]);

  // The same for all states of one look-up, so that the listeners are added once for each item.
  const shown = shownItemOf(state);

  useEffect(() => {
    const compare = () => {
      if (isAnotherOpen(mailbox.openItemKey(), shown)) void lookUps.begin();
      else mailbox.checkRecipients();
    };
    const page = document.documentElement;
    window.addEventListener("focus", compare);
    document.addEventListener("visibilitychange", compare);
    page.addEventListener("pointerenter", compare);
    return () => {
      window.removeEventListener("focus", compare);
      document.removeEventListener("visibilitychange", compare);
      page.removeEventListener("pointerenter", compare);
    };
  }, [mailbox, lookUps, shown]);

  return isUnannounced;
}
