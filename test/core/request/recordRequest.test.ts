import type { PastRequest } from "../../../src/core/ledger/pastRequest";
import type { RequestTask, RequestTasks } from "../../../src/core/ledger/requestPorts";
import { recordRequest } from "../../../src/core/request/recordRequest";
import { AppError } from "../../../src/core/errors";
import { aColleague, aProspect, aRecord } from "../../support/builders";
import { aLedger, aRequest } from "../../support/requestBuilders";

const requestedAt = new Date("2026-06-01T09:00:00Z");
const twoWeeksLater = new Date("2026-06-15T09:00:00Z");
const lead = aRecord();
const pair = { prospect: aProspect(), colleague: aColleague() };
const withLead = aRequest({ records: [lead, { ...lead, id: "lead-2" }] });

/** What is done goes into `log`; whatever `fails` names is refused. */
function setUp(given: {
  readonly fails?: readonly string[];
  readonly hasTasks?: boolean;
  readonly attached?: PastRequest | undefined;
}) {
  const { fails = [], hasTasks = true } = given;
  const attached = "attached" in given ? given.attached : waiting;
  const log: unknown[] = [];
  const act = <Value>(name: string, value: Value, ...what: readonly unknown[]): Promise<Value> => {
    log.push([name, ...what]);
    return fails.includes(name)
      ? Promise.reject(new AppError("throttled"))
      : Promise.resolve(value);
  };
  const tasks: RequestTasks = {
    create: (task: RequestTask) => act("create", "task-1", task),
    close: (taskId) => act("close", undefined, taskId),
  };
  const ports = {
    openRequestLedger: () =>
      fails.includes("ledger")
        ? Promise.reject(new AppError("unexpected"))
        : Promise.resolve(
            aLedger({
              record: (about, at) => act("record", undefined, about, at),
              attachTask: (about, taskId) => act("attach", attached, about, taskId),
            }),
          ),
    openTenant: () =>
      Promise.resolve({
        openRequestTasks: () => (hasTasks ? tasks : undefined),
        openRequestTemplates: () => undefined,
      }),
  };
  return { ports, log };
}

const waiting: PastRequest = { requestedAt, state: "waiting" };
const recorded = ["record", pair, requestedAt];
const created = [
  "create",
  {
    subject: "Asked Tricia Potter for an introduction to Yvonne McKay",
    regarding: lead,
    dueAt: twoWeeksLater,
  },
];
const attached = ["attach", pair, "task-1"];

describe("recordRequest", () => {
  it("remembers the request, and makes a task regarding the first record, due in two weeks", async () => {
    const { ports, log } = setUp({});
    expect(await recordRequest(withLead, requestedAt, ports)).toBe("done");
    expect(log).toEqual([recorded, created, attached]);
  });

  it("makes no task where there is no record or the administrator wants none", async () => {
    const unrecorded = setUp({});
    expect(await recordRequest(aRequest(), requestedAt, unrecorded.ports)).toBe("done");
    const unwanted = setUp({ hasTasks: false });
    expect(await recordRequest(withLead, requestedAt, unwanted.ports)).toBe("done");
    expect([unrecorded.log, unwanted.log]).toEqual([[recorded], [recorded]]);
  });

  it.each([["ledger", []] as const, ["record", [recorded]] as const])(
    "makes no task for what the ledger does not keep: %s",
    async (failing, done) => {
      const { ports, log } = setUp({ fails: [failing] });
      expect(await recordRequest(withLead, requestedAt, ports)).toBe("notKept");
      expect(log).toEqual(done);
    },
  );

  it("creates the task once, and says that there is none", async () => {
    const { ports, log } = setUp({ fails: ["create"] });
    expect(await recordRequest(withLead, requestedAt, ports)).toBe("noTask");
    expect(log).toEqual([recorded, created]);
  });

  it.each([undefined, { requestedAt, state: "declined" }] as const)(
    "closes the task where the rep has said meanwhile what became of the request: %j",
    async (past) => {
      const { ports, log } = setUp({ attached: past });
      expect(await recordRequest(withLead, requestedAt, ports)).toBe("done");
      expect(log).toEqual([recorded, created, attached, ["close", "task-1"]]);
    },
  );

  it("says that the task is still open where it cannot be closed", async () => {
    const { ports } = setUp({ attached: undefined, fails: ["close"] });
    expect(await recordRequest(withLead, requestedAt, ports)).toBe("taskStillOpen");
  });
});
