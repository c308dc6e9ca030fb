import type { IntroductionRequest } from "../../core/introductionRequest";
import { languageOf } from "../../core/language";
import { wordsByLanguage } from "../../core/requestWords/wordsByLanguage";
import type { RequestContext } from "../state/requestContext";

/** The request as core knows it, in the language of Outlook; in the organisation's words if it has some. */
export function requestOf(context: RequestContext, locale: string): IntroductionRequest {
  const { question, prospect, introducer, crmTemplate } = context;
  const words = wordsByLanguage[languageOf(locale)];
  const template = question.organization.templates?.[words.language] ?? crmTemplate;
  return { ...question, prospect, introducer, words, ...(template !== undefined && { template }) };
}
