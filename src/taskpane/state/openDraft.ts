import { errorCodeOf } from "../../core/errors";
import type { InterfaceLanguage } from "../../core/language";
import type { Introducer } from "../../core/lookUp";
import type { DraftOpener, IntroductionDraft } from "../../core/ports";
import type { DraftProgress, LookUpView } from "./paneState";

export interface DraftOptions {
  readonly view: LookUpView;
  readonly introducer: Introducer;
  readonly language: InterfaceLanguage;
  readonly drafts: DraftOpener;
  readonly report: (progress: DraftProgress) => void;
}

/** Writes the request and has Outlook open it. What was written survives when Outlook does not. */
export async function openDraft(options: DraftOptions): Promise<void> {
  const { introducer, drafts, report } = options;
  let draft: IntroductionDraft | undefined;
  report({ status: "opening", introducer });
  try {
    draft = await writeDraft(options);
    await drafts.openDraft(draft);
    report({ status: "opened", introducer });
  } catch (error) {
    const written = draft === undefined ? {} : { draft };
    report({ status: "failed", introducer, code: errorCodeOf(error), ...written });
  }
}

/** The words of a request are not needed before somebody asks for one. */
async function writeDraft({
  view,
  introducer,
  language,
}: DraftOptions): Promise<IntroductionDraft> {
  const [{ composeIntroductionRequest }, { introductionWords }] = await Promise.all([
    import("../../core/introductionRequest"),
    import("../../core/introductionWords"),
  ]);
  const { item, rep, organization } = view.question;
  const { prospect } = view.choice;
  const words = introductionWords[language];
  return composeIntroductionRequest({ item, prospect, introducer, rep, organization, words });
}
