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
  { name: "before-any-script" },
  { name: "reading", state: { lookUpId: 1, status: "reading" } },
  { name: "looking", state: lookUp({ result: nothingYet }) },
  { name: "looking-long", state: lookUp({ result: nothingYet, isSlow: true }) },
  {
    name: "first-rows",
    state: lookUp({
      result: result({
        introducers: result().introducers.slice(0, 2),
        reports: [answered("crm", 2), { asked: "mailbox", status: "asking" }],
      }),
    }),
  },
];
