import { createRequestLedger } from "../../../src/adapters/outlook/ledger/requestLedger";
import { answerOpened } from "../../../src/core/request/answerOpened";
import { rememberOpened } from "../../../src/core/request/rememberOpened";
import { aColleague, aProspect, aRecord } from "../../support/builders";
import { refusing, someChoices } from "../../support/paneBuilders";
import { aRequest } from "../../support/requestBuilders";

const openedAt = new Date("2026-06-01T09:00:00Z");
const pair = { prospect: aProspect(), colleague: aColleague() };

function setUp(choices = someChoices()) {
  const ledger = createRequestLedger(choices);
  const tasks: string[] = [];
  const create = ({ subject }: { readonly subject: string }) => {
    tasks.push(subject);
    return Promise.resolve("0f5f3b3c-1d0e-4b7e-9a5e-0d3b8b6a7c11");
  };
  const ports = {
    openRequestLedger: () => Promise.resolve(ledger),
    openTenant: () =>
      Promise.resolve({
        openRequestTasks: () => ({ create, close: () => Promise.resolve() }),
        openRequestTemplates: () => undefined,
      }),
  };
  const history = async () => (await ledger.read(pair.prospect, [pair.colleague]))[0];
  return { ports, tasks, history };
}

const request = { ...aRequest({ records: [aRecord()] }), openedAt };

describe("answerOpened", () => {
  it("makes a request and a task of what was sent, dated when it was opened", async () => {
    const { ports, tasks, history } = setUp();
    await rememberOpened(pair, openedAt, ports);
    expect([await history(), tasks]).toEqual([{ requestedAt: [], openedAt }, []]);

    expect(await answerOpened(request, "sent", ports)).toBe("done");
    expect(await history()).toMatchObject({
      requestedAt: [openedAt],
      latest: { requestedAt: openedAt, state: "waiting" },
    });
    expect(await history()).not.toHaveProperty("openedAt");
    expect(tasks).toHaveLength(1);
  });

  it("forgets what was not sent, and makes no task", async () => {
    const { ports, tasks, history } = setUp();
    await rememberOpened(pair, openedAt, ports);
    expect(await answerOpened(request, "notSent", ports)).toBe("done");
    expect([await history(), tasks]).toEqual([{ requestedAt: [] }, []]);
  });

  it("says so where the mailbox keeps nothing", async () => {
    const { ports } = setUp({ read: () => undefined, keep: refusing("unexpected") });
    expect(await rememberOpened(pair, openedAt, ports)).toBe("notKept");
    expect(await answerOpened(request, "notSent", ports)).toBe("notKept");
  });
});
