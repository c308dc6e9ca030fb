import { clipSubject } from "../../core/words/subject";
import type { Notice, NoticeBar } from "../../core/outlookPorts";
import { officeCall } from "./officeCall";

/** The same key for every notice, so that the next replaces the one before. */
const key = "whoKnowsWhom";

/** Id of an icon among the manifest's resources. */
const icon = "icon.16";

const maxLength = 150;
const limitMs = 2_000;

/** The bar above the open item. Only after officeReady. */
export function createOfficeNoticeBar(): NoticeBar {
  return {
    async show(notice) {
      try {
        const details = toDetails(notice);
        await officeCall<unknown>((callback) => {
          barOfItem().replaceAsync(key, details, callback);
        }, limitMs);
      } catch {
        // A failed notice does not stop the command: an item may have no bar, or no room left in
        // it.
      }
    },
  };
}

function barOfItem(): Office.NotificationMessages {
  const item = Office.context.mailbox.item as Office.MessageRead | null | undefined;
  if (item == null) throw new Error("No item is open.");
  return item.notificationMessages;
}

function toDetails({ kind, text }: Notice): Office.NotificationMessageDetails {
  const { ErrorMessage, InformationalMessage, ProgressIndicator } =
    Office.MailboxEnums.ItemNotificationMessageType;
  const message = clipSubject(text, maxLength);
  switch (kind) {
    case "progress":
      return { type: ProgressIndicator, message };
    case "failure":
      return { type: ErrorMessage, message };
    case "outcome":
      return { type: InformationalMessage, message, icon, persistent: false };
  }
}
