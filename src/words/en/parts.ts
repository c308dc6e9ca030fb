import type { PartWords } from "../texts/partWords";
import { ledger } from "./ledger";
import { opinion } from "./opinion";
import { helpWords } from "./help";
import { crowd, find } from "./lookingUp";
import { tools } from "./tools";

const { month, number, plural } = tools;

const company: PartWords["company"] = {
  heading: (company) => `Also at ${company}`,
  explanation: (count) =>
    plural(count, {
      one: "# colleague knows somebody else there.",
      other: "# colleagues know somebody else there.",
    }),
  knows: (people) => `knows ${people}`,
  knowsPeople: (count) =>
    plural(count, { one: "knows # person there", other: "knows # people there" }),
  ask: (name) => `Ask ${name}`,
};

const insights: PartWords["insights"] = {
  enhanced: "Enhanced: contact that Dynamics 365 itself has found",
  partial: "Enhanced, but Dynamics 365 has not finished yet",
  nothing: "Basic: switched on, but with nothing about this person",
  absent: "Basic: not installed in your Dynamics 365",
  switchedOff: "Basic: switched off in Dynamics 365",
  activating: "Basic: being switched on in Dynamics 365",
  activationFailed: "Basic: switching it on has failed; tell your administrator",
  unknown: "Basic: nothing about this person; you cannot see whether it is switched on",
};

const records: PartWords["records"] = {
  also: "Also in Dynamics 365:",
  closed: { qualified: "qualified", disqualified: "disqualified", inactive: "inactive" },
  alsoFoundAs: (addresses) => `Also found as ${addresses}`,
  createLead: "Create lead",
  addressCopied: "The address is copied: paste it into the form.",
  addressNotCopied: "Copy the address above into the form.",
};

const composer: PartWords["composer"] = {
  back: "Back",
  heading: (introducer) => `Ask ${introducer}`,
  purpose: {
    label: "What to ask for",
    options: {
      introduce: (prospect) => `for an introduction to ${prospect}`,
      putInAWord: (prospect) => `to put in a word with ${prospect}`,
      advise: (prospect) => `what to know about ${prospect}`,
    },
  },
  otherItem: (prospect) => `Another message is open now. This request is still about ${prospect}.`,
  noItem: (prospect) =>
    `Outlook names no open message now. This request is still about ${prospect}.`,
  showOpenItem: "Show the open message",
  reason: {
    label: {
      introduce: (prospect) => `Why do you want to meet ${prospect}?`,
      other: (prospect) => `Why do you want to talk to ${prospect}?`,
    },
    hint: (introducer) => `One or two sentences. ${introducer} decides on these.`,
    example: (topic) =>
      topic === undefined
        ? "e.g. They’re choosing a supplier this quarter, and we’ve equipped three companies like theirs."
        : `e.g. It’s about “${topic}”: we’ve equipped three companies like theirs.`,
  },
  subject: "Subject",
  message: "Message",
  edit: "Edit",
  editSubject: "Edit subject",
  startOver: "Restore suggested text",
  quotation: {
    label: "Quote the message",
    off: "Sender, date and subject are always included.",
    on: "The full message goes below your text.",
    reading: "Reading the message.",
    failed: "The message could not be read. Open it again, then switch this on.",
    headerOnly: "Your organization lets sender, date and subject be quoted, not the text.",
    nothing: "Your organization does not let messages be quoted.",
    isProtected: "This message is protected: nothing of it goes into the draft.",
    protectionUnknown:
      "Outlook does not say here whether this message is protected, so nothing of it goes into the draft.",
    isBeingWritten: "What you are writing is not quoted.",
  },
  note: {
    label: (introducer) => `Add a note ${introducer} can forward`,
    field: (prospect) => `Note to ${prospect}`,
    hint: (prospect) => `${prospect} may read this, so keep it free of internal remarks.`,
    tooLong: (words) => `${words} words. Notes under 120 words get forwarded more often.`,
    useReason: "Add my reason to the note",
    open: "Open note as a draft",
    opensApart: "It opens as a draft of its own, so nothing has to be cut out.",
  },
  manner: {
    label: "Tone",
    tone: { label: "Tone", friendly: "Friendly", formal: "Formal" },
  },
  openDraft: "Open draft in Outlook",
  noDrafts: "Outlook opens no draft here. Ask in Teams, or copy the text into a new message.",
  requestInTeams: "Ask in Teams",
  copy: "Copy",
  opening: (introducer) => `Opening a draft to ${introducer}.`,
  opened: (introducer) => `The draft to ${introducer} is open in Outlook.`,
  perhapsOpened: (introducer) => `Outlook says that the draft to ${introducer} is open.`,
  emptyOrMissing: "Window empty or missing? Copy the text and paste it into a new message.",
  openOnWeb: "Open in Outlook on the web",
  noSignature: "Outlook adds no signature to this draft: add yours before you send it.",
  openSlow: {
    title: "Outlook is taking long to open the draft",
    body: "It may still appear. If it does not, copy the text and paste it into a new message.",
  },
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

const details: PartWords["details"] = {
  address: "Email",
  copy: "Copy",
  copied: "Copied.",
  copyFailed: "Could not be copied.",
  businessPhone: "Phone",
  mobilePhone: "Mobile",
  department: "Department",
  office: "Office",
  chat: "Start a chat",
  countTo: (count, prospect) => `${number(count)} to ${prospect}`,
  countFrom: (count, prospect) => `${number(count)} from ${prospect}`,
  copiedOn: "Copied on",
  optionalAt: "Optional at",
  firstContact: "First contact",
  lastContact: "Last contact",
  lastTopic: "Last topic",
  seenIn: "Source",
  lastTwelveMonths: "Last twelve months",
  toProspect: (prospect) => `to ${prospect}`,
  fromProspect: (prospect) => `from ${prospect}`,
  noContact: "no contact",
  month,
  timesInMonth: (day, times) => `${month(day)}: ${number(times)}`,
};

const drawing: PartWords["drawing"] = {
  around: (prospect) => `Colleagues around ${prospect}`,
  howToRead: "Closer and thicker means a stronger connection.",
  outside: (company) => `Outside: who knows somebody else at ${company}.`,
  close: "Close",
};

const waiting: PartWords["waiting"] = {
  resumesIn: (seconds) =>
    plural(seconds, {
      one: "A service asked for a pause. It continues in # second.",
      other: "A service asked for a pause. It continues in # seconds.",
    }),
};

const host: PartWords["host"] = {
  build: "Add-in",
  outlook: "Outlook",
  requirementSet: "Requirement set",
  nestedSignIn: "Signs add-ins in",
  signsIn: "You sign in by",
  signInPaths: { outlook: "Outlook", ownWindow: "a window of the add-in" },
  theme: "Theme from",
  themes: { outlook: "Outlook", browser: "the browser" },
  lastFailure: "Last failures",
  none: "none",
  yes: "yes",
  no: "no",
  copy: "Copy for support",
  copied: "Copied.",
  copyFailed: "Could not be copied.",
  failed: "Outlook gave no answer.",
};

export const words: PartWords = {
  company,
  composer,
  crowd,
  details,
  drawing,
  find,
  host,
  insights,
  ledger,
  opinion,
  records,
  waiting,
  ...helpWords,
};
