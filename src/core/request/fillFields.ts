import { acquaintanceSentence } from "./acquaintanceSentence";
import type { IntroductionRequest } from "./introductionRequest";
import { prospectName } from "./prospectName";
import { field, isFieldName } from "../words/requestTemplate";
import type { FieldName } from "../words/requestTemplate";
import { safeText } from "../words/safeText";

/** Each field is filled once: braces inside a value are text. */
export function fillFields(text: string, request: IntroductionRequest, reason: string): string {
  const { prospect, introducer, rep } = request;
  const values: Readonly<Record<FieldName, string>> = {
    prospect: prospectName(prospect),
    prospectAddress: prospect.address,
    introducer: safeText(introducer.colleague.displayName),
    rep: safeText(rep.displayName),
    acquaintance: acquaintanceSentence(request),
    reason,
  };
  return text.replace(field, (whole, name: string) => (isFieldName(name) ? values[name] : whole));
}
