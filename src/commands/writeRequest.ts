import type { InterfaceLanguage } from "../core/words/language";
import type { Introducer } from "../core/lookUp/lookUp";
import type { Organization } from "../core/people/organization";
import type { Prospect, Rep } from "../core/people/people";
import type { IntroductionDraft, OpenItem } from "../core/outlookPorts";
import { loadRequestWords } from "../words/loadRequestWords";

/** What is open, who asks, and about whom. */
export interface Occasion {
  readonly item: OpenItem;
  readonly rep: Rep;
  readonly organization: Organization;
  readonly prospect: Prospect;
}

/** The same request as the pane's, loaded only once somebody is found. */
export async function writeRequest(
  occasion: Occasion,
  introducer: Introducer,
  language: InterfaceLanguage,
): Promise<IntroductionDraft> {
  const [{ composeIntroductionDraft }, { composeRequestText }, words] = await Promise.all([
    import("../core/request/introductionDraft"),
    import("../core/request/requestText"),
    loadRequestWords(language),
  ]);
  const request = { ...occasion, introducer, words };
  return composeIntroductionDraft(request, composeRequestText(request));
}
