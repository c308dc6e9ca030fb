import type { IntroductionRequest } from "../../core/introductionRequest";
import { languageOf } from "../../core/language";
import { wordsByLanguage } from "../../core/requestWords/wordsByLanguage";
import type { RequestContext } from "../state/requestContext";

/** The request as core knows it, in the language of Outlook. */
export function requestOf(context: RequestContext, locale: string): IntroductionRequest {
  const { question, prospect, introducer } = context;
  return { ...question, prospect, introducer, words: wordsByLanguage[languageOf(locale)] };
}
