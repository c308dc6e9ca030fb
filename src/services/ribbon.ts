import { onOfficeCommand } from "../adapters/outlook/officeCommand";
import { createOfficeNoticeBar } from "../adapters/outlook/officeNoticeBar";
import type { NoticeBar } from "../core/outlookPorts";

/** Services for the ribbon's commands only. */
export interface Ribbon {
  readonly notices: NoticeBar;
  /** Has a button of the manifest run a function, which Outlook waits for. */
  readonly onCommand: (name: string, run: () => Promise<void>) => void;
}

/** Works before Outlook is ready; what it shows needs Outlook. */
export function createRibbon(): Ribbon {
  return { notices: createOfficeNoticeBar(), onCommand: onOfficeCommand };
}
