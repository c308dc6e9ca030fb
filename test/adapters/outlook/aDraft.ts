import type { IntroductionDraft } from "../../../src/core/outlookPorts";
import { aProspect, anAddress } from "../../support/builders";

export function aDraft(part: Partial<IntroductionDraft> = {}): IntroductionDraft {
  return {
    itemKey: "AAMk-1",
    prospect: aProspect(),
    introducer: {
      address: anAddress("tricia.potter@contoso.com"),
      displayName: "Tricia Potter",
    },
    subject: "RE: New store opened this year - follow up",
    paragraphs: ["Hi Tricia,", "could you introduce me?"],
    quotedHeader: [
      { label: "From:", value: "Yvonne McKay" },
      { label: "Date:", value: "May 29, 2026" },
    ],
    ...part,
  };
}
