import { createRequestLedger } from "../../../src/adapters/outlook/ledger/requestLedger";
import { readRequestHistories } from "../../../src/core/ledger/readRequestHistories";
import type { SentMail, SentMailWanted } from "../../../src/core/ledger/sentMail";
import type { RequestLedger, RequestTask } from "../../../src/core/ledger/requestPorts";
import { AppError } from "../../../src/core/errors";
import { createSentCheck } from "../../../src/taskpane/state/sentCheck";
import { anIntroducer, anAddress, aProspect, aRecord } from "../../support/builders";
import { aFakeOutlook, aPaneState, aResult, someChoices } from "../../support/paneBuilders";

const prospect = aProspect();
const introducer = anIntroducer({ id: "tricia" });
const { colleague } = introducer;
const openedAt = new Date("2026-06-01T08:00:00Z");
const sentAt = new Date("2026-06-01T08:05:00Z");
const [address = anAddress()] = colleague.addresses;
const sent: SentMail = { to: [address], subject: `About ${prospect.displayName}`, sentAt };

/** A rep who opened a draft an hour ago, and a mailbox with these mails. */
async function setUp(
  mails: readonly SentMail[] | AppError,
  meanwhile: (ledger: RequestLedger) => Promise<void> = () => Promise.resolve(),
) {
  const asked: SentMailWanted[] = [];
  const tasks: RequestTask[] = [];
  const ledger = createRequestLedger(someChoices());
  await ledger.recordOpened({ prospect, colleague }, openedAt);
  const outlook = aFakeOutlook({
    openRequestLedger: () => Promise.resolve(ledger),
    readSentMail: async (wanted) => {
      asked.push(wanted);
      await meanwhile(ledger);
      if (mails instanceof AppError) throw mails;
      return mails;
    },
    openRequestTasks: () => ({
      create: (task) => {
        tasks.push(task);
        return Promise.resolve("5a1e0d7c-0000-4000-8000-000000000001");
      },
      close: () => Promise.resolve(),
    }),
  });
  const check = createSentCheck(outlook);
  const result = aResult({ introducers: [introducer], records: [aRecord()] });
  const look = async (lookUpId = 1, id = introducer.id) => {
    const rows = [{ ...introducer, id }];
    const histories = await readRequestHistories(ledger, prospect, rows);
    await check({ ...aPaneState({ result, rows, histories }), lookUpId });
  };
  const history = async () => (await ledger.read(prospect, [colleague]))[0];
  return { asked, tasks, ledger, look, history };
}

describe("createSentCheck", () => {
  it("makes a request of a draft that the rep's mailbox shows as sent, with its task", async () => {
    const { asked, tasks, look, history } = await setUp([sent]);
    await look();
    expect(asked).toMatchObject([{ to: colleague.addresses, since: openedAt }]);
    expect(await history()).toMatchObject({ latest: { requestedAt: sentAt, state: "waiting" } });
    expect((await history())?.openedAt).toBeUndefined();
    expect(tasks).toHaveLength(1);
  });

  it.each<readonly [string, readonly SentMail[] | AppError]>([
    ["shows nothing", []],
    ["shows another mail only", [{ ...sent, subject: "Lunch" }]],
    ["cannot be asked", new AppError("consentRequired")],
  ])("goes on asking the rep where the mailbox %s", async (_, mails) => {
    const { tasks, look, history } = await setUp(mails);
    await look();
    expect(await history()).toEqual({ requestedAt: [], openedAt });
    expect(tasks).toEqual([]);
  });

  it("asks once in each look-up", async () => {
    const { asked, look } = await setUp([]);
    await look();
    await look();
    await look(1, "another id of hers");
    expect(asked).toHaveLength(1);
    await look(2);
    expect(asked).toHaveLength(2);
  });

  it("asks nothing where no draft is open, and nothing about one opened since the look-up began", async () => {
    const { asked, ledger, look } = await setUp([sent]);
    await ledger.takeBackOpened({ prospect, colleague });
    await look();
    await ledger.recordOpened({ prospect, colleague }, openedAt);
    await look();
    expect(asked).toEqual([]);
    await look(2);
    expect(asked).toHaveLength(1);
  });

  it("leaves what the rep has said meanwhile", async () => {
    const { look, history, tasks } = await setUp([sent], (ledger) =>
      ledger.takeBackOpened({ prospect, colleague }),
    );
    await look();
    expect(await history()).toEqual({ requestedAt: [] });
    expect(tasks).toEqual([]);
  });
});
