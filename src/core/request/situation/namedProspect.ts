import type { NamedProspect } from "../introductionWords";
import type { IntroductionRequest } from "../introductionRequest";
import { prospectName } from "../prospectName";
import { mayQuoteHeader } from "../quotedHeader";
import { safeText } from "../../words/safeText";
import { clipSubject } from "../../words/subject";

/** Longer titles and companies are texts, and hide the sentence they stand in. */
const maxFactLength = 60;

/** The prospect with what the CRM knows of them; with the address only where nothing else tells who that is. */
export function namedProspect(request: IntroductionRequest): NamedProspect {
  const { prospect, records, item } = request;
  const record = records.find(({ companyName, jobTitle }) => companyName ?? jobTitle);
  const companyName = fact(record?.companyName);
  const name = prospectName(prospect);
  const isQuoted = mayQuoteHeader(request) && item.from?.address === prospect.address;
  const isToldApart = isQuoted || companyName !== undefined || name === prospect.address;
  return {
    name,
    jobTitle: fact(record?.jobTitle),
    companyName,
    address: isToldApart ? undefined : prospect.address,
  };
}

/** Undefined where it is empty, or looks like a link. */
function fact(raw: string | undefined): string | undefined {
  const text = clipSubject(safeText(raw), maxFactLength);
  return text === "" || /:\/\/|\bwww\./i.test(text) ? undefined : text;
}
