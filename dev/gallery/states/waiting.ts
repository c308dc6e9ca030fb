import type { GalleryState } from "../galleryState";
import { answered, lookUp, result } from "./lookUps";

const nothingYet = result({
  introducers: [],
  reports: [
    { asked: "crm", status: "asking" },
    { asked: "mailbox", status: "asking" },
    { asked: "message", status: "asking" },
  ],
  records: [],
});

export const waitingStates: readonly GalleryState[] = [
  { name: "before-any-script", shows: "shell" },
  { name: "reading", shows: "pane", state: { lookUpId: 1, status: "reading" } },
  { name: "looking", shows: "pane", state: lookUp({ result: nothingYet }) },
  { name: "looking-long", shows: "pane", state: lookUp({ result: nothingYet, isSlow: true }) },
  {
    name: "first-rows",
    shows: "pane",
    state: lookUp({
      result: result({
        introducers: result().introducers.slice(0, 2),
        reports: [answered("crm", 2), { asked: "mailbox", status: "asking" }],
      }),
    }),
  },
];
