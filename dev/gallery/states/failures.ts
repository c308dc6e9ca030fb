import type { AppErrorCode } from "../../../src/core/errors";
import type { GalleryState } from "../galleryState";
import { heldBack, nothingButFailures } from "./lookUps";

const refusedSources: readonly AppErrorCode[] = [
  "signInRequired",
  "consentRequired",
  "signInBlocked",
  "notAdmitted",
  "accessDenied",
  "throttled",
  "offline",
  "serviceUnavailable",
  "notInstalled",
  "unexpected",
];

export const failureStates: readonly GalleryState[] = [
  ...refusedSources.map((code): GalleryState => ({
    name: `all-${code}`,
    shows: "pane",
    state: nothingButFailures(code),
  })),
  ...(["notConfigured", "accessDenied", "serviceUnavailable"] as const).map(
    (code): GalleryState => ({
      name: `held-back-${code}`,
      shows: "pane",
      state: heldBack(code),
    }),
  ),
  {
    name: "not-configured",
    shows: "pane",
    state: {
      lookUpId: 1,
      status: "stopped",
      failure: { code: "notConfigured", configProblem: "clientId: an id is expected" },
    },
  },
  {
    name: "unsupported-outlook",
    shows: "pane",
    state: { lookUpId: 1, status: "stopped", failure: { code: "unsupportedHost" } },
  },
];
