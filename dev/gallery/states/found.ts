import type { RequestHistory } from "../../../src/core/ledger/pastRequest";
import { summarizeEvidence } from "../../../src/core/evidence/evidence";
import { dayNumberOf } from "../../../src/core/evidence/contactDay";
import type { Introducer } from "../../../src/core/lookUp/lookUp";
import type { Coverage } from "../../../src/core/lookUp/ports";
import type { PaneState } from "../../../src/taskpane/state/paneState";
import type { GalleryState } from "../galleryState";
import { christie, emails, introducer, jorg, now, onlyOnMessage, tricia } from "./colleagues";
import { answered, everybody, failed, lookUp, result } from "./lookUps";
import { contoso, occasion } from "./people";

function withoutProfile({ id, colleague, strength, evidence }: Introducer): Introducer {
  return { id, colleague, strength, evidence };
}

const noEvidence = summarizeEvidence({ days: [], mentions: [], sources: [] });

const monday = new Date("2026-05-25T09:00:00Z");
const requestedBefore: ReadonlyMap<string, RequestHistory> = new Map([
  [tricia.id, { latest: { requestedAt: monday, state: "waiting" }, requestedAt: [monday] }],
  [christie.id, { latest: { requestedAt: monday, state: "introduced" }, requestedAt: [monday] }],
]);

const opened: ReadonlyMap<string, RequestHistory> = new Map([
  [tricia.id, { openedAt: monday, requestedAt: [] }],
  [
    christie.id,
    {
      latest: { requestedAt: monday, state: "declined" },
      openedAt: monday,
      requestedAt: [monday],
    },
  ],
]);

/** As of last night, from most mailboxes. */
const collected: Coverage = {
  asOfDay: dayNumberOf(now) - 1,
  mailboxes: { read: 1_184, all: 1_210 },
  isPartial: true,
  isWithinLimit: true,
};

function organizationMail(coverage: Coverage): PaneState {
  const reports = [
    answered("crm", 2),
    { asked: "organization", status: "answered", found: 2, coverage } as const,
    answered("mailbox", 0),
    answered("message", 0),
  ];
  return lookUp({ result: result({ introducers: [tricia, christie], reports }) });
}

/** Beyond the first five, with what a directory tells of them. */
const twelve = Array.from({ length: 12 }, (_, place) =>
  introducer({
    name: `Colleague ${"ABCDEFGHIJKL".charAt(place)}`,
    strength: "weak",
    days: emails(200 + 10 * place, 1),
    profile: { jobTitle: "Field engineer", department: "Service", office: "Building 2" },
  }),
);

export const foundStates: readonly GalleryState[] = [
  { name: "introducers", shows: "pane", state: lookUp() },
  {
    name: "details",
    shows: "pane",
    state: lookUp(),
    presses: ".introducer:first-child .details-button",
  },
  { name: "asked-before", shows: "pane", state: lookUp({ histories: requestedBefore }) },
  { name: "was-it-sent", shows: "pane", state: lookUp({ histories: opened }) },
  {
    name: "about-this-outlook",
    shows: "pane",
    state: lookUp({
      result: result({
        introducers: [tricia],
        reports: [answered("crm", 1), failed("calendar", "serviceUnavailable")],
      }),
    }),
    presses: ".foot > .small:last-child > button",
  },
  { name: "organization-mail", shows: "pane", state: organizationMail(collected) },
  {
    name: "organization-mail-out-of-scope",
    shows: "pane",
    state: organizationMail({ isPartial: false, isOutOfScope: true }),
  },
  {
    name: "without-numbers",
    shows: "pane",
    state: lookUp({
      occasion: { ...occasion(), organization: { ...contoso, detailLevel: "bars" } },
    }),
    presses: ".introducer:first-child .details-button",
  },
  {
    name: "first-contact",
    shows: "pane",
    state: lookUp({
      result: result({ introducers: [onlyOnMessage], own: noEvidence, records: [] }),
    }),
  },
  {
    name: "everybody",
    shows: "pane",
    state: lookUp({ result: result({ further: twelve }) }),
    presses: ".introducers-further > button",
  },
  { name: "someone-missing", shows: "pane", state: lookUp(), presses: "#missing > button" },
  { name: "own-wish", shows: "pane", state: lookUp(), presses: "#foot-wish > button" },
  { name: "setup-check", shows: "pane", state: lookUp(), presses: "#foot-setup > button" },
  {
    name: "profiles-on-their-way",
    shows: "pane",
    state: lookUp({
      result: result({
        introducers: everybody.map(withoutProfile),
        reports: [answered("crm", 5), { asked: "profiles", status: "asking" }],
      }),
    }),
  },
  {
    name: "further-colleagues",
    shows: "pane",
    state: lookUp({ result: result({ further: twelve }) }),
  },
  {
    name: "better-order-waits",
    shows: "pane",
    state: lookUp({ rows: [christie, tricia, jorg], isListInUse: true }),
  },
  {
    name: "partly-failed",
    shows: "pane",
    state: lookUp({
      result: result({
        introducers: [tricia, christie],
        reports: [
          answered("crm", 2),
          failed("records", "accessDenied"),
          failed("mailbox", "consentRequired"),
          failed("calendar", "serviceUnavailable"),
          answered("message", 0),
          answered("profiles", 2),
        ],
      }),
    }),
  },
  {
    name: "partly-answered",
    shows: "pane",
    state: lookUp({
      result: result({
        introducers: [tricia, christie],
        reports: [
          {
            asked: "crm",
            status: "answered",
            found: 2,
            coverage: {
              isPartial: true,
              missingBecause: "throttled",
              isShortened: true,
              reach: "unit",
              holds: { oneIn: 5 },
            },
          },
          answered("mailbox", 0),
          answered("message", 0),
        ],
      }),
    }),
  },
  { name: "selection-not-announced", shows: "pane", state: lookUp(), beside: "selectionNotice" },
  { name: "part-not-loaded", shows: "pane", state: lookUp(), beside: "partFailed" },
  {
    name: "other-account",
    shows: "pane",
    state: lookUp({ result: result({ otherAccount: "Eva Corets" }) }),
  },
];
