import { clouds } from "../../src/adapters/config/clouds";
import type { CloudName } from "../../src/adapters/config/clouds";
import { cloudOfHost } from "../check/config/crmHost";
import type { Answers, Query } from "./answers";
import { clientOf, crmOf, domainsOf, originOf, tenantOf } from "./trimAnswers";
import type { Refusal } from "./trimAnswers";

/** The answers so far. */
export type PartialAnswers = Partial<Answers>;

/** What an answer says, trimmed, or why it cannot be right. */
export function judgeAnswer(
  name: Query["name"],
  text: string,
  soFar: PartialAnswers,
): PartialAnswers | Refusal {
  switch (name) {
    case "origin":
      return judged(originOf(text), (origin) => ({ origin }));
    case "tenant":
      return judged(tenantOf(text), (tenantId) => ({ tenantId }));
    case "client":
      return judged(clientOf(text, soFar.tenantId), (clientId) => ({ clientId }));
    case "crm": {
      const crmUrl = crmOf(text);
      if (crmUrl === undefined) return {};
      return judged(crmUrl, (url) => ({ crmUrl: url, cloud: cloudAt(url) }));
    }
    case "domains":
      return judged(domainsOf(text), (domains) => ({ domains }));
  }
}

function cloudAt(crmUrl: string): CloudName {
  return cloudOfHost(new URL(crmUrl).hostname) ?? "global";
}

export function isRefusal(judgement: object): judgement is Refusal {
  return "refusal" in judgement;
}

function judged<Value extends object | string>(
  found: Value | Refusal,
  toAnswer: (value: Value) => PartialAnswers,
): PartialAnswers | Refusal {
  return typeof found === "object" && isRefusal(found) ? found : toAnswer(found);
}

/** A cloud by its name, where no CRM says which it is. @throws Error for a name there is none of */
export function cloudNamed(name: string): CloudName {
  const known = Object.keys(clouds).find((one): one is CloudName => one === name.toLowerCase());
  if (known !== undefined) return known;
  throw new Error(
    `--cloud ${name}: there is no such cloud. It is one of ${Object.keys(clouds).join(", ")}.`,
  );
}
