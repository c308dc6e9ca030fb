import type { IntroductionRequest } from "../../../core/request/introductionRequest";
import { mayQuoteText } from "../../../core/request/quotedHeader";
import type { ComposerText } from "../../../words/texts/composerText";
import { SwitchField } from "./SwitchField";
import type { Writing } from "../writing/useComposition";
import { useWords } from "../../hooks/useWords";

export interface QuotationFieldProps {
  readonly writing: Writing;
}

/** Whether the message's text goes into the draft, or why it cannot. */
export function QuotationField({ writing }: QuotationFieldProps) {
  const { quotation: text } = useWords("composer");
  const { request, composition, switchQuotation } = writing;
  if (!mayQuoteText(request)) return <p className="small">{whyNot(request, text)}</p>;

  const { status } = composition.quotation;
  return (
    <SwitchField
      label={text.label}
      hint={text[status]}
      isOn={status === "on" || status === "reading"}
      onSwitch={() => void switchQuotation()}
    />
  );
}

function whyNot(
  { item, organization }: IntroductionRequest,
  text: ComposerText["quotation"],
): string {
  if (item.isProtected) return text.isProtected;
  return organization.quote === "none" ? text.nothing : text.headerOnly;
}
