import { AppError } from "../../../src/core/errors";
import type { PastRequest, RequestOutcome } from "../../../src/core/ledger/pastRequest";
import { settleRequest } from "../../../src/core/ledger/settleRequest";
import { aColleague, aProspect } from "../../support/builders";
import { aLedger } from "../../support/requestBuilders";

const requestedAt = new Date("2026-06-01T09:00:00Z");
const waiting: PastRequest = { requestedAt, state: "waiting", taskId: "task-1" };
const pair = { prospect: aProspect(), colleague: aColleague() };

/** Settles a request that the pane has read as `read`, while the ledger holds `held`. */
async function settle(
  became: RequestOutcome,
  given: {
    readonly read?: PastRequest;
    readonly held?: PastRequest;
    readonly fails?: readonly ("ledger" | "close")[];
    readonly hasTasks?: boolean;
  },
) {
  const { read, held, fails = [], hasTasks = true } = given;
  const closed: string[] = [];
  const failing = (part: "ledger" | "close") => fails.includes(part);
  const outcome = await settleRequest(
    {
      openRequestLedger: () =>
        failing("ledger")
          ? Promise.reject(new AppError("unexpected"))
          : Promise.resolve(aLedger({ settle: () => Promise.resolve(held) })),
      openTenant: () =>
        Promise.resolve({
          openRequestTasks: () =>
            hasTasks
              ? {
                  create: () => Promise.resolve(""),
                  close: (taskId: string) => {
                    closed.push(taskId);
                    return failing("close")
                      ? Promise.reject(new AppError("throttled"))
                      : Promise.resolve();
                  },
                }
              : undefined,
          openRequestTemplates: () => undefined,
        }),
    },
    { ...pair, request: read },
    became,
  );
  return { outcome, closed };
}

describe("settleRequest", () => {
  it.each(["answered", "introduced", "declined", "notMade"] as const)(
    "closes the task of a waiting request that became %s",
    async (became) => {
      const settled = await settle(became, { read: waiting, held: waiting });
      expect(settled).toEqual({ outcome: "done", closed: ["task-1"] });
    },
  );

  it("closes the task that was made since the pane read the request", async () => {
    const read = { requestedAt, state: "waiting" } as const;
    expect(await settle("answered", { read, held: waiting })).toEqual({
      outcome: "done",
      closed: ["task-1"],
    });
  });

  it.each([
    ["it waits still", "waiting", waiting],
    ["it was settled before", "declined", { ...waiting, state: "answered" }],
    ["it has no task", "answered", { requestedAt, state: "waiting" }],
    ["the ledger does not know it", "answered", undefined],
  ] as const)("closes no task where %s", async (_, became, held) => {
    expect(await settle(became, { read: waiting, ...(held && { held }) })).toEqual({
      outcome: "done",
      closed: [],
    });
  });

  it("closes none where the administrator wants no requests in the CRM", async () => {
    const settled = await settle("answered", { held: waiting, hasTasks: false });
    expect(settled).toEqual({ outcome: "done", closed: [] });
  });

  it("says that it is not kept, and closes the task that the pane knows", async () => {
    const settled = await settle("answered", { read: waiting, fails: ["ledger"] });
    expect(settled).toEqual({ outcome: "notKept", closed: ["task-1"] });
  });

  it("says that the task is still open, whatever the ledger did", async () => {
    const kept = await settle("answered", { held: waiting, fails: ["close"] });
    const lost = await settle("answered", { read: waiting, fails: ["close", "ledger"] });
    expect([kept.outcome, lost.outcome]).toEqual(["taskStillOpen", "taskStillOpen"]);
  });
});
