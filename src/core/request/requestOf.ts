import type { IntroductionRequest } from "./introductionRequest";
import type { IntroductionWords } from "./introductionWords";
import type { RequestContext } from "./requestContext";

/** The request as core knows it, in these words; in the organisation's own if it has some in their language. */
export function requestOf(context: RequestContext, words: IntroductionWords): IntroductionRequest {
  const { occasion, prospect, introducer, crmTemplate } = context;
  const template = occasion.organization.templates?.[words.language] ?? crmTemplate;
  return { ...occasion, prospect, introducer, words, ...(template !== undefined && { template }) };
}
