import * as v from "valibot";

import { collectorForm } from "../../collector/src/config/collectorConfig";

/** What is to be known before anything of the collector can be set up. */
export interface CollectorAnswers {
  readonly tenantId: string;
  /** Application id of the collector's own registration or managed identity. */
  readonly clientId: string;
  /** Object id of its service principal. */
  readonly objectId: string;
  readonly crmUrl: string;
  readonly domains: readonly string[];
  /** Group of those who are not read. */
  readonly optOutGroupId: string;
}

/** The content of collector.json: the answers, and what holds unless it is changed. */
export function collectorFile(answers: CollectorAnswers): object {
  return {
    tenantId: answers.tenantId,
    clientId: answers.clientId,
    dataverseUrl: answers.crmUrl,
    internalDomains: answers.domains,
    optOut: { groupId: answers.optOutGroupId, addresses: [] },
    excluded: { departments: [], domains: [] },
    people: "crm",
    months: 24,
    calendar: true,
    table: "elastic",
    state: "state",
  };
}

const guid = v.pipe(v.string(), v.uuid());

export type RawCollectorAnswers = Readonly<Record<keyof CollectorAnswers, string>>;

/** @throws Error with a sentence about the first answer that cannot be right */
export function parseCollectorAnswers(raw: RawCollectorAnswers): CollectorAnswers {
  const { domains, crmUrl, ...ids } = raw;
  const answers = {
    ...ids,
    crmUrl: crmUrl.trim().replace(/\/$/, ""),
    domains: domains.split(",").map((domain) => domain.trim().toLowerCase()),
  };
  // By the very code that will read the file.
  const { issues } = v.safeParse(collectorForm, collectorFile(answers));
  if (issues !== undefined) throw new Error(`That would not do: ${v.getDotPath(issues[0]) ?? ""}.`);
  for (const name of ["objectId", "optOutGroupId"] as const)
    if (!v.is(guid, answers[name])) throw new Error(`That would not do: ${name} is an id.`);
  return answers;
}
