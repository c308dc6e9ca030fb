import { languageOf } from "../words/language";
import type { RequestTemplates } from "../ledger/requestPorts";
import type { Appearance } from "../outlookPorts";
import type { RequestContext } from "./requestContext";

interface TemplateMeans {
  readonly appearance: Pick<Appearance, "displayLanguage">;
  /** Undefined where there is no CRM. */
  readonly openCrmTemplates: () => RequestTemplates | undefined;
}

/** The request with the words that the CRM's settings name, where the administrator gave none. */
export async function withCrmTemplate(
  context: RequestContext,
  { appearance, openCrmTemplates }: TemplateMeans,
): Promise<RequestContext> {
  const { occasion, records } = context;
  const language = languageOf(appearance.displayLanguage);
  const [record] = records;
  if (record === undefined || occasion.organization.templates?.[language]) return context;
  try {
    const crmTemplate = await openCrmTemplates()?.read(record);
    return crmTemplate === undefined ? context : { ...context, crmTemplate };
  } catch {
    // Not installed, not permitted or too slow: our own words do as well.
    return context;
  }
}
