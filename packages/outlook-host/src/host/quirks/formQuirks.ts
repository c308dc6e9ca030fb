import type { Quirk } from "./quirk";

/** displayNewMessageForm without a callback, and with one. */
const newMessageForms = [44, 178] as const;

/** What is wrong with the form of a new message, and with what a rep does in its place. */
export const formQuirks = [
  {
    name: "form-drops-body",
    clients: ["mac"],
    happens: "always",
    source: "#5327",
    tells: "The form opens without its text, and that counts as a success.",
    traits: { newMessageForm: "dropsBody" },
  },
  {
    name: "form-opens-nothing",
    clients: ["mac"],
    happens: "sometimes",
    source: "#6848, #6850",
    tells: "No form opens, and that counts as a success.",
    traits: { newMessageForm: "opensNothing" },
  },
  {
    name: "form-throws",
    clients: ["mac"],
    happens: "sometimes",
    source: "#6848",
    tells: "The call for the form throws at once.",
    traits: { newMessageForm: "throws" },
  },
  {
    name: "form-never-calls-back",
    clients: ["classic"],
    happens: "sometimes",
    source: "#6806, #1022",
    tells: "No form opens, and nothing is said of it.",
    traits: { callFaults: new Map(newMessageForms.map((form) => [form, "unanswered"] as const)) },
  },
  {
    name: "form-late",
    clients: ["classic"],
    happens: "sometimes",
    source: "#1022",
    tells: "The form opens after eleven seconds.",
    traits: {
      callFaults: new Map(newMessageForms.map((form) => [form, { delayMs: 11_000 }] as const)),
    },
  },
  {
    name: "clipboard-blocked",
    clients: ["web", "new"],
    happens: "always",
    source: "#3480, #1991",
    tells: "The permissions policy keeps the add-in from the clipboard.",
    traits: { clipboard: "blocked" },
  },
  {
    name: "settings-once-a-session",
    clients: ["web", "new", "mac"],
    happens: "always",
    source: "reference of RoamingSettings",
    tells: "Roaming settings are read once a session: what other Outlooks saved since is not seen.",
    traits: { roamingSettings: "onceASession" },
  },
] as const satisfies readonly Quirk[];
