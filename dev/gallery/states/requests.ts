import type { RequestContext } from "../../../src/taskpane/state/requestContext";
import type { GalleryState } from "../galleryState";
import { christie, jorg, tricia, withLongWords } from "./colleagues";
import { question, yvonne } from "./people";

const context: RequestContext = {
  question: question(),
  prospect: yvonne,
  introducer: tricia,
  others: [christie, jorg],
  records: [],
};

export const requestStates: readonly GalleryState[] = [
  { name: "request", shows: "composer", context, openItem: "same" },
  { name: "request-about-another-message", shows: "composer", context, openItem: "another" },
  {
    name: "request-with-quote-and-note",
    shows: "composer",
    context: { ...context, introducer: withLongWords },
    openItem: "same",
    presses: "[role=switch]",
  },
];
