import { chooseProspect } from "../../../src/core/prospect/chooseProspect";
import type { NoProspectReason } from "../../../src/core/prospect/chooseProspect";
import type { Participant } from "../../../src/core/outlookPorts";
import type { PaneState } from "../../../src/taskpane/state/paneState";
import type { GalleryState } from "../galleryState";
import { answered, failed, lookUp, result } from "./lookUps";
import { address, message, occasion, rosa, yvonne } from "./people";

const tricia: Participant = {
  address: address("tricia.potter@contoso.com"),
  displayName: "Tricia Potter",
};
const machine: Participant = {
  address: address("no-reply@shop.example"),
  displayName: "Shop notifications",
};

function noProspect(reason: NoProspectReason, from: Participant, offered = [yvonne]): PaneState {
  return {
    lookUpId: 1,
    status: "noProspect",
    occasion: occasion(message({ from })),
    choice: { status: "notFound", reason, name: from.displayName, offered },
  };
}

/** A service wrote for Rosa, who is reached by Reply-To. */
function passedOn(): PaneState {
  const from = {
    address: address("dse@docusign.net"),
    displayName: "Rosa Lindqvist via DocuSign",
  };
  const about = occasion(message({ from, replyTo: [rosa] }));
  const choice = chooseProspect(about.item, about);
  if (choice.status === "found") throw new Error("A service is nobody.");
  return { lookUpId: 1, status: "noProspect", occasion: about, choice };
}

const nobody = { introducers: [], records: [], further: [] };

export const nobodyStates: readonly GalleryState[] = [
  {
    name: "no-message",
    shows: "pane",
    state: { lookUpId: 1, status: "noItem", waitingRequests: 2 },
  },
  { name: "colleague", shows: "pane", state: noProspect("colleague", tricia, [yvonne, rosa]) },
  { name: "self", shows: "pane", state: noProspect("self", tricia, []) },
  { name: "passed-on", shows: "pane", state: passedOn() },
  { name: "automatic", shows: "pane", state: noProspect("automatic", machine, []) },
  { name: "mailing-list", shows: "pane", state: noProspect("list", machine) },
  {
    name: "unreadable-sender",
    shows: "pane",
    state: noProspect("unreadable", { displayName: "" }, []),
  },
  {
    name: "nobody-knows",
    shows: "pane",
    state: lookUp({
      result: result({
        ...nobody,
        reports: [answered("crm", 0), answered("mailbox", 0), answered("message", 0)],
      }),
    }),
  },
  {
    name: "nobody-found-yet",
    shows: "pane",
    state: lookUp({
      result: result({
        ...nobody,
        reports: [failed("crm", "accessDenied"), answered("mailbox", 0), answered("message", 0)],
      }),
    }),
  },
];
