import type { AppErrorCode } from "../../../src/core/errors";
import type {
  Asked,
  Introducer,
  LookUpResult,
  SourceReport,
} from "../../../src/core/lookUp/lookUp";
import { summarizeEvidence } from "../../../src/core/evidence/evidence";
import type { LookUpView, PaneState } from "../../../src/taskpane/state/paneState";
import { dayNumberOf } from "../../../src/core/evidence/contactDay";
import { christie, emails, jorg, marcel, misaki, now, tricia } from "./colleagues";
import { occasion, yvonne } from "./people";

const threeYears = 3 * 365;

export const everybody: readonly Introducer[] = [tricia, christie, jorg, misaki, marcel];

export function answered(asked: Asked, found: number): SourceReport {
  if (asked !== "crm" && asked !== "mailbox") return { asked, status: "answered", found };
  const sinceDay = dayNumberOf(now) - threeYears;
  return {
    asked,
    status: "answered",
    found,
    coverage: { sinceDay, isPartial: asked === "mailbox", isWithinLimit: true },
  };
}

export function failed(asked: Asked, code: AppErrorCode): SourceReport {
  return { asked, status: "failed", code };
}

/** Everything answered. */
export function result(part: Partial<LookUpResult> = {}): LookUpResult {
  const introducers = part.introducers ?? everybody;
  return {
    introducers,
    further: [],
    reports: [
      answered("crm", introducers.length),
      answered("records", 1),
      answered("mailbox", 0),
      answered("calendar", 0),
      answered("message", 0),
      answered("profiles", introducers.length),
    ],
    records: [
      {
        kind: "lead",
        id: "lead",
        displayName: "Yvonne McKay",
        jobTitle: "Purchasing manager",
        companyName: "Fourth Coffee",
        topic: "New store opened this year - follow up",
        isOpen: true,
        url: "https://contoso.crm.dynamics.com/main.aspx?etn=lead",
      },
    ],
    own: summarizeEvidence({ days: emails(21, 4), mentions: [], sources: ["mailbox"] }),
    ...part,
  };
}

export function lookUp(part: Partial<LookUpView> = {}): PaneState {
  const { result: shown = result() } = part;
  return {
    lookUpId: 1,
    status: "lookUp",
    occasion: occasion(),
    choice: { status: "found", prospect: yvonne, notices: [], offered: [] },
    askedAt: now,
    result: shown,
    rows: shown.introducers,
    isListInUse: false,
    isSlow: false,
    ...part,
  };
}

/** Every source refused for the same reason. */
export function nothingButFailures(code: AppErrorCode): PaneState {
  const reports = (["crm", "records", "mailbox", "calendar"] as const).map((asked) =>
    failed(asked, code),
  );
  return lookUp({
    result: { introducers: [], further: [], reports, records: [] },
  });
}

/** Everything answered but the list of those who opted out. */
export function heldBack(code: AppErrorCode): PaneState {
  const { reports } = result({ introducers: [] });
  return lookUp({
    result: result({ introducers: [], reports: [...reports, failed("optOuts", code)] }),
  });
}
