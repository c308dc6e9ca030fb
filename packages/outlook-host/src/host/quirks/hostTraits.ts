import type { BridgeFaults } from "../auth/nestedAppAuth";
import type { Faults } from "../faults";

/** How one Outlook behaves where Outlooks differ. */
export interface HostTraits {
  /** What the headers of an item in Sent Items are. */
  readonly sentHeaders: "whole" | "empty" | "subjectOnly";
  /** What becomes of the add-in's item when another one is selected beside a pinned pane. */
  readonly selection: SelectionTrait;
  readonly newMessageForm: "opens" | "dropsBody" | "opensNothing" | "throws";
  readonly clipboard: "allowed" | "blocked";
  /** How often the add-in gets a fresh copy of its roaming settings. */
  readonly roamingSettings: "eachPane" | "onceASession";
  /** Below a form that an add-in opens. */
  readonly signature: "added" | "none";
  /** Whether the add-in learns the colours of Outlook. */
  readonly theme: "told" | "untold";
  readonly bridge: "there" | "missing";
  /** Of sign-in over the bridge. */
  readonly signInFaults: BridgeFaults;
  /** Of the mailbox's calls. */
  readonly callFaults: Faults;
}

/**
 * `untold`: the item follows, and `ItemChanged` is not raised; the others name when that is so.
 * `gone`: the item is null from then on. `frozen`: the item stays the former one.
 */
export type SelectionTrait =
  "told" | "untold" | "untoldInConversation" | "untoldWhereProtected" | "gone" | "frozen";

export const plainTraits: HostTraits = {
  sentHeaders: "whole",
  selection: "told",
  newMessageForm: "opens",
  clipboard: "allowed",
  roamingSettings: "eachPane",
  signature: "none",
  theme: "untold",
  bridge: "there",
  signInFaults: new Map(),
  callFaults: new Map(),
};
