import { millisecondsPerDay } from "../../../src/core/evidence/contactDay";
import type { RequestHistories } from "../../../src/core/ledger/readRequestHistories";
import type { GalleryState, RequestWithoutWords } from "../galleryState";
import { christie, jorg, tricia, withLongWords } from "./colleagues";
import { occasion, yvonne } from "./people";

const request: RequestWithoutWords = {
  ...occasion(),
  prospect: yvonne,
  introducer: tricia,
  others: [christie, jorg],
  records: [],
};

const threeDaysAgo = new Date(Date.now() - 3 * millisecondsPerDay);

const requestedBefore: RequestHistories = new Map([
  [
    tricia.id,
    { latest: { requestedAt: threeDaysAgo, state: "waiting" }, requestedAt: [threeDaysAgo] },
  ],
]);

const noHistories: RequestHistories = new Map();

export const requestStates: readonly GalleryState[] = [
  { name: "request", shows: "composer", request, histories: noHistories, openItem: "same" },
  {
    name: "request-about-another-message",
    shows: "composer",
    request,
    histories: noHistories,
    openItem: "another",
  },
  {
    name: "request-without-open-message",
    shows: "composer",
    request,
    histories: noHistories,
    openItem: "none",
  },
  {
    name: "request-window-empty-or-missing",
    shows: "composer",
    request,
    histories: noHistories,
    openItem: "same",
    form: { word: "doubtful", signature: "missing" },
    presses: ".composer-actions .action-button-primary",
  },
  {
    name: "request-with-quote-and-note",
    shows: "composer",
    request: { ...request, introducer: withLongWords },
    histories: noHistories,
    openItem: "same",
    presses: "[role=switch]",
  },
  {
    name: "request-asked-before",
    shows: "composer",
    request,
    histories: requestedBefore,
    openItem: "same",
  },
  {
    name: "request-too-soon",
    shows: "composer",
    request,
    histories: requestedBefore,
    openItem: "same",
    presses: ".composer-actions .action-button-primary",
  },
];
