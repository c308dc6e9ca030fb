import { errorCodeOf } from "../../../core/errors";
import type { IntroductionDraft, RepChoices } from "../../../core/outlookPorts";
import type { Services } from "../../../services/services";
import type { Progress } from "./composerState";

/** Name of the rep's choice that they have heard of the missing signature. */
const signatureChoice = "signatureSaid";

/** Opens Outlook's form, and reports how far that is. @returns what it came to */
export async function openForm(
  draft: IntroductionDraft,
  { drafts, choices }: Pick<Services, "drafts" | "choices">,
  report: (progress: Progress) => void,
): Promise<Progress> {
  report({ status: "opening" });
  const reached = await opened(draft, drafts, () => {
    report({ status: "openSlow" });
  });
  const isSigned = reached.status !== "opened" || reached.signature === "added";
  // A closing of the organisation's stands for the signature.
  const isToBeSaid = !isSigned && draft.closing === undefined && isUnheard(choices);
  const progress: Progress =
    reached.status === "opened"
      ? { status: "opened", word: reached.word, saysNoSignature: isToBeSaid }
      : reached;
  report(progress);
  return progress;
}

async function opened(draft: IntroductionDraft, drafts: Services["drafts"], onSlow: () => void) {
  try {
    return { status: "opened", ...(await drafts.openDraft(draft, onSlow)) } as const;
  } catch (error) {
    return { status: "openFailed", code: errorCodeOf(error) } as const;
  }
}

/** True the first time. Where Outlook cannot keep it, the rep hears it once more in the next pane. */
function isUnheard(choices: RepChoices): boolean {
  if (choices.read(signatureChoice) === true) return false;
  choices.keep(signatureChoice, true).catch(() => undefined);
  return true;
}
