import type { GalleryState } from "../galleryState";
import { christie, jorg, leila, marcel, misaki, tricia, withLongWords } from "./colleagues";
import { everybody, lookUp, result } from "./lookUps";
import { address, message, occasion, rosa, yvonne } from "./people";

/** What rows and people look like where there is more to say of them. */
export const rowStates: readonly GalleryState[] = [
  {
    name: "was-closer",
    shows: "pane",
    state: lookUp({ result: result({ introducers: [leila, marcel, misaki] }) }),
    presses: ".introducer:first-child .details-button",
  },
  {
    name: "opinions-said",
    shows: "pane",
    state: lookUp({
      result: result({
        introducers: [
          { ...christie, opinion: "knowsWell" },
          tricia,
          { ...jorg, opinion: "notHelpful" },
          { ...marcel, opinion: "hasLeft" },
        ],
      }),
    }),
    presses: ".introducer:first-child .details-button",
  },
  {
    name: "unchecked-colleagues",
    shows: "pane",
    state: lookUp({
      result: result({
        introducers: [
          tricia,
          { ...christie, doubt: "unchecked" },
          { ...jorg, doubt: "outsideAddress" },
        ],
      }),
    }),
  },
  {
    name: "long-words",
    shows: "pane",
    state: lookUp({
      choice: {
        status: "found",
        prospect: {
          address: address(`${"a".repeat(60)}@${"long-name.".repeat(10)}example.com`),
          displayName: "Wolfeschlegelsteinhausenbergerdorff-Schwarzenberg, Hubert Blaine senior",
        },
        notices: [{ kind: "namedLikeColleague" }],
        offered: [],
      },
      result: result({ introducers: [withLongWords, ...everybody.slice(1)] }),
    }),
    presses: ".introducer:first-child .details-button",
  },
  {
    name: "several-people",
    shows: "pane",
    state: lookUp({
      occasion: occasion(message({ sender: rosa })),
      choice: {
        status: "found",
        prospect: yvonne,
        notices: [{ kind: "sentBy", person: rosa }, { kind: "sharedMailbox" }],
        offered: [
          rosa,
          { address: address("amir@northwindtraders.com"), displayName: "Amir Haddad" },
        ],
      },
    }),
  },
];
