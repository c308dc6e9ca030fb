import { usualManner } from "../../../src/core/words/manner";
import type { OpenItem } from "../../../src/core/outlookPorts";
import { chooseProspect } from "../../../src/core/prospect/chooseProspect";
import type { PaneState } from "../../../src/taskpane/state/paneState";
import type { GalleryState } from "../galleryState";
import { christie, jorg, tricia } from "./colleagues";
import { lookUp } from "./lookUps";
import { address, message, occasion, rosa, yvonne } from "./people";

const sales = { address: address("sales@contoso.com"), displayName: "Contoso Sales" };

/** A message that the rep is writing. */
function writtenTo(...to: OpenItem["to"]): OpenItem {
  return {
    key: "written",
    kind: "message",
    isBeingWritten: true,
    replyTo: [],
    to,
    cc: [],
    subject: "",
    receivedAt: message().receivedAt,
    isProtected: true,
  };
}

/** The pane beside an item that names nobody to look up. */
function nobodyOn(item: OpenItem): PaneState {
  const about = occasion(item);
  const choice = chooseProspect(item, about);
  if (choice.status === "found") throw new Error("The item names somebody.");
  return { lookUpId: 1, status: "noProspect", occasion: about, choice };
}

export const surfaceStates: readonly GalleryState[] = [
  {
    name: "shared-mailbox",
    shows: "pane",
    state: lookUp({ occasion: occasion(message({ to: [sales], mailboxOwner: sales.address })) }),
  },
  {
    name: "sent-from-shared-mailbox",
    shows: "pane",
    state: nobodyOn(message({ from: sales, to: [], mailboxOwner: sales.address })),
  },
  { name: "writing-to-nobody-yet", shows: "pane", state: nobodyOn(writtenTo()) },
  { name: "writing-to-several", shows: "pane", state: nobodyOn(writtenTo(yvonne, rosa)) },
  {
    name: "request-without-a-form",
    shows: "composer",
    request: {
      ...occasion(writtenTo(yvonne)),
      prospect: yvonne,
      introducer: tricia,
      others: [christie, jorg],
      records: [],
      askedAt: new Date(),
      manner: usualManner,
    },
    histories: new Map(),
    openItem: "same",
  },
];
