import type { InterfaceLanguage } from "../core/language";
import type { Introducer } from "../core/lookUp";
import type { Organization } from "../core/organization";
import type { Prospect, Rep } from "../core/people";
import type { IntroductionDraft, OpenItem } from "../core/outlookPorts";

/** What is open, who asks, and about whom. */
export interface Question {
  readonly item: OpenItem;
  readonly rep: Rep;
  readonly organization: Organization;
  readonly prospect: Prospect;
}

/** The same request as the pane's, loaded only once somebody is found. */
export async function writeRequest(
  question: Question,
  introducer: Introducer,
  language: InterfaceLanguage,
): Promise<IntroductionDraft> {
  const [{ composeIntroductionDraft }, { composeRequestText }, { wordsByLanguage }] =
    await Promise.all([
      import("../core/introductionDraft"),
      import("../core/requestText"),
      import("../core/requestWords/wordsByLanguage"),
    ]);
  const request = { ...question, introducer, words: wordsByLanguage[language] };
  return composeIntroductionDraft(request, composeRequestText(request));
}
