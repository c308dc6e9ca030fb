import { isOnPhone } from "./isOnPhone";

/** First requirement set (Mailbox) with a form for a new message. */
const firstWithForm = "1.6";

/** Where the rep is writing, office.js leaves the form out, although the set has it. */
export function canOpenDrafts(): boolean {
  const { mailbox, requirements } = Office.context;
  const isThere = typeof mailbox.displayNewMessageForm === "function";
  return isThere && !isOnPhone() && requirements.isSetSupported("Mailbox", firstWithForm);
}
