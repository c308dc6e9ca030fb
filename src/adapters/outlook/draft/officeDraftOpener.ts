import { AppError } from "../../../core/errors";
import type { DraftOpener, IntroductionDraft, OpenedForm } from "../../../core/outlookPorts";
import { clipSubject } from "../../../core/words/subject";
import { draftHtml, maxHtmlLength } from "./draftHtml";
import { officeAnswer } from "../officeCall";

/** The form may take a while to appear; the pane shows progress meanwhile. */
const slowAfterMs = 10_000;
const maxNameLength = 255;

/** First requirement set (Mailbox) with forms that say what became of them. */
const mailboxWithAnswers = "1.9";

/** Opens drafts as new messages in Outlook. Only after officeReady. */
export function createOfficeDraftOpener(): DraftOpener {
  return {
    async openDraft(draft, onSlow = () => undefined) {
      // A request for an introduction must never go to the prospect.
      if (draft.introducer.address === draft.prospect.address) throw new AppError("unexpected");
      const slow = setTimeout(onSlow, slowAfterMs);
      try {
        await openForm(toForm(draft));
        return openedForm();
      } finally {
        clearTimeout(slow);
      }
    },
  };
}

function toForm(draft: IntroductionDraft): Office.MessageForm {
  const htmlBody = draftHtml(draft);
  if (htmlBody.length > maxHtmlLength) throw new AppError("unexpected");

  const { address, displayName } = draft.introducer;
  // As an object, because Outlook would read a comma or semicolon in a text as a second recipient.
  const recipient: Partial<Office.EmailAddressDetails> = {
    emailAddress: address,
    displayName: displayName.length > maxNameLength ? address : displayName,
  };
  return {
    toRecipients: [recipient as Office.EmailAddressDetails],
    subject: clipSubject(draft.subject),
    htmlBody,
  };
}

async function openForm(form: Office.MessageForm): Promise<void> {
  const { mailbox, requirements } = Office.context;
  await officeAnswer((callback) => {
    if (requirements.isSetSupported("Mailbox", mailboxWithAnswers)) {
      mailbox.displayNewMessageFormAsync(form, callback);
    } else {
      // Older Outlooks open the form and report nothing.
      mailbox.displayNewMessageForm(form);
      callback({ status: Office.AsyncResultStatus.Succeeded } as Office.AsyncResult<unknown>);
    }
  });
}

/**
 * Outlook for Mac calls a form a success that is empty or does not appear; Outlook on the web, and new
 * Outlook, which is one, leave out the signature of a form that has a text.
 */
function openedForm(): OpenedForm {
  const { platform, requirements } = Office.context;
  const isReported = requirements.isSetSupported("Mailbox", mailboxWithAnswers);
  const isOnMac = platform === Office.PlatformType.Mac;
  return {
    word: isReported && !isOnMac ? "reliable" : "doubtful",
    signature: platform === Office.PlatformType.OfficeOnline ? "missing" : "added",
  };
}
