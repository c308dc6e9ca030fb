import type { IntroductionRequest } from "./introductionRequest";
import { languageOf } from "../words/language";
import { wordsByLanguage } from "../../words/requestWordsByLanguage";
import type { RequestContext } from "./requestContext";

/** The request as core knows it, in the language of Outlook; in the organisation's words if it has some. */
export function requestOf(context: RequestContext, locale: string): IntroductionRequest {
  const { question, prospect, introducer, crmTemplate } = context;
  const words = wordsByLanguage[languageOf(locale)];
  const template = question.organization.templates?.[words.language] ?? crmTemplate;
  return { ...question, prospect, introducer, words, ...(template !== undefined && { template }) };
}
