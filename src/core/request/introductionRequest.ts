import type { IntroductionWords } from "./introductionWords";
import type { Introducer } from "../lookUp/lookUp";
import type { Organization } from "../people/organization";
import type { Prospect, Rep } from "../people/people";
import type { OpenItem } from "../outlookPorts";
import type { RequestTemplate } from "../words/requestTemplate";
import { safeText } from "../words/safeText";
import { baseSubject, clipSubject } from "../words/subject";

/** Who asks whom for an introduction to whom, and on which occasion. */
export interface IntroductionRequest {
  readonly item: OpenItem;
  readonly prospect: Prospect;
  readonly introducer: Introducer;
  readonly rep: Rep;
  readonly organization: Organization;
  readonly words: IntroductionWords;
  /** The organisation's own words, in place of ours. */
  readonly template?: RequestTemplate;
}

/** Long enough for any name, short enough to leave the original subject its place. */
const maxNameLength = 100;

/** Mail programs and Teams make a link of it, and no person is called so. */
const looksLikeLink = /:\/\/|\bwww\.|\b(?:mailto|javascript|data|tel|sms):/i;

/** What the prospect is called in a request; the address where the name would be a link. */
export function prospectName({ displayName, address }: Prospect): string {
  const name = safeText(displayName);
  return name === "" || looksLikeLink.test(name) ? address : clipSubject(name, maxNameLength);
}

export function prospectNameAndAddress(prospect: Prospect): string {
  const name = prospectName(prospect);
  return name === prospect.address ? name : `${name} (${prospect.address})`;
}

/** What the item was about; empty where nothing of it may be passed on. */
export function passedOnSubject({ isProtected, subject }: OpenItem): string {
  return isProtected ? "" : baseSubject(subject);
}
