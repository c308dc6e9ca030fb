import { languageOf } from "../words/language";
import type { Services } from "../../services/services";
import type { RequestContext } from "./requestContext";

/** The request with the words that the CRM's settings name, where the administrator gave none. */
export async function withCrmTemplate(
  context: RequestContext,
  { appearance, openCrmTemplates }: Services,
): Promise<RequestContext> {
  const { question, records } = context;
  const language = languageOf(appearance.displayLanguage);
  const [record] = records;
  if (record === undefined || question.organization.templates?.[language]) return context;
  try {
    const crmTemplate = await openCrmTemplates()?.read(record);
    return crmTemplate === undefined ? context : { ...context, crmTemplate };
  } catch {
    // Not installed, not permitted or too slow: our own words do as well.
    return context;
  }
}
