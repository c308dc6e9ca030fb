import { AppError } from "../../../src/core/errors";
import type { IntroductionDraft } from "../../../src/core/ports";
import { openDraft } from "../../../src/taskpane/state/openDraft";
import type { DraftProgress } from "../../../src/taskpane/state/paneState";
import { aLookUpView, anIntroducer } from "../../support/paneBuilders";

async function open(openForm: (draft: IntroductionDraft) => Promise<void>) {
  const progress: DraftProgress[] = [];
  await openDraft({
    view: aLookUpView(),
    introducer: anIntroducer(),
    language: "en",
    drafts: { openDraft: openForm },
    report: (step) => progress.push(step),
  });
  return progress;
}

describe("openDraft", () => {
  it("opens a request to the introducer about the prospect, for the open item", async () => {
    const drafts: IntroductionDraft[] = [];
    const progress = await open((draft) => {
      drafts.push(draft);
      return Promise.resolve();
    });
    expect(progress.map(({ status }) => status)).toEqual(["opening", "opened"]);
    expect(drafts).toMatchObject([
      {
        itemKey: "item-1",
        prospect: { displayName: "Yvonne McKay" },
        introducer: { address: "tricia.potter@contoso.com" },
      },
    ]);
  });

  it("keeps what was written when Outlook does not open it", async () => {
    const progress = await open(() => Promise.reject(new AppError("unexpected")));
    expect(progress.at(-1)).toMatchObject({
      status: "failed",
      code: "unexpected",
      draft: { introducer: { displayName: "Tricia Potter" } },
    });
  });
});
