import type { IntroductionRequest } from "../../../core/request/introductionRequest";
import { mayQuoteText } from "../../../core/request/quotedHeader";
import type { ComposerText } from "../../../words/texts/composerText";
import { SwitchField } from "./SwitchField";
import { useWords } from "../../hooks/useWords";
import type { WrittenRequest } from "../writing/useComposition";

export interface QuotationFieldProps {
  readonly written: WrittenRequest;
}

/** The switch that quotes the message in the draft, or the reason why it cannot be quoted. */
export function QuotationField({ written }: QuotationFieldProps) {
  const { quotation: text } = useWords("composer");
  const { request, quotation, switchQuotation } = written;
  if (request.item.isStandIn === true) return undefined;
  if (!mayQuoteText(request)) return <p className="small">{whyNot(request, text)}</p>;

  return (
    <SwitchField
      label={text.label}
      hint={text[quotation]}
      isOn={quotation === "on" || quotation === "reading"}
      onSwitch={() => void switchQuotation()}
    />
  );
}

function whyNot(
  { item, organization }: IntroductionRequest,
  text: ComposerText["quotation"],
): string {
  if (item.isBeingWritten === true) return text.isBeingWritten;
  if (item.isProtectionUnknown === true) return text.protectionUnknown;
  if (item.isProtected) return text.isProtected;
  return organization.quote === "none" ? text.nothing : text.headerOnly;
}
