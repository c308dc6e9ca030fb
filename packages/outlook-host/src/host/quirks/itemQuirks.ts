import type { Quirk } from "./quirk";

/** What is wrong with the open item, its events and its headers. */
export const itemQuirks = [
  {
    name: "sent-headers-empty",
    clients: ["web", "new"],
    happens: "always",
    source: "#6796, #4773",
    tells: "The headers of an item in Sent Items are an empty text, and a success.",
    traits: { sentHeaders: "empty" },
  },
  {
    name: "sent-headers-subject-only",
    clients: ["new"],
    happens: "sometimes",
    source: "#4109",
    tells: "The headers of an item in Sent Items are its subject alone.",
    traits: { sentHeaders: "subjectOnly" },
  },
  {
    name: "item-null-when-pinned",
    clients: ["mac"],
    happens: "always",
    source: "#6848",
    tells: "In a pinned pane the item is null once another message is open; forms throw then.",
    traits: { selection: "gone" },
  },
  {
    name: "item-changed-untold",
    clients: ["classic"],
    happens: "sometimes",
    source: "#6806",
    tells: "The item follows what is selected, and ItemChanged is not raised.",
    traits: { selection: "untold" },
  },
  {
    name: "item-changed-untold-in-conversation",
    clients: ["web"],
    happens: "always",
    source: "#5965",
    tells: "Another message of the same conversation raises no ItemChanged.",
    traits: { selection: "untoldInConversation" },
  },
  {
    name: "item-changed-untold-where-protected",
    clients: ["web", "classic"],
    happens: "sometimes",
    source: "#3470",
    tells: "A protected message raises no ItemChanged.",
    traits: { selection: "untoldWhereProtected" },
  },
  {
    name: "item-frozen",
    clients: ["web"],
    happens: "sometimes",
    source: "#6833",
    tells: "The item stays the first one, whatever is selected.",
    traits: { selection: "frozen" },
  },
] as const satisfies readonly Quirk[];
