import type { ComposerText } from "../texts/composerText";

export const words: ComposerText = {
  back: "Back",
  heading: (introducer) => `Ask ${introducer}`,
  about: (prospect) => `for an introduction to ${prospect}`,
  otherItem: (prospect) => `Another message is open now. This request is still about ${prospect}.`,
  showOpenItem: "Show the open message",
  reason: {
    label: (prospect) => `Why do you want to meet ${prospect}?`,
    hint: (introducer) => `A sentence or two for ${introducer}.`,
  },
  subject: "Subject",
  message: "Message",
  startOver: "Use the suggested text",
  quotation: {
    label: "Quote the message",
    off: "Sender, date and subject are quoted in any case.",
    on: "Its text goes below your words.",
    reading: "Reading the message.",
    failed: "The message could not be read. Open it again, then switch this on.",
    headerOnly: "Your organization lets sender, date and subject be quoted, not the text.",
    nothing: "Your organization does not let messages be quoted.",
    isProtected: "This message is protected: nothing of it goes into the draft.",
  },
  note: {
    label: "Add a note to forward",
    field: (prospect) => `Note to ${prospect}`,
    hint: (prospect) => `${prospect} may read this: keep internal remarks out of it.`,
    tooLong: (words) => `${words} words. Up to 120 are read and passed on more readily.`,
    useReason: "Add my reason to the note",
  },
  openDraft: "Open draft in Outlook",
  requestInTeams: "Ask in Teams",
  copy: "Copy",
  opening: (introducer) => `Opening a draft to ${introducer}.`,
  opened: (introducer) => `The draft to ${introducer} is open in Outlook.`,
  openFailed: {
    title: "Outlook could not open the draft",
    body: "Nothing was sent. Copy the text and paste it into a new message.",
  },
  copied: "Copied.",
  copyFailed: {
    title: "The text could not be copied",
    body: "It is selected below: copy it with the keyboard.",
  },
  wholeText: "Text of the request",
};
