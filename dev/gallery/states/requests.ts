import { millisecondsPerDay } from "../../../src/core/evidence/contactDay";
import type { RequestContext } from "../../../src/core/request/requestContext";
import type { GalleryState } from "../galleryState";
import { christie, jorg, tricia, withLongWords } from "./colleagues";
import { occasion, yvonne } from "./people";

const context: RequestContext = {
  occasion: occasion(),
  prospect: yvonne,
  introducer: tricia,
  others: [christie, jorg],
  histories: new Map(),
  records: [],
};

const threeDaysAgo = new Date(Date.now() - 3 * millisecondsPerDay);

const requestedBefore: RequestContext = {
  ...context,
  histories: new Map([
    [
      tricia.id,
      { latest: { requestedAt: threeDaysAgo, state: "waiting" }, requestedAt: [threeDaysAgo] },
    ],
  ]),
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
  { name: "request-asked-before", shows: "composer", context: requestedBefore, openItem: "same" },
  {
    name: "request-too-soon",
    shows: "composer",
    context: requestedBefore,
    openItem: "same",
    presses: ".composer-actions .action-button-primary",
  },
];
